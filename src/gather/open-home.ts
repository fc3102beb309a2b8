import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Outcome } from '../model/outcome.ts';
import type { FetchedPage, Look, Problem } from '../model/world.ts';
import { decideFromHome } from '../outcome/decide-outcome.ts';
import { frameAddresses, isBare, onwardAddress } from '../page/onward-address.ts';
import { elementsNamed } from '../page/page-elements.ts';
import { servedView } from '../page/page-views.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import { frontDoor, homeAddresses } from './home-addresses.ts';
import type { Lookout } from './look.ts';
import type { Permissions } from './read-robots.ts';

/** The home page as served, with the frames that hold its content; or why there is none. */
export interface OpenedHome {
  readonly pages: readonly PageEvidence[];
  readonly problem: Problem | null;
  /** Frames that hold content and could not be fetched. */
  readonly notSeen?: Evidence['notSeen'];
  readonly attempts: Evidence['attempts'];
}

type Opened = Omit<OpenedHome, 'attempts'>;
type Attempts = { url: string; result: string }[];

/** What stands at one of a site's addresses while the site is at another: servers answer unknown names with a default page. */
const WORTH_ANOTHER_TRY: readonly Outcome[] = ['hosting_default', 'parked', 'http_error', 'empty'];
const MAX_HOPS = 3;

/**
 * Tries the addresses of `homeAddresses` until one shows a site. When none does, the most telling failure counts, the first of
 * equals: that is what a visitor of the given address meets.
 */
export async function openHome(evidence: Evidence, lookout: Lookout, permissions: Permissions): Promise<OpenedHome> {
  const attempts: Attempts = [];
  const queue = [...homeAddresses(evidence.source.url ?? '')];
  const unresolved = new Set<string>();
  let best: { readonly opened: Opened; readonly weight: number } | null = null;
  for (const address of queue) {
    if (unresolved.has(new URL(address).hostname) || (best && lookout.leftMs() === 0)) continue;
    const opened = await openAt(address, { evidence, lookout, permissions, attempts });
    const { outcome } = decideFromHome({ ...evidence, ...opened });
    if (outcome === 'ok' || (opened.pages.length > 0 && !WORTH_ANOTHER_TRY.includes(outcome))) return { ...opened, attempts };
    const weight = weightOf(outcome, address === queue[0]);
    if (weight > (best?.weight ?? 0)) best = { opened, weight };
    if (opened.problem?.kind === 'robots' || opened.problem?.kind === 'refused_address') return { ...opened, attempts };
    if (opened.problem?.kind === 'dns_error') unresolved.add(new URL(address).hostname);
    const door = isGone(opened) ? frontDoor(address) : null;
    if (door && !queue.includes(door)) queue.splice(queue.indexOf(address) + 1, 0, door);
  }
  return { pages: [], problem: null, ...best?.opened, attempts };
}

/**
 * How much a failure says. A page that stands at the address says most; an answer or a wait more than a connection that never came
 * about, and that under the address as given more than under one that we made up (`www`, the other scheme).
 */
function weightOf(outcome: Outcome, asGiven: boolean): number {
  switch (outcome) {
    case 'dns_error':
      return 1;
    case 'unreachable':
      return asGiven ? 3 : 2;
    case 'tls_error':
      return asGiven ? 4 : 2;
    case 'hosting_default':
    case 'parked':
    case 'empty':
      return 5;
    default:
      return 4;
  }
}

function isGone({ pages: [home] }: Opened): boolean {
  return home?.fetched.ok === true && [404, 410].includes(home.fetched.value.status);
}

interface Way {
  readonly evidence: Evidence;
  readonly lookout: Lookout;
  readonly permissions: Permissions;
  readonly attempts: Attempts;
}

async function openAt(address: string, way: Way): Promise<Opened> {
  let next = address;
  let before: { readonly home: PageEvidence; readonly page: ParsedPage } | null = null;
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const look = await fetchAllowed(next, way);
    const answers = look.ok && look.value.status < 400;
    if (!answers && before && (!isBare(before.page) || saysWhatItIs(before.home, way)))
      return withFrames(before.home, before.page, way);
    if (!look.ok) return { pages: [], problem: look.problem };
    const home = homeOf(look.value);
    const page = servedView(home);
    const onward = page && answers ? onwardAddress(page) : null;
    if (!page || !onward) return withFrames(home, page, way);
    way.attempts.push({ url: look.value.finalUrl, result: `${onward.by} to ${onward.url.href}` });
    next = onward.url.href;
    before = { home, page };
  }
  return { pages: [], problem: { kind: 'redirect_error', detail: 'the pages send visitors round in circles' } };
}

/** What a page says before it sends visitors on: it counts where the address that it leads to does not answer. */
const NOTICES: readonly Outcome[] = ['parked', 'suspended', 'under_construction', 'hosting_default', 'blocked', 'http_error'];

function saysWhatItIs(home: PageEvidence, { evidence }: Way): boolean {
  return NOTICES.includes(decideFromHome({ ...evidence, pages: [home], problem: null }).outcome);
}

function homeOf(value: FetchedPage): PageEvidence {
  return { role: 'home', url: value.url, fetched: { ok: true, value }, rendered: null };
}

/**
 * Fetches a page when robots.txt lets us. When robots.txt cannot be read nothing may be visited (RFC 9309, 2.3.1.4); the page
 * is then asked for once all the same, only to learn whether the whole server is down, and what it holds is not looked at.
 */
async function fetchAllowed(url: string, { lookout, permissions, attempts }: Way): Promise<Look<FetchedPage>> {
  const note = (look: Look<FetchedPage>): Look<FetchedPage> => {
    attempts.push({ url, result: look.ok ? String(look.value.status) : look.problem.kind });
    return look;
  };
  const { problem } = await permissions.of(url);
  if (problem && problem.kind !== 'timeout' && problem.kind !== 'redirect_error' && problem.kind !== 'not_html')
    return note({ ok: false, problem });
  const refused = await permissions.refuse(url);
  if (refused && !refused.detail.startsWith('unreadable')) return note({ ok: false, problem: refused });
  const look = await lookout.fetch(url);
  if (!look.ok) return note(look);
  if (refused) return note(look.value.status >= 400 ? look : { ok: false, problem: refused });
  const elsewhere = look.value.status < 400 ? await permissions.refuse(look.value.finalUrl) : null;
  return note(elsewhere ? { ok: false, problem: elsewhere } : look);
}

/** Framesets stand in frames of framesets, with the pages in the innermost. */
const MOST_FRAMES = 6;

async function withFrames(home: PageEvidence, page: ParsedPage | null, way: Way): Promise<Opened> {
  const pages = [home];
  const notSeen: Evidence['notSeen'][number][] = [];
  const urls = new Set(page ? frameAddresses(page).map(({ href }) => href) : []);
  // a set goes on with what is added to it on the way
  for (const url of urls) {
    const fetched = await fetchAllowed(url, way);
    if (!fetched.ok) notSeen.push({ url, role: 'frame', problem: fetched.problem });
    if (!fetched.ok || fetched.value.status >= 400) continue;
    const frame: PageEvidence = { role: 'frame', url, fetched, rendered: null };
    pages.push(frame);
    for (const { href } of framesetIn(frame)) if (urls.size < MOST_FRAMES) urls.add(href);
  }
  return { pages, problem: null, ...(notSeen.length > 0 && { notSeen }) };
}

function framesetIn(frame: PageEvidence): readonly URL[] {
  const page = servedView(frame);
  return page && elementsNamed(page, 'frameset').length > 0 ? frameAddresses(page) : [];
}

import { NOWHERE_DOMAINS } from '../../data/control-hosts.ts';
import type { Business } from '../../model/business.ts';
import type { FetchedPage, Look, Problem, ProblemKind, World } from '../../model/world.ts';
import type { Guard } from '../net/address-guard.ts';
import { whyNotPublic } from '../net/address-ranges.ts';
import { PROXY_TROUBLE } from '../net/proxy-refusal.ts';
import { placeOfWebsite } from '../place-of-website.ts';
import type { Landings } from './landings.ts';
import type { NetworkWatch } from './network-watch.ts';

/** What all businesses of a run have in common. */
export interface Lookouts {
  readonly guard: Pick<Guard, 'isFixed' | 'resolve' | 'locate'>;
  readonly watch: NetworkWatch;
  readonly landings: Landings;
}

/** The world as one business sees it, with an eye on whether our own network works. */
export interface WatchedWorld {
  readonly world: World;
  /** The last moment (`performance.now()`) at which something failed or was answered as anybody might have; null for none. */
  readonly doubtSince: () => number | null;
  /** What kept our own browser from looking, as far as it was not the page; null for nothing. */
  readonly ownFailure: () => Problem | null;
}

/** What may as well be our network's fault. */
const DOUBTFUL: readonly ProblemKind[] = [
  'dns_error',
  'unreachable',
  'timeout',
  'tls_error',
  'redirect_error',
  'refused_address',
];

export function watchWorld(world: World, business: Pick<Business, 'website'>, lookouts: Lookouts): WatchedWorld {
  const notes = takeNotes(business, lookouts);
  let ownFailure: Problem | null = null;
  return {
    world: {
      ...world,
      fetch: async (url, options) => {
        const at = performance.now();
        const look = await world.fetch(url, options);
        const asked = URL.parse(url);
        if (asked && look.ok) await notes.answered(asked, look.value, at);
        if (asked && !look.ok) await notes.failed(asked, look.problem, at);
        return look;
      },
      visit: async (url, options) => {
        const at = performance.now();
        const visit = await world.visit(url, options);
        const asked = URL.parse(url);
        if (asked && !visit.page.ok) await notes.failed(asked, visit.page.problem, at);
        for (const look of [visit.page, visit.lighthouse]) if (!look.ok && look.problem.ours) ownFailure = look.problem;
        return visit;
      },
      resolve: async (host) => {
        const at = performance.now();
        const look: Look<readonly string[]> = await world.resolve(host);
        if (look.ok) notes.resolved(host);
        else await notes.failed(new URL(`https://${host}/`), look.problem, at);
        return look;
      },
    },
    doubtSince: notes.doubtSince,
    ownFailure: () => ownFailure,
  };
}

/** What each answer and each failure says of the network. */
function takeNotes({ website }: Pick<Business, 'website'>, { guard, watch, landings }: Lookouts) {
  const own = new Set<string | null>([placeOfWebsite(website)].filter((place) => place !== null));
  let since: number | null = null;
  const doubt = (at: number) => {
    since = Math.max(since ?? at, at);
    watch.doubted(at);
  };
  return {
    doubtSince: () => since,
    /** Discovery takes the name for one of the business's own. */
    resolved: (host: string) => void own.add(placeOfWebsite(host)),
    failed: async (asked: URL, { kind, detail }: Problem, at: number) => {
      const doubtful = DOUBTFUL.includes(kind) || (kind === 'off' && detail.startsWith(PROXY_TROUBLE));
      if (doubtful && !(await needsNoNetwork(asked, guard))) doubt(at);
    },
    answered: async (asked: URL, page: FetchedPage, at: number) => {
      const place = landings.note(asked, page);
      if (place !== null) watch.suspected(place);
      if (await needsNoNetwork(asked, guard)) watch.provedHere();
      // a portal's own page may have a certificate too: only the site that was asked for proves anything
      else if (asked.protocol === 'https:' && own.has(placeOfWebsite(asked.href))) watch.proved();
      else doubt(at);
    },
  };
}

/** Hosts of this machine and of permitted private networks, and names that are in nobody's DNS. */
async function needsNoNetwork({ hostname, port, protocol }: URL, guard: Lookouts['guard']): Promise<boolean> {
  if (NOWHERE_DOMAINS.includes(hostname.slice(hostname.lastIndexOf('.') + 1))) return true;
  if (guard.isFixed(hostname)) return isPrivate(await guard.resolve(hostname));
  const found = await guard.locate(hostname, Number(port) || (protocol === 'https:' ? 443 : 80));
  return isPrivate(found.ok ? { ok: true, value: found.value.map(({ address }) => address) } : found);
}

function isPrivate(found: Look<readonly string[]>): boolean {
  return found.ok && found.value.every((address) => whyNotPublic(address) !== null);
}

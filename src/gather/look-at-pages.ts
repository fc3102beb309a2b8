import pLimit from 'p-limit';
import { isSameSite, placeOf } from '../lib/same-site.ts';
import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { FetchedPage, Problem } from '../model/world.ts';
import { servedView } from '../page/page-views.ts';
import type { ChosenPage } from './choose-pages.ts';
import { withFurtherPages } from './further-pages.ts';
import { type Lookout, OUT_OF_TIME } from './look.ts';
import { needsRendering } from './needs-rendering.ts';
import type { Permissions } from './read-robots.ts';
import { renderPage } from './visit-home.ts';

export interface SeenPages {
  readonly pages: readonly PageEvidence[];
  readonly notSeen: Evidence['notSeen'];
}

/** Eight pages are kept at once; the home page alone may be larger. */
const PAGE_MAX_BYTES = 2_500_000;
/** Pages that are left for what only the first ones link to: a contact page behind a splash page, or under "Our hotel". */
const KEPT_BACK = 2;
/** Requests to one site at a time. */
const AT_ONCE = 2;
/** Pages besides home that are loaded in the browser, at most. */
const MAX_RENDERED = 3;

interface Way {
  readonly lookout: Lookout;
  readonly permissions: Permissions;
  /** How many pages are wanted: those after them only stand in for pages that are gone. */
  readonly want: number;
  readonly render: boolean;
}

/** Fetches the chosen pages, two at a time, and renders those that show nothing without scripts. */
export async function lookAtPages(chosen: readonly ChosenPage[], seen: readonly PageEvidence[], way: Way): Promise<SeenPages> {
  const places = new Set(seen.flatMap((page) => (page.fetched.ok ? [placeOf(new URL(page.fetched.value.finalUrl))] : [])));
  const home = seen[0]?.fetched.ok ? new URL(seen[0].fetched.value.finalUrl) : null;
  let queue = [...chosen];
  let first = way.want > KEPT_BACK + 1;
  const pages: PageEvidence[] = [];
  const notSeen: Evidence['notSeen'][number][] = [];
  for (
    let missing = way.want;
    missing > 0 && queue.length > 0;
    missing = way.want - notSeen.length - pages.filter(isSeen).length
  ) {
    const limit = pLimit(AT_ONCE);
    const now = queue.splice(0, first ? missing - KEPT_BACK : missing);
    const looks = await Promise.all(now.map((page) => limit(() => lookAt(page, way))));
    pages.push(...looks.flatMap(({ page }) => (page && isNew(page, places, home) ? [page] : [])));
    notSeen.push(...looks.flatMap(({ missed }) => (missed ? [missed] : [])));
    if (first) queue = withFurtherPages(queue, { seen: [...seen, ...pages], asked: [...now, ...queue], most: KEPT_BACK });
    first = false;
  }
  return { pages: way.render ? await renderSome(pages, way.lookout) : pages, notSeen };
}

function isSeen({ fetched }: PageEvidence): boolean {
  return fetched.ok;
}

interface OneLook {
  readonly page?: PageEvidence;
  readonly missed?: Evidence['notSeen'][number];
}

async function lookAt({ url, role }: ChosenPage, { lookout, permissions }: Way): Promise<OneLook> {
  const miss = (problem: Problem): OneLook => ({ missed: { url, role, problem } });
  if (lookout.leftMs() === 0) return miss(OUT_OF_TIME);
  const refused = await permissions.refuse(url);
  if (refused) return miss(refused);
  const fetched = await lookout.fetch(url, { maxBytes: PAGE_MAX_BYTES });
  if (!fetched.ok) return miss(fetched.problem);
  const { status } = fetched.value;
  // a page that is gone hides nothing from us; one that is refused or broken may
  if (status === 404 || status === 410)
    return { page: { role, url, fetched: { ok: false, problem: httpError(status) }, rendered: null } };
  if (status >= 400) return miss(httpError(status));
  return isHtml(fetched.value) ? { page: { role, url, fetched, rendered: null } } : {};
}

function httpError(status: number): Problem {
  return { kind: 'http_error', detail: `HTTP ${status}` };
}

function isHtml({ contentType, text }: FetchedPage): boolean {
  return /html/i.test(contentType) || (!contentType && text.trimStart().startsWith('<'));
}

/** False for a page that was seen under another address, or that turned out to be on another site. */
function isNew(page: PageEvidence, places: Set<string>, home: URL | null): boolean {
  if (!page.fetched.ok) return true;
  const url = new URL(page.fetched.value.finalUrl);
  if (home && !isSameSite(url, home)) return false;
  const place = placeOf(url);
  const known = places.has(place);
  places.add(place);
  return !known;
}

async function renderSome(pages: readonly PageEvidence[], lookout: Lookout): Promise<readonly PageEvidence[]> {
  const shown: PageEvidence[] = [];
  let renders = 0;
  for (const page of pages) {
    const view = servedView(page);
    const wanted = view !== null && renders < MAX_RENDERED && needsRendering(view);
    if (wanted) renders++;
    shown.push(wanted ? await renderPage(page, lookout) : page);
  }
  return shown;
}

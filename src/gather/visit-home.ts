import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Look, RenderedPage, VisitOptions } from '../model/world.ts';
import type { Lookout } from './look.ts';

/** Longest for one load in the browser, Lighthouse included. */
const VISIT_TIMEOUT_MS = 60_000;
/** Less than this is not enough to load anything. */
const LEAST_MS = 5_000;

export interface HomeVisit {
  readonly home: PageEvidence;
  readonly lighthouse: Evidence['lighthouse'];
  readonly screenshots: Evidence['screenshots'];
}

/** Renders the home page, and measures it with Lighthouse in the same load. */
export async function visitHome(home: PageEvidence, lookout: Lookout): Promise<HomeVisit> {
  const { lighthouse, screenshots, lighthouseReport } = lookout.options;
  const saving = lighthouseReport === undefined ? {} : { saveLighthouse: lighthouseReport };
  const visit = await visitPage(addressOf(home), { lighthouse, screenshot: screenshots, ...saving }, lookout);
  return {
    home: { ...home, rendered: withoutScreenshot(visit.page) },
    lighthouse: visit.lighthouse,
    screenshots: { mobile: visit.page.ok ? visit.page.value.screenshot : null, desktop: null },
  };
}

/** Renders a page besides the home page. */
export async function renderPage(page: PageEvidence, lookout: Lookout): Promise<PageEvidence> {
  const visit = await visitPage(addressOf(page), { lighthouse: false, screenshot: false }, lookout);
  return { ...page, rendered: withoutScreenshot(visit.page) };
}

async function visitPage(url: string, what: Omit<VisitOptions, 'timeoutMs' | 'withinMs'>, lookout: Lookout) {
  const withinMs = lookout.leftMs();
  if (withinMs < LEAST_MS) {
    const problem = { kind: 'timeout', detail: 'the time for this business ran out before the browser could load it' } as const;
    return { page: { ok: false, problem }, lighthouse: { ok: false, problem } } as const;
  }
  const visit = await lookout.world.visit(url, { ...what, timeoutMs: Math.min(VISIT_TIMEOUT_MS, withinMs), withinMs });
  // waiting for a free browser is not the fault of this business
  lookout.giveBack(visit.waitedMs ?? 0);
  return visit;
}

/** The picture is kept once, beside the record. */
function withoutScreenshot(page: Look<RenderedPage>): Look<RenderedPage> {
  return page.ok ? { ok: true, value: { ...page.value, screenshot: null } } : page;
}

function addressOf(page: PageEvidence): string {
  return page.fetched.ok ? page.fetched.value.finalUrl : page.url;
}

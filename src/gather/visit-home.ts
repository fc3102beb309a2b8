import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Look, RenderedPage, VisibleControl, Visit, VisitOptions } from '../model/world.ts';
import type { Lookout } from './look.ts';

/** Longest for one load in the browser, Lighthouse included. */
const VISIT_TIMEOUT_MS = 60_000;
/** Longest for the second load, which is for its picture only. */
const PICTURE_TIMEOUT_MS = 15_000;
/** Less than this is kept for the pages that are still to be read. */
const SPARE_FOR_PICTURE_MS = 40_000;
/** Less than this is not enough to load anything. */
const LEAST_MS = 5_000;
/** A page that hangs must not take the time for the pages that are still to be read: this part of what is left is theirs. */
const RESERVED = { share: 0.25, mostMs: 15_000 };

export interface HomeVisit {
  readonly home: PageEvidence;
  readonly lighthouse: Evidence['lighthouse'];
  readonly desktopLighthouse?: Evidence['lighthouse'];
  readonly screenshots: Evidence['screenshots'];
  readonly firstScreens: NonNullable<Evidence['firstScreens']>;
}

/**
 * Renders the home page, and measures it with Lighthouse in the same load; then loads it on a wide screen, if asked to, for its picture or
 * to be measured there too.
 */
export async function visitHome(home: PageEvidence, lookout: Lookout): Promise<HomeVisit> {
  const { lighthouse, browser, screenshots = browser, lighthouseReport } = lookout.options;
  const formFactor = lookout.options.formFactor === 'desktop' ? 'desktop' : 'mobile';
  const saving = lighthouseReport === undefined ? {} : { saveLighthouse: lighthouseReport };
  const visit = await visitPage(addressOf(home), { lighthouse, screenshot: screenshots, ...saving }, lookout);
  const wide = await desktopVisit(home, visit.page, lookout);
  return {
    home: { ...home, rendered: withoutScreenshot(visit.page) },
    lighthouse: visit.lighthouse,
    ...(wide && isMeasuredOnBoth(lookout) && { desktopLighthouse: wide.lighthouse }),
    screenshots: { mobile: null, desktop: wide && pictureOf(wide.page), [formFactor]: pictureOf(visit.page) },
    firstScreens: { mobile: null, desktop: wide && firstControls(wide.page), [formFactor]: firstControls(visit.page) },
  };
}

function isMeasuredOnBoth({ options }: Lookout): boolean {
  return options.lighthouse && options.formFactor === 'both';
}

/** Null where it was not asked for, the first load failed, or the time is needed for other pages. */
async function desktopVisit(home: PageEvidence, seen: Look<RenderedPage>, lookout: Lookout): Promise<Visit | null> {
  const { browser, screenshots = browser, desktopPicture, formFactor, lighthouseReport } = lookout.options;
  const measured = isMeasuredOnBoth(lookout);
  const wanted = measured || (screenshots && desktopPicture && formFactor !== 'desktop');
  if (!wanted || !seen.ok || lookout.leftMs() < SPARE_FOR_PICTURE_MS) return null;
  const saving = measured && lighthouseReport !== undefined ? { saveLighthouse: `${lighthouseReport}-desktop` } : {};
  const longestMs = measured ? VISIT_TIMEOUT_MS : PICTURE_TIMEOUT_MS;
  const what = { lighthouse: measured, screenshot: screenshots, formFactor: 'desktop', longestMs, ...saving } as const;
  return visitPage(addressOf(home), what, lookout);
}

function firstControls(page: Look<RenderedPage>): readonly VisibleControl[] | null {
  return page.ok ? page.value.controls.filter(({ firstScreen }) => firstScreen) : null;
}

function pictureOf(page: Look<RenderedPage>): string | null {
  return page.ok ? page.value.screenshot : null;
}

/** Renders a page besides the home page. */
export async function renderPage(page: PageEvidence, lookout: Lookout): Promise<PageEvidence> {
  const visit = await visitPage(addressOf(page), { lighthouse: false, screenshot: false }, lookout);
  return { ...page, rendered: withoutScreenshot(visit.page) };
}

type Wanted = Omit<VisitOptions, 'timeoutMs' | 'withinMs'> & { readonly longestMs?: number };

async function visitPage(url: string, { longestMs = VISIT_TIMEOUT_MS, ...what }: Wanted, lookout: Lookout): Promise<Visit> {
  const leftMs = lookout.leftMs();
  const withinMs = leftMs - Math.min(leftMs * RESERVED.share, RESERVED.mostMs);
  if (withinMs < LEAST_MS) {
    const problem = { kind: 'timeout', detail: 'the time for this business ran out before the browser could load it' } as const;
    return { page: { ok: false, problem }, lighthouse: { ok: false, problem } } as const;
  }
  const visit = await lookout.world.visit(url, { ...what, timeoutMs: Math.min(longestMs, withinMs), withinMs });
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

import pLimit from 'p-limit';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look, Problem, Visit, VisitOptions } from '../../model/world.ts';
import { firstLine } from './browser-problem.ts';
import type { VisitOutcome } from './browser-process.ts';
import { type BrowserSupply, createBrowserSupply, type SupplyOptions } from './browser-supply.ts';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import type { FoundBrowser } from './find-browser.ts';
import { medianOfRuns, runsWanted } from './median-of-runs.ts';
import { browsersFor, thisMachine } from './pool-size.ts';
import type { VisitProxy } from './proxied-browser.ts';
import { allowsLoad, within } from './visit-budget.ts';
import { addTimes, crowdWarning, NO_TIMES, type VisitTimes } from './visit-times.ts';

export interface BrowserPoolOptions {
  /** A path (`--browser`) or what `findBrowser` found; by default it is found when first needed. */
  readonly browser?: string | FoundBrowser | undefined;
  /** A filtering proxy shared by all browsers; null connects directly, which is for tests only. */
  readonly proxyUrl: string | null;
  /** Better: starts a filtering proxy for each browser, so that what was refused can be told visit by visit. */
  readonly startProxy?: (() => Promise<VisitProxy>) | undefined;
  /** Browsers side by side; by default what the machine can carry. */
  readonly children?: number | undefined;
  readonly formFactor?: 'mobile' | 'desktop' | undefined;
  /** Lighthouse runs per page; the median by performance counts. */
  readonly runs?: number | undefined;
  readonly throttling?: VisitSettings['throttling'] | undefined;
  /** Added behind the emulated browser's user agent. */
  readonly userAgent?: string | null | undefined;
  /** Longest time for one load with all that follows; `VisitOptions.timeoutMs` can only shorten it. */
  readonly visitTimeoutMs?: number | undefined;
  /** From that deadline, when the page is closed, to the kill of its browser. */
  readonly graceMs?: number | undefined;
  /** Longest wait for the load event and the quiet after it. */
  readonly maxLoadMs?: number | undefined;
  /** A browser is replaced after so many visits, or when it keeps more memory than this. Over 1.3 times the memory it is ended at once. */
  readonly recycleAfter?: number | undefined;
  readonly maxMemoryMb?: number | undefined;
}

export interface PoolInfo {
  /** Null as long as none was needed. */
  readonly browser: FoundBrowser | null;
  readonly children: number;
  /** False when Chromium runs without its sandbox: as root, or where the system allows none. */
  readonly sandbox: boolean | null;
  readonly pids: readonly number[];
  /** Browsers started in all, and visits made. */
  readonly started: number;
  readonly visits: number;
  /** How long the visits together waited for their turn to load. */
  readonly turnWaitMs: number;
  /** Where the time of the measurements went, added up. */
  readonly spentMs: VisitTimes;
}

export interface BrowserPool {
  /** A load of one page in a browser of its own context. Never rejects. Waits while all browsers are busy. */
  readonly visit: (url: string, options: VisitOptions) => Promise<Visit>;
  readonly info: () => PoolInfo;
  /** Ends everything at once; visits under way and to come say that the browser was closed. */
  readonly close: () => Promise<void>;
}

/** A plain load is quiet after 5 s; the business has waited long enough by then. */
const RESCUE_MS = 10_000;
const DEFAULTS = { visitTimeoutMs: 30_000, graceMs: 15_000, maxLoadMs: 18_000, recycleAfter: 50, maxMemoryMb: 500 };

export function createBrowserPool(options: BrowserPoolOptions): BrowserPool {
  const machine = thisMachine();
  const children = options.children ?? browsersFor(machine);
  const supply = createBrowserSupply({ ...supplyOptions(options), machine });
  const limit = pLimit(children);
  let visits = 0;
  let spentMs = NO_TIMES;
  const look: LookOnce = async (order) => {
    const outcome = await visitOnce(supply, order);
    const times = outcome.times ?? NO_TIMES;
    spentMs = addTimes(spentMs, times);
    return asAsked(withWarnings(outcome, crowdWarning(times)), order);
  };
  return {
    visit: (url, visit) => {
      const asked = performance.now();
      return limit(async () => {
        visits++;
        const started = performance.now();
        const order = firstOrder(url, visit, options);
        const leftMs = () => (visit.withinMs ?? Number.POSITIVE_INFINITY) - (performance.now() - started);
        return {
          ...(await visitPage(look, order, { runs: options.runs ?? 1, leftMs })),
          waitedMs: Math.round(started - asked),
        };
      });
    },
    info: () => ({ ...supply.info(), children, visits, spentMs }),
    close: supply.close,
  };
}

function supplyOptions(options: BrowserPoolOptions): Omit<SupplyOptions, 'machine'> {
  return {
    browser: options.browser,
    proxyUrl: options.proxyUrl,
    startProxy: options.startProxy,
    visits: {
      userAgent: options.userAgent ?? null,
      throttling: options.throttling ?? 'simulate',
      maxLoadMs: options.maxLoadMs ?? DEFAULTS.maxLoadMs,
    },
    graceMs: options.graceMs ?? DEFAULTS.graceMs,
    recycleAfter: options.recycleAfter ?? DEFAULTS.recycleAfter,
    maxMemoryMb: options.maxMemoryMb ?? DEFAULTS.maxMemoryMb,
  };
}

function firstOrder(url: string, visit: VisitOptions, options: BrowserPoolOptions): VisitOrder {
  return {
    url,
    lighthouse: visit.lighthouse,
    harvest: true,
    screenshot: visit.screenshot,
    formFactor: visit.formFactor ?? options.formFactor ?? 'mobile',
    deadlineMs: Math.min(visit.timeoutMs, options.visitTimeoutMs ?? DEFAULTS.visitTimeoutMs),
    saveReport: visit.saveLighthouse ?? null,
  };
}

interface Budget {
  /** Lighthouse runs. */
  readonly runs: number;
  /** What is left for everything. */
  readonly leftMs: () => number;
}

type LookOnce = (order: VisitOrder) => Promise<Looks>;

async function visitPage(lookOnce: LookOnce, asked: VisitOrder, { runs, leftMs }: Budget): Promise<Visit> {
  const order = within(leftMs(), asked);
  const first = await lookOnce(order);
  const mayTryAgain = needsRescue(first, order) && allowsLoad(leftMs());
  const page = mayTryAgain ? (await lookOnce(within(leftMs(), rescueOrder(order)))).page : first.page;
  if (!first.lighthouse.ok) return { page, lighthouse: first.lighthouse };
  const results: [LighthouseResult, ...LighthouseResult[]] = [first.lighthouse.value];
  while (results.length < runsWanted(results, runs) && allowsLoad(leftMs())) {
    const again = { ...order, harvest: false, screenshot: false, saveReport: null };
    const { lighthouse } = await lookOnce(within(leftMs(), again));
    if (!lighthouse.ok) break;
    results.push(lighthouse.value);
  }
  return { page, lighthouse: { ok: true, value: medianOfRuns(results) } };
}

/** Lighthouse chokes on pages that a plain load can read (storms of popups, endless refreshes): the page matters more. */
function needsRescue({ page }: Looks, order: VisitOrder): boolean {
  return order.lighthouse && !page.ok && (page.problem.kind === 'timeout' || page.problem.kind === 'browser_failed');
}

function rescueOrder(order: VisitOrder): VisitOrder {
  return { ...order, lighthouse: false, saveReport: null, deadlineMs: Math.min(order.deadlineMs, RESCUE_MS) };
}

type Looks = Pick<VisitOutcome, 'page' | 'lighthouse'>;
type Outcome = Looks & Pick<VisitOutcome, 'times'>;

/** One load. A browser that had died before it touched the page is not the page's doing: another one tries. */
async function visitOnce(supply: BrowserSupply, order: VisitOrder, mayRetry = true): Promise<Outcome> {
  const browser = await supply.take().catch((error: Error) => error);
  if (browser instanceof Error) {
    const failed = failedLook({ kind: 'browser_failed', detail: firstLine(browser) });
    return { page: failed, lighthouse: failed, times: null };
  }
  const outcome = await browser.visit(order);
  await supply.giveBack(browser);
  return outcome.untouched && mayRetry ? visitOnce(supply, order, false) : outcome;
}

/** What was not asked for is off, even where the browser died. */
function asAsked(outcome: Looks, order: VisitOrder): Looks {
  return order.lighthouse ? outcome : { page: outcome.page, lighthouse: failedLook({ kind: 'off', detail: 'not asked for' }) };
}

function withWarnings({ page, lighthouse }: Looks, more: readonly string[]): Looks {
  if (!lighthouse.ok || more.length === 0) return { page, lighthouse };
  const { warnings, ...rest } = lighthouse.value;
  return { page, lighthouse: { ok: true, value: { ...rest, warnings: [...warnings, ...more] } } };
}

function failedLook(problem: Problem): Look<never> {
  return { ok: false, problem };
}

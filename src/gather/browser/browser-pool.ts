import pLimit from 'p-limit';
import type { Visit, VisitOptions } from '../../model/world.ts';
import { createBrowserSupply, type SupplyOptions } from './browser-supply.ts';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import type { FoundBrowser } from './find-browser.ts';
import { createLooks } from './looks.ts';
import { browsersFor, PAGE_MB, thisMachine } from './pool-size.ts';
import type { VisitProxy } from './proxied-browser.ts';
import type { VisitTimes } from './visit-times.ts';
import { visitPage } from './visit-with-retries.ts';

export interface BrowserPoolOptions {
  /** A path (`--browser`) or what `findBrowser` found; by default it is found when first needed. */
  readonly browser?: string | FoundBrowser | undefined;
  /** A filtering proxy shared by all browsers; null connects directly, which is for tests only. */
  readonly proxyUrl: string | null;
  /** Better: starts a filtering proxy for each browser, so that what was refused can be told visit by visit. */
  readonly startProxy?: (() => Promise<VisitProxy>) | undefined;
  /** Hears, once, that browsers do not start here, and why. */
  readonly onCannotStart?: ((detail: string) => void) | undefined;
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
  /** A browser is replaced after so many visits. */
  readonly recycleAfter?: number | undefined;
  /** A browser whose page adds more than this is ended at once. */
  readonly pageMb?: number | undefined;
}

export interface PoolInfo {
  /** Null as long as none was needed. */
  readonly browser: FoundBrowser | null;
  readonly children: number;
  /** False when Chromium runs without its sandbox: as root, or where the system allows none. */
  readonly sandbox: boolean | null;
  readonly pids: readonly number[];
  /** What a browser with its Node held with an empty page, MB; null where it cannot be read. */
  readonly emptyMb: number | null;
  /** Browsers started in all, and visits made. */
  readonly started: number;
  /** Why none could be started, as long as none could. */
  readonly cannotStart: string | null;
  readonly visits: number;
  /** How long the visits together waited for their turn to load. */
  readonly turnWaitMs: number;
  /** Where the time of the measurements went, added up. */
  readonly spentMs: VisitTimes;
}

export interface BrowserPool {
  /** A load of one page in a browser of its own context. Never rejects. Waits while all browsers are busy. */
  readonly visit: (url: string, options: VisitOptions) => Promise<Visit>;
  /** Starts the browsers before the first visit needs them; once. */
  readonly startAhead: (how: { readonly lighthouse: boolean }) => void;
  readonly info: () => PoolInfo;
  /** Ends everything at once; visits under way and to come say that the browser was closed. */
  readonly close: () => Promise<void>;
}

/** What a browser may keep of its visits: after the first measurement it is about 90 MB, most of it in Node. */
const KEEP_MB = 250;
const DEFAULTS = { visitTimeoutMs: 30_000, graceMs: 15_000, maxLoadMs: 18_000, recycleAfter: 50 };

export function createBrowserPool(options: BrowserPoolOptions): BrowserPool {
  const machine = thisMachine();
  const supply = createBrowserSupply({ ...supplyOptions(options), machine });
  const limit = pLimit(options.children ?? browsersFor(machine));
  const looks = createLooks(supply);
  let visits = 0;
  return {
    visit: (url, visit) => {
      const asked = performance.now();
      return limit(async () => {
        visits++;
        const started = performance.now();
        const order = firstOrder(url, visit, options);
        const leftMs = () => (visit.withinMs ?? Number.POSITIVE_INFINITY) - (performance.now() - started);
        const seen = await visitPage(looks.look, order, { runs: options.runs ?? 1, leftMs });
        const { emptyMb } = supply.info();
        if (options.children === undefined && emptyMb !== null) limit.concurrency = browsersFor(machine, emptyMb);
        return { ...seen, waitedMs: Math.round(started - asked + (seen.waitedMs ?? 0)) };
      });
    },
    startAhead: ({ lighthouse }) => supply.startAhead(limit.concurrency, lighthouse),
    info: () => ({ ...supply.info(), children: limit.concurrency, visits, spentMs: looks.spentMs() }),
    close: supply.close,
  };
}

function supplyOptions(options: BrowserPoolOptions): Omit<SupplyOptions, 'machine'> {
  return {
    browser: options.browser,
    proxyUrl: options.proxyUrl,
    startProxy: options.startProxy,
    onCannotStart: options.onCannotStart,
    visits: {
      userAgent: options.userAgent ?? null,
      throttling: options.throttling ?? 'simulate',
      maxLoadMs: options.maxLoadMs ?? DEFAULTS.maxLoadMs,
    },
    graceMs: options.graceMs ?? DEFAULTS.graceMs,
    recycleAfter: options.recycleAfter ?? DEFAULTS.recycleAfter,
    pageMb: options.pageMb ?? PAGE_MB,
    keepMb: KEEP_MB,
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

import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look, Problem, RenderedPage } from '../../model/world.ts';
import { firstLine } from './browser-problem.ts';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { harvestPage } from './harvest-page.ts';
import type { LoadHooks } from './lighthouse-config.ts';
import { openPage } from './open-page.ts';
import { startPageLog } from './page-log.ts';
import type { Share } from './processor.ts';
import { type OwnTimes, timesOf, type VisitTimes } from './visit-times.ts';

interface VisitCalls {
  /** Waits for the turn of a step that keeps the processor busy; gives back the one before. */
  readonly takeTurn: (share: Share) => Promise<void>;
  readonly giveTurnBack: () => void;
  readonly pageReady: (page: Look<RenderedPage>) => void;
  readonly timed: (times: VisitTimes) => void;
}

export interface VisitEnvironment {
  readonly settings: VisitSettings;
  readonly calls: VisitCalls;
}

/** The load event is not the end of the work: scripts that waited for it run now (BROWSER.md §3). */
const BUSY_AFTER_LOAD_MS = 500;

interface VisitDeadline extends Deadline {
  readonly passed: () => boolean;
  /** Resolves some time after the deadline. */
  readonly hanging: Promise<null>;
}

export interface VisitEnd {
  readonly lighthouse: Look<LighthouseResult>;
  /** Something still hangs although its page is gone: this process must not make another visit. */
  readonly worn: boolean;
}

/** Lighthouse can wait for ever for the trace of a page that was closed under it. */
const HANGS_AFTER_MS = 1_500;

/** One visit in a fresh context, which is closed at the deadline whatever is going on. Throws only when the browser itself is gone. */
export async function visitPage(browser: Browser, order: VisitOrder, env: VisitEnvironment): Promise<VisitEnd> {
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  const deadline = closeAfter(order.deadlineMs, context);
  const visit = settledVisit(context, order, { ...env, deadline });
  const end = await Promise.race([visit, deadline.hanging]);
  deadline.stop();
  env.calls.giveTurnBack();
  if (!deadline.passed()) await context.close().catch(() => {});
  return end ? { lighthouse: end, worn: false } : { lighthouse: tooLate(order), worn: true };
}

async function settledVisit(
  context: BrowserContext,
  order: VisitOrder,
  env: VisitEnvironment & { readonly deadline: VisitDeadline },
): Promise<Look<LighthouseResult>> {
  try {
    const result = await visitInContext(context, order, env);
    return env.deadline.passed() && !result.ok ? tooLate(order) : result;
  } catch (error) {
    return env.deadline.passed()
      ? tooLate(order)
      : { ok: false, problem: { kind: 'lighthouse_failed', detail: firstLine(error) } };
  }
}

function closeAfter(ms: number, context: BrowserContext): VisitDeadline {
  let passed = false;
  let hangs: NodeJS.Timeout;
  const { promise: hanging, resolve } = Promise.withResolvers<null>();
  const deadline = startDeadline(ms, () => {
    passed = true;
    hangs = setTimeout(resolve, HANGS_AFTER_MS, null);
    void context.close().catch(() => {});
  });
  return {
    restart: () => passed || deadline.restart(),
    extend: (more) => passed || deadline.extend(more),
    passed: () => passed,
    hanging,
    stop: () => {
      deadline.stop();
      clearTimeout(hangs);
    },
  };
}

function tooLate(order: VisitOrder): { readonly ok: false; readonly problem: Problem } {
  return {
    ok: false,
    problem: { kind: 'timeout', detail: `the page was not done after ${Math.round(order.deadlineMs / 1000)} s` },
  };
}

async function visitInContext(
  context: BrowserContext,
  order: VisitOrder,
  env: VisitEnvironment & { readonly deadline: VisitDeadline },
): Promise<Look<LighthouseResult>> {
  const page = await context.newPage();
  const { settings, calls } = env;
  const own = { turn: 0, load: 0, harvest: 0 };
  const inTurn = turnsOf({ ...env, own });
  const hooks = loadHooks(page, order, { ...env, own, inTurn });
  if (order.lighthouse) {
    // Lighthouse begins with a loop that measures the machine.
    await inTurn('work');
    // Lighthouse is half of a child's memory, and a second to load: not for those that only look.
    const { measurePage } = await import('./measure-page.ts');
    return measurePage(page, order, { settings, hooks, measured: (report) => calls.timed(timesOf(report, own)) });
  }
  await openPage(page, order, { settings, ...hooks });
  return { ok: false, problem: { kind: 'off', detail: 'not asked for' } };
}

type Turns = (share: Share) => Promise<void>;

/** Waits for a turn; waiting is not the page's fault. */
function turnsOf({
  calls,
  deadline,
  own,
}: VisitEnvironment & { readonly deadline: VisitDeadline; readonly own: OwnTimes }): Turns {
  return async (share) => {
    const asked = performance.now();
    await calls.takeTurn(share);
    const waited = performance.now() - asked;
    own.turn += waited;
    if (share === 'load') deadline.restart();
    else deadline.extend(waited);
  };
}

interface HookParts extends VisitEnvironment {
  readonly deadline: VisitDeadline;
  readonly own: OwnTimes;
  readonly inTurn: Turns;
}

function loadHooks(page: Page, order: VisitOrder, { calls, deadline, own, inTurn }: HookParts): LoadHooks {
  const log = startPageLog(page);
  let startedAt = 0;
  let loading = false;
  const giveLoadBack = () => {
    if (loading) calls.giveTurnBack();
    loading = false;
  };
  return {
    beforeLoad: async () => {
      await inTurn('load');
      loading = true;
      startedAt = performance.now();
      page.once('load', () => {
        own.load = performance.now() - startedAt;
        setTimeout(giveLoadBack, BUSY_AFTER_LOAD_MS);
      });
    },
    afterLoad: async () => {
      giveLoadBack();
      if (order.harvest) {
        const loaded = performance.now();
        const harvest = await harvestPage(page, log, { ...order, startedAt });
        own.harvest = performance.now() - loaded;
        calls.pageReady(deadline.passed() && !harvest.ok ? tooLate(order) : harvest);
      }
      // axe, simulation and judgement come next
      if (order.lighthouse) await inTurn('work');
    },
  };
}

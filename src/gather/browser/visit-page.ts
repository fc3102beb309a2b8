import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look, Problem, RenderedPage } from '../../model/world.ts';
import { firstLine } from './browser-problem.ts';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import { harvestPage } from './harvest-page.ts';
import type { LoadHooks } from './lighthouse-config.ts';
import { measurePage } from './measure-page.ts';
import { openPage } from './open-page.ts';
import { startPageLog } from './page-log.ts';

export interface VisitCalls {
  /** Waits for the turn to load. */
  readonly takeToken: () => Promise<void>;
  readonly giveTokenBack: () => void;
  readonly pageReady: (page: Look<RenderedPage>) => void;
}

export interface VisitEnvironment {
  readonly settings: VisitSettings;
  readonly calls: VisitCalls;
}

/** The load event is not the end of the work: scripts that waited for it run now (BROWSER.md §3). */
const BUSY_AFTER_LOAD_MS = 500;

interface Deadline {
  readonly passed: () => boolean;
  readonly restart: () => void;
  readonly stop: () => void;
}

/** One visit in a fresh context, which is closed at the deadline whatever is going on. Never throws. */
export async function visitPage(browser: Browser, order: VisitOrder, env: VisitEnvironment): Promise<Look<LighthouseResult>> {
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  const deadline = closeAfter(order.deadlineMs, context);
  try {
    const result = await visitInContext(context, order, { ...env, deadline });
    return deadline.passed() && !result.ok ? tooLate(order) : result;
  } catch (error) {
    return deadline.passed() ? tooLate(order) : { ok: false, problem: { kind: 'lighthouse_failed', detail: firstLine(error) } };
  } finally {
    deadline.stop();
    env.calls.giveTokenBack();
    if (!deadline.passed()) await context.close().catch(() => {});
  }
}

function closeAfter(ms: number, context: BrowserContext): Deadline {
  let passed = false;
  const close = () => {
    passed = true;
    void context.close().catch(() => {});
  };
  let timer = setTimeout(close, ms);
  return {
    passed: () => passed,
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(close, ms);
    },
    stop: () => clearTimeout(timer),
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
  env: VisitEnvironment & { readonly deadline: Deadline },
): Promise<Look<LighthouseResult>> {
  const page = await context.newPage();
  const around = { settings: env.settings, ...loadHooks(page, order, env) };
  if (order.lighthouse) return measurePage(page, order, around);
  await openPage(page, order, around);
  return { ok: false, problem: { kind: 'off', detail: 'not asked for' } };
}

function loadHooks(
  page: Page,
  order: VisitOrder,
  { calls, deadline }: VisitEnvironment & { readonly deadline: Deadline },
): LoadHooks {
  const log = startPageLog(page);
  let startedAt = 0;
  return {
    beforeLoad: async () => {
      await calls.takeToken();
      // Waiting for our turn is not the page's fault.
      deadline.restart();
      startedAt = performance.now();
      page.once('load', () => setTimeout(calls.giveTokenBack, BUSY_AFTER_LOAD_MS));
    },
    afterLoad: async () => {
      calls.giveTokenBack();
      if (!order.harvest) return;
      const harvest = await harvestPage(page, log, { ...order, startedAt });
      calls.pageReady(deadline.passed() && !harvest.ok ? tooLate(order) : harvest);
    },
  };
}

import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look, RenderedPage } from '../../model/world.ts';
import { CLOSED } from './browser-problem.ts';
import type { BrowserSettings, FromChild, VisitOrder, VisitSettings } from './child-messages.ts';
import { type ForkedChild, forkChild } from './forked-child.ts';
import type { MemoryAllowance } from './memory-allowance.ts';
import { treeMemoryMb } from './process-tree.ts';
import type { Processor } from './processor.ts';
import type { VisitTimes } from './visit-times.ts';
import { watchLimits } from './watch-limits.ts';
import { within } from './within.ts';

export interface BrowserProcessOptions {
  readonly browser: Omit<BrowserSettings, 'temp'>;
  readonly visits: VisitSettings;
  /** Measurements will be asked for. */
  readonly warmUp: boolean;
  /** Aborts when nobody waits for the browser any more: a start on a busy machine takes many seconds. */
  readonly closing: AbortSignal;
  readonly processor: Processor;
  /** From the deadline at which the child closes the context to the kill of everything. */
  readonly graceMs: number;
  /** A browser whose page takes too much memory is ended. */
  readonly allowance: MemoryAllowance;
}

export interface VisitOutcome {
  readonly page: Look<RenderedPage>;
  readonly lighthouse: Look<LighthouseResult>;
  /** Null when Lighthouse did not finish, or was not asked for. */
  readonly times: VisitTimes | null;
  /** The process must not make another visit. */
  readonly worn: boolean;
  /** The process died before the page was touched, so another one may try. */
  readonly untouched: boolean;
  /** It had to go for want of memory, which was not its page's doing: to be looked at again, alone. */
  readonly crowdedOut: boolean;
}

/** One child with its Chromium, as the pool sees it. */
export interface BrowserProcess {
  readonly pids: readonly number[];
  readonly version: string;
  readonly sandbox: boolean;
  /** What the tree held with an empty page, MB; null where it cannot be read. */
  readonly emptyMb: number | null;
  /** May make another visit. */
  readonly fit: () => boolean;
  /** Never rejects, and ends at the deadline plus the grace at the latest. */
  readonly visit: (order: VisitOrder) => Promise<VisitOutcome>;
  readonly memoryMb: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

const START_MS = 45_000;
/** What the first measurement leaves in Node for good: modules, compiled code. It is not the page's. */
const WARM_UP_MB = 120;

/** Forks a child and waits until its browser is up; rejects with the reason when it cannot start. */
export async function startBrowserProcess(options: BrowserProcessOptions): Promise<BrowserProcess> {
  const child = await forkChild();
  const giveUp = () => void child.end(CLOSED);
  options.closing.addEventListener('abort', giveUp);
  if (options.closing.aborted) giveUp();
  const { version, sandbox, browserPid } = await startOf(child, options).catch(async (error: Error) => {
    await child.end({ kind: 'browser_failed', detail: error.message, ours: true });
    await child.ended;
    throw error;
  });
  options.closing.removeEventListener('abort', giveUp);
  if (browserPid > 0) child.adopt(browserPid);
  const emptyMb = await treeMemoryMb(child.pids);
  let busy = false;
  let worn = false;
  return {
    pids: child.pids,
    version,
    sandbox,
    emptyMb,
    fit: () => !worn && child.alive(),
    visit: async (order) => {
      busy = true;
      const held = (await treeMemoryMb(child.pids)) ?? 0;
      const outcome = await visitWith(child, order, { ...options, heldMb: Math.max(held, (emptyMb ?? 0) + WARM_UP_MB) });
      busy = false;
      worn = outcome.worn;
      return outcome;
    },
    memoryMb: () => treeMemoryMb(child.pids),
    close: async () => {
      await (busy || worn ? child.end(CLOSED) : child.leave(CLOSED));
      await child.ended;
    },
  };
}

function startOf(child: ForkedChild, { browser, visits, warmUp }: BrowserProcessOptions): Promise<FromChild & { type: 'ready' }> {
  const up = new Promise<FromChild & { type: 'ready' }>((resolve, reject) => {
    child.listen((message) => {
      if (message.type === 'ready') resolve(message);
      if (message.type === 'cannot-start') reject(new Error(message.detail));
    });
    void child.ended.then(({ detail }) => reject(new Error(detail)));
  });
  child.send({ type: 'start', browser: { ...browser, temp: child.temp }, visits, warmUp });
  return within(START_MS, up, `the browser did not start in ${START_MS / 1000} s`);
}

type VisitWith = BrowserProcessOptions & { readonly heldMb: number };

async function visitWith(child: ForkedChild, order: VisitOrder, options: VisitWith): Promise<VisitOutcome> {
  let page: Look<RenderedPage> | null = null;
  let times: VisitTimes | null = null;
  let giveBack: (() => void) | null = null;
  let touched = false;
  let worn = false;
  const limits = watchLimits(child, order, options);

  const lighthouse = await new Promise<Look<LighthouseResult>>((resolve) => {
    child.listen(async (message) => {
      if (message.type === 'ask-turn') {
        const asked = performance.now();
        giveBack = await options.processor.take(message.share);
        touched ||= message.share === 'load';
        if (message.share === 'load') limits.deadline.restart();
        else limits.deadline.extend(performance.now() - asked);
        child.send({ type: 'turn' });
      }
      if (message.type === 'give-back-turn') giveBack?.();
      if (message.type === 'page') page = message.page;
      if (message.type === 'times') times = message.times;
      if (message.type === 'done') {
        worn = message.worn;
        resolve(message.lighthouse);
      }
    });
    void child.ended.then((problem) => resolve({ ok: false, problem }));
    child.send({ type: 'visit', order });
  });

  limits.stop();
  child.listen(() => {});
  (giveBack as (() => void) | null)?.();
  const untouched = !touched && !child.alive();
  return { page: page ?? pageFailure(lighthouse), lighthouse, times, worn, untouched, crowdedOut: limits.crowdedOut() };
}

/** The page never came: what ended the measurement ended the page too. */
function pageFailure(lighthouse: Look<LighthouseResult>): Look<RenderedPage> {
  if (!lighthouse.ok && lighthouse.problem.kind !== 'off' && lighthouse.problem.kind !== 'lighthouse_failed') return lighthouse;
  const detail = lighthouse.ok ? 'the page could not be read' : lighthouse.problem.detail;
  return { ok: false, problem: { kind: 'browser_failed', detail } };
}

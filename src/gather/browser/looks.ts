import type { Look, Problem } from '../../model/world.ts';
import { firstLine } from './browser-problem.ts';
import type { VisitOutcome } from './browser-process.ts';
import type { BrowserSupply } from './browser-supply.ts';
import type { VisitOrder } from './child-messages.ts';
import { createRoom } from './room.ts';
import { addTimes, crowdWarning, NO_TIMES, type VisitTimes } from './visit-times.ts';

/** What one load gave. */
export type Seen = Pick<VisitOutcome, 'page' | 'lighthouse'>;

interface LookOptions {
  /** Nothing else is loaded meanwhile. */
  readonly alone?: boolean;
  /** Hears how long the look waited for others, or was spoilt by them. */
  readonly waited?: (ms: number) => void;
}

/** Loads a page once. A browser that was lost for reasons that are not the page's is made up for. Never rejects. */
export type LookOnce = (order: VisitOrder, options?: LookOptions) => Promise<Seen>;

export interface Looks {
  readonly look: LookOnce;
  /** Where the time of the measurements went, added up. */
  readonly spentMs: () => VisitTimes;
}

export function createLooks(supply: BrowserSupply): Looks {
  const room = createRoom();
  let spentMs = NO_TIMES;
  const visit = async (order: VisitOrder) => {
    const outcome = await visitOnce(supply, order);
    spentMs = addTimes(spentMs, outcome.times ?? NO_TIMES);
    return outcome;
  };
  return {
    look: async (order, { alone = false, waited } = {}) => {
      const asked = performance.now();
      const load = () => {
        waited?.(performance.now() - asked);
        return visit(order);
      };
      const first = await (alone ? room.alone : room.shared)(load);
      const outcome = first.crowdedOut ? await room.alone(load) : first;
      return asAsked(withWarnings(outcome, crowdWarning(outcome.times ?? NO_TIMES)), order);
    },
    spentMs: () => spentMs,
  };
}

type Outcome = Seen & Pick<VisitOutcome, 'times' | 'crowdedOut'>;

/** A browser that had died before it touched the page is not the page's doing: another one tries. */
async function visitOnce(supply: BrowserSupply, order: VisitOrder, mayRetry = true): Promise<Outcome> {
  const browser = await supply.take().catch((error: Error) => error);
  if (browser instanceof Error) {
    const failed = failedLook({ kind: 'browser_failed', detail: firstLine(browser), ours: true });
    return { page: failed, lighthouse: failed, times: null, crowdedOut: false };
  }
  const outcome = await browser.visit(order);
  await supply.giveBack(browser);
  return outcome.untouched && !outcome.crowdedOut && mayRetry ? visitOnce(supply, order, false) : outcome;
}

/** What was not asked for is off, even where the browser died. */
function asAsked({ page, lighthouse }: Seen, order: VisitOrder): Seen {
  return order.lighthouse ? { page, lighthouse } : { page, lighthouse: failedLook({ kind: 'off', detail: 'not asked for' }) };
}

function withWarnings({ page, lighthouse }: Seen, more: readonly string[]): Seen {
  if (!lighthouse.ok || more.length === 0) return { page, lighthouse };
  const { warnings, ...rest } = lighthouse.value;
  return { page, lighthouse: { ok: true, value: { ...rest, warnings: [...warnings, ...more] } } };
}

function failedLook(problem: Problem): Look<never> {
  return { ok: false, problem };
}

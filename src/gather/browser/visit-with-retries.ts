import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Visit } from '../../model/world.ts';
import type { VisitOrder } from './child-messages.ts';
import type { LookOnce, Seen } from './looks.ts';
import { bestOfRuns, needsAnotherRun } from './measure-again.ts';
import { medianOfRuns, runsWanted, withDisturbance } from './median-of-runs.ts';
import { allowsLoad, within } from './visit-budget.ts';

export interface VisitBudget {
  /** Lighthouse runs. */
  readonly runs: number;
  /** What is left for everything. */
  readonly leftMs: () => number;
}

/** A plain load is quiet after 5 s; the business has waited long enough by then. */
const RESCUE_MS = 10_000;

/** One visit with all its loads: a plain one where Lighthouse could not read the page, and further runs of Lighthouse. */
export async function visitPage(lookOnce: LookOnce, asked: VisitOrder, budget: VisitBudget): Promise<Visit> {
  const { runs } = budget;
  let waitedMs = 0;
  // Waiting for others is not the page's time.
  const leftMs = () => budget.leftMs() + waitedMs;
  const waited = (ms: number) => {
    waitedMs += ms;
  };
  const order = within(leftMs(), asked);
  const first = await lookOnce(order, { waited });
  const mayTryAgain = needsRescue(first, order) && allowsLoad(leftMs());
  const page = mayTryAgain ? (await lookOnce(within(leftMs(), rescueOrder(order)), { waited })).page : first.page;
  if (!first.lighthouse.ok) return { page, lighthouse: first.lighthouse, waitedMs };
  const again = async (more: Partial<VisitOrder>, alone: boolean) => {
    const next = { ...order, harvest: false, screenshot: false, saveReport: null, ...more };
    const { lighthouse } = await lookOnce(within(leftMs(), next), { waited, alone });
    return lighthouse.ok ? lighthouse.value : null;
  };
  const measured = { first: first.lighthouse.value, mayGoOn: () => allowsLoad(leftMs()), again };
  const value = runs > 1 ? await medianOf(measured, runs) : await confirmed(measured);
  return { page, lighthouse: { ok: true, value }, waitedMs };
}

interface Measured {
  readonly first: LighthouseResult;
  /** There is time for one more load. */
  readonly mayGoOn: () => boolean;
  /** Measures once more; null when that failed. */
  readonly again: (more: Partial<VisitOrder>, alone: boolean) => Promise<LighthouseResult | null>;
}

async function medianOf({ first, mayGoOn, again }: Measured, runs: number): Promise<LighthouseResult> {
  const results: [LighthouseResult, ...LighthouseResult[]] = [first];
  while (results.length < runsWanted(results, runs) && mayGoOn()) {
    const result = await again({}, false);
    if (result === null) break;
    results.push(result);
  }
  return medianOfRuns(results);
}

/** Measures again before something is claimed that depends on the moment; the last time with nothing beside it. */
async function confirmed({ first, mayGoOn, again }: Measured): Promise<LighthouseResult> {
  const results: [LighthouseResult, ...LighthouseResult[]] = [first];
  while (needsAnotherRun(results) && mayGoOn()) {
    const result = await again({ onlyPerformance: true }, results.length > 1);
    if (result === null) break;
    results.push(result);
  }
  return withDisturbance(bestOfRuns(results));
}

/** Lighthouse chokes on pages that a plain load can read (storms of popups, endless refreshes): the page matters more. */
function needsRescue({ page }: Seen, order: VisitOrder): boolean {
  return (
    order.lighthouse &&
    !page.ok &&
    !page.problem.ours &&
    (page.problem.kind === 'timeout' || page.problem.kind === 'browser_failed')
  );
}

function rescueOrder(order: VisitOrder): VisitOrder {
  return { ...order, lighthouse: false, saveReport: null, deadlineMs: Math.min(order.deadlineMs, RESCUE_MS) };
}

import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Visit } from '../../model/world.ts';
import type { VisitOrder } from './child-messages.ts';
import type { LookOnce, Seen } from './looks.ts';
import { medianOfRuns, runsWanted } from './median-of-runs.ts';
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
  const results: [LighthouseResult, ...LighthouseResult[]] = [first.lighthouse.value];
  while (results.length < runsWanted(results, runs) && allowsLoad(leftMs())) {
    const again = { ...order, harvest: false, screenshot: false, saveReport: null };
    const { lighthouse } = await lookOnce(within(leftMs(), again), { waited });
    if (!lighthouse.ok) break;
    results.push(lighthouse.value);
  }
  return { page, lighthouse: { ok: true, value: medianOfRuns(results) }, waitedMs };
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

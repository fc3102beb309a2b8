import { addScore, noScores, type ScoreCounts } from '../../lib/score-counts.ts';
import { STAGES } from '../../model/check.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { IndexRow } from '../index-row.ts';
import { type MeasurementCounts, tallyMeasurements } from '../measurement.ts';

/** What the pictures on top of the overview are made of: counts, whatever the size of the run. */
export interface OverviewTotals {
  readonly count: number;
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** Of sites that were seen. */
  readonly scores: ScoreCounts;
  /** In the order of `STAGES`. */
  readonly stages: readonly ScoreCounts[];
  readonly measurements: MeasurementCounts;
}

/** Adds up the rows of a run one by one, so that they need not be kept. */
export function tallyRows(): { readonly add: (row: IndexRow) => void; readonly totals: () => OverviewTotals } {
  let count = 0;
  const outcomes = new Map<Outcome, number>();
  const scores = noScores();
  const stages = STAGES.map(noScores);
  const measurements = tallyMeasurements();
  return {
    add: (row) => {
      count += 1;
      measurements.add(row.measurement);
      outcomes.set(row.outcome, (outcomes.get(row.outcome) ?? 0) + 1);
      if (row.score !== null && row.outcome === 'ok') addScore(scores, row.score);
      for (const [index, counts] of stages.entries()) {
        const score = row.stages[index];
        if (score != null) addScore(counts, score);
      }
    },
    totals: () => ({ count, outcomes, scores, stages, measurements: measurements.counts() }),
  };
}

export function totalsOf(rows: readonly IndexRow[]): OverviewTotals {
  const tally = tallyRows();
  for (const row of rows) tally.add(row);
  return tally.totals();
}

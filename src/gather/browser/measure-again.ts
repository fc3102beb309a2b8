import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import { DISTURBED_BELOW } from './median-of-runs.ts';

type Runs = readonly [LighthouseResult, ...LighthouseResult[]];

/** Two runs that differ by less say the same. */
const STEADY_WITHIN = 4;
const MOST_RUNS = 3;
/** Above these the reports say that contents jump (https://web.dev/articles/cls), that the page does not react (https://web.dev/articles/tbt). */
const CLAIMED = { cls: 0.1, tbtMs: 200 };

/**
 * Whether to measure once more before something is claimed of the page. A shift depends on whether a picture arrives before or after the
 * first paint, which a moment decides; blocking depends on what else the processor does. Two runs that agree are enough.
 */
export function needsAnotherRun(runs: Runs): boolean {
  if (runs.length >= MOST_RUNS || !runs.every(claimsWhatVaries)) return false;
  const performances = performancesOf(runs);
  return runs.length === 1 || Math.max(...performances) - Math.min(...performances) > STEADY_WITHIN;
}

function claimsWhatVaries({ cls, tbtMs, benchmarkIndex }: LighthouseResult): boolean {
  const disturbed = benchmarkIndex !== null && benchmarkIndex < DISTURBED_BELOW;
  return (cls ?? 0) > CLAIMED.cls || (disturbed && (tbtMs ?? 0) > CLAIMED.tbtMs);
}

/**
 * The first run with the performance of the best one: what disturbs a load (a neighbour, a slow moment) only makes it worse than the page
 * is, and what was not seen in every run is not claimed. `performances` keeps what each run gave.
 */
export function bestOfRuns(runs: Runs): LighthouseResult {
  const [first] = runs;
  if (runs.length === 1) return first;
  const best = runs.reduce((a, b) => ((b.performance ?? -1) > (a.performance ?? -1) ? b : a));
  const { performance, lcpMs, fcpMs, tbtMs, speedIndexMs, cls, benchmarkIndex, opportunities } = best;
  const ofBest = { performance, lcpMs, fcpMs, tbtMs, speedIndexMs, cls, benchmarkIndex, opportunities };
  return { ...first, ...ofBest, runs: runs.length, performances: performancesOf(runs) };
}

function performancesOf(runs: readonly LighthouseResult[]): number[] {
  return runs.flatMap(({ performance }) => performance ?? []);
}

import type { LighthouseResult } from '../../model/lighthouse-result.ts';

/** Alone on a machine Lighthouse's index is 2,000–3,300; below this something else was using the processor (BROWSER.md §3). */
export const DISTURBED_BELOW = 1_500;

/** The run in the middle by performance, disturbed runs left out while there are others; says so when it was disturbed itself. */
export function medianOfRuns(runs: readonly [LighthouseResult, ...LighthouseResult[]]): LighthouseResult {
  const calm = runs.filter((run) => !isDisturbed(run));
  const chosen = calm.length > 0 ? calm : [...runs];
  const sorted = chosen.sort((a, b) => (a.performance ?? -1) - (b.performance ?? -1));
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? runs[0];
  const several = runs.length > 1 ? { performances: runs.flatMap(({ performance }) => performance ?? []) } : {};
  return withDisturbance({ ...median, runs: runs.length, ...several });
}

/** The result, which says so when it was disturbed. */
export function withDisturbance(run: LighthouseResult): LighthouseResult {
  return { ...run, warnings: [...run.warnings, ...warningOf(run)] };
}

/** Where more than one run is asked for, a disturbed one is made up for by one more. */
export function runsWanted(results: readonly LighthouseResult[], runs: number): number {
  return runs > 1 && results.some(isDisturbed) ? runs + 1 : runs;
}

function isDisturbed({ benchmarkIndex }: LighthouseResult): boolean {
  return benchmarkIndex !== null && benchmarkIndex < DISTURBED_BELOW;
}

function warningOf(run: LighthouseResult): string[] {
  if (!isDisturbed(run)) return [];
  return [
    `The computer was slow or busy during the measurement (benchmark index ${run.benchmarkIndex}, below ${DISTURBED_BELOW}).`,
  ];
}

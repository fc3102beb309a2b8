import { effectiveSize, type Interval, wilson } from './intervals.ts';
import type { Observation } from './observation.ts';

/** How the values of a group are spread. */
export interface Quartiles {
  readonly count: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Null where there is no value, or where too few are held back. */
  readonly values: { readonly q1: number; readonly median: number; readonly q3: number } | null;
  readonly median95: Interval | null;
  readonly suppressed: 'small' | null;
}

interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/** Quartiles (weighted where there are weights), with the interval of the median. */
export function quartilesOf(observations: readonly Observation[], spread: number, minCell: number): Quartiles {
  const known: Weighed[] = [];
  let notApplicable = 0;
  for (const { values, weight } of observations) {
    const value = values[spread] ?? Number.NaN;
    if (Number.isFinite(value)) known.push({ value, weight });
    else if (!Number.isNaN(value)) notApplicable++;
  }
  const counts = { count: known.length, unknown: observations.length - known.length - notApplicable, notApplicable };
  if (known.length === 0) return { ...counts, values: null, median95: null, suppressed: null };
  if (known.length < minCell) return { ...counts, values: null, median95: null, suppressed: 'small' };
  known.sort((a, b) => a.value - b.value);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantile(known, share)) as [number, number, number];
  return { ...counts, values: { q1, median, q3 }, median95: medianInterval(known), suppressed: null };
}

/** The smallest value at or below which that share of the weight lies; the mean of two where the share falls between them. */
function quantile(sorted: readonly Weighed[], share: number): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const [index, { value, weight }] of sorted.entries()) {
    below += weight;
    if (Math.abs(below - share * total) < total * 1e-12) return (value + (sorted[index + 1]?.value ?? value)) / 2;
    if (below > share * total) return value;
  }
  return sorted.at(-1)?.value ?? Number.NaN;
}

/** Woodruff's interval (JASA 47, 1952, 635–646): the values at the Wilson limits of one half. */
function medianInterval(sorted: readonly Weighed[]): Interval {
  const sum = sorted.reduce((total, { weight }) => total + weight, 0);
  const squares = sorted.reduce((total, { weight }) => total + weight * weight, 0);
  const { low, high } = wilson(0.5, effectiveSize({ sum, squares }));
  return { low: quantile(sorted, low), high: quantile(sorted, high) };
}

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

/** The weight that lies on each value, lowest value first. */
type Weighed = readonly (readonly [value: number, weight: number])[];

/** Quartiles (weighted where there are weights), with the interval of the median. */
export function quartilesOf(observations: readonly Observation[], spread: number, minCell: number): Quartiles {
  const weights = new Map<number, number>();
  let [count, notApplicable, sum, squares] = [0, 0, 0, 0];
  for (const { values, weight } of observations) {
    const value = values[spread] ?? Number.NaN;
    if (Number.isFinite(value)) {
      weights.set(value, (weights.get(value) ?? 0) + weight);
      count++;
      sum += weight;
      squares += weight * weight;
    } else if (!Number.isNaN(value)) notApplicable++;
  }
  const counts = { count, unknown: observations.length - count - notApplicable, notApplicable };
  if (count === 0) return { ...counts, values: null, median95: null, suppressed: null };
  if (count < minCell) return { ...counts, values: null, median95: null, suppressed: 'small' };
  const sorted = [...weights].sort(([a], [b]) => a - b);
  const at = (share: number) => quantile(sorted, share * sum, sum * ROUNDING);
  // Woodruff's interval of the median (JASA 47, 1952, 635–646): the values at the limits of one half
  const { low, high } = wilson(0.5, effectiveSize({ sum, squares }));
  return {
    ...counts,
    values: { q1: at(0.25), median: at(0.5), q3: at(0.75) },
    median95: { low: at(low), high: at(high) },
    suppressed: null,
  };
}

/** Sums of weights that differ by less are equal. */
const ROUNDING = 1e-12;

/** The lowest value at or below which that much weight lies; the mean of two where it falls between them. */
function quantile(sorted: Weighed, wanted: number, rounding: number): number {
  let below = 0;
  for (const [index, [value, weight]] of sorted.entries()) {
    below += weight;
    if (Math.abs(below - wanted) < rounding) return (value + (sorted[index + 1]?.[0] ?? value)) / 2;
    if (below > wanted) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}

/** Limits of a 95 % confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a proportion (E. B. Wilson, JASA 22, 1927, 209–212; method 3 of R. G. Newcombe, Statistics in
 * Medicine 17, 1998, 857–872): never outside 0–1, and of some width even at 0 % and 100 %. `size` may be an effective sample
 * size and need not be whole; an infinite one (everybody was seen) gives the rate itself.
 */
export function wilson(rate: number, size: number): Interval {
  if (size === Number.POSITIVE_INFINITY) return { low: rate, high: rate };
  const middle = rate + (Z * Z) / (2 * size);
  const half = Z * Math.sqrt((rate * (1 - rate)) / size + (Z * Z) / (4 * size * size));
  const scale = 1 + (Z * Z) / size;
  // exact at the ends, where rounding would leave 1e-17 or 0.999…
  return { low: rate === 0 ? 0 : (middle - half) / scale, high: rate === 1 ? 1 : (middle + half) / scale };
}

/** Kish's effective sample size (Survey Sampling, 1965, 11.2.3): unequal weights tell as much as this many equal ones. */
export function effectiveSize(weights: { readonly sum: number; readonly squares: number }): number {
  return weights.squares === 0 ? 0 : (weights.sum * weights.sum) / weights.squares;
}

/**
 * Sample size whose variance without correction is that of `size` units drawn without replacement when `seen` of a population
 * were seen (Cochran, Sampling Techniques, 1977, 2.6): n · (N − 1) ÷ (N − n). Infinite when all were.
 */
export function correctedSize(
  size: number,
  { seen, population }: { readonly seen: number; readonly population: number },
): number {
  return seen >= population ? Number.POSITIVE_INFINITY : (size * (population - 1)) / (population - seen);
}

export interface RateWithInterval extends Interval {
  readonly rate: number;
}

/** Change between two independent samples, now − before: square-and-add of the Wilson limits (method 10 of Newcombe, Statistics in Medicine 17, 1998, 873–890). */
export function independentChange(before: RateWithInterval, now: RateWithInterval): RateWithInterval {
  return squareAndAdd(before, now, 0);
}

/** The same businesses seen twice: how many (or how much weight) said what before and now. */
export interface Pairs {
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noYes: number;
  readonly noNo: number;
}

/**
 * Change among the same units, now − before: square-and-add with the correlation of the two answers (method 10 of Newcombe,
 * Statistics in Medicine 17, 1998, 2635–2650). `size` is the (effective) number of pairs; the pairs may be weights.
 */
export function pairedChange(pairs: Pairs, size: number): RateWithInterval {
  const total = pairs.yesYes + pairs.yesNo + pairs.noYes + pairs.noNo;
  const withLimits = (rate: number) => ({ rate, ...wilson(rate, size) });
  const before = withLimits((pairs.yesYes + pairs.yesNo) / total);
  const now = withLimits((pairs.yesYes + pairs.noYes) / total);
  return squareAndAdd(before, now, correlation(pairs, size / total));
}

/** Newcombe's φ: the correlation of the 2 × 2 table, drawn towards 0 by a continuity correction when it is positive. */
function correlation({ yesYes, yesNo, noYes, noNo }: Pairs, scale: number): number {
  const margins = (yesYes + yesNo) * (noYes + noNo) * (yesYes + noYes) * (yesNo + noNo);
  if (margins === 0) return 0;
  const size = (yesYes + yesNo + noYes + noNo) * scale;
  const product = (yesYes * noNo - yesNo * noYes) * scale * scale;
  const corrected = product > 0 ? Math.max(product - size / 2, 0) : product;
  return corrected / (Math.sqrt(margins) * scale * scale);
}

function squareAndAdd(before: RateWithInterval, now: RateWithInterval, phi: number): RateWithInterval {
  const rate = now.rate - before.rate;
  const spread = (one: number, other: number) => Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  return {
    rate,
    low: rate - spread(now.rate - now.low, before.high - before.rate),
    high: rate + spread(now.high - now.rate, before.rate - before.low),
  };
}

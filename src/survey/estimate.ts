import { correctedSize, effectiveSize, type RateWithInterval, wilson } from './intervals.ts';
import type { Tally } from './tally.ts';

/** Why the figures of a cell are held back: too few businesses, or they would let another one be worked out. */
export type Suppressed = 'small' | 'derivable';

/** A rate with all that is needed to defend it. */
export interface Estimate {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Share of yes among those whose answer is known, weighted where there are weights; null without any. */
  readonly rate: RateWithInterval | null;
  /** What the rate would be if all unknown were no, and if all were yes (Manski's bounds): what not knowing can cost at most. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Kish's effective sample size; the denominator when all weights are equal. */
  readonly effective: number;
  readonly suppressed: Suppressed | null;
}

/** The population a wave was drawn from, for the finite population correction; null = taken as much larger than the sample. */
export interface Design {
  readonly population: number | null;
  /** Businesses in the wave and the sum of their weights. */
  readonly sample: number;
  readonly weight: number;
}

export function estimate(tally: Tally, design: Design): Estimate {
  const { yes, no, unknown, notApplicable, weight } = tally;
  const effective = weight.knownSquares === 0 ? 0 : effectiveSize({ sum: weight.known, squares: weight.knownSquares });
  const counts = { numerator: yes, denominator: yes + no, unknown, notApplicable, effective, suppressed: null };
  if (yes + no === 0) return { ...counts, rate: null, bounds: null };
  // the ends exactly: sums of weights may differ in the last digit
  const rate = no === 0 ? 1 : yes === 0 ? 0 : weight.yes / weight.known;
  const everybody = weight.known + weight.unknown;
  return {
    ...counts,
    rate: { rate, ...wilson(rate, sizeOf(tally, effective, design)) },
    bounds: { low: weight.yes / everybody, high: (weight.yes + weight.unknown) / everybody },
  };
}

/**
 * The finite population correction asks how many of the population the question concerns: as many as the sample says (known and
 * unknown alike, scaled up). Only the known were seen, so that unknowns keep an interval open even in a census.
 */
function sizeOf({ yes, no, weight }: Tally, effective: number, { population, weight: total }: Design): number {
  if (population === null) return effective;
  const concerned = ((weight.known + weight.unknown) / total) * population;
  return correctedSize(effective, { seen: yes + no, population: concerned });
}

/** The same figure with nothing left to see. */
export function suppress(figure: Estimate, why: Suppressed): Estimate {
  return { ...figure, rate: null, bounds: null, suppressed: why };
}

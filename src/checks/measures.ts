import type { Params, Verdict } from '../model/check.ts';
import { fail, partial, pass, within } from './verdicts.ts';

type Band = 'good' | 'fair' | 'poor';

/** Two published limits of a measure of which less is better, both inclusive. */
export interface Limits {
  readonly good: number;
  readonly fair: number;
}

/**
 * A value as a sentence says it beside a limit it lies above: with more digits where fewer would make it the limit itself
 * ("2.5 seconds; up to 2.5 counts as good").
 */
export function roundedAbove(value: number, limit: number, digits: number): number {
  for (let more = digits; more < MOST_DIGITS; more += 1) {
    const rounded = roundTo(value, more);
    if (value <= limit || rounded > limit) return rounded;
  }
  return Math.ceil(value * 10 ** MOST_DIGITS) / 10 ** MOST_DIGITS;
}

/** More are not shown (`Formats.plainNumber`). */
const MOST_DIGITS = 3;

function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The limit that a sentence about a value names: the one it is above, 0 when above none. */
export function limitBelow(value: number, { good, fair }: Limits): number {
  if (value > fair) return fair;
  return value > good ? good : 0;
}

/** Judges a measured value by its limits; the reasons are the names of the bands. */
export function judgeMeasure(value: number, limits: Limits, params: Params): Verdict<Band> {
  const band = within(value, limits);
  if (band === 'good') return pass(band, params);
  return band === 'fair' ? partial(band, params) : fail(band, params);
}

/** Judges a Lighthouse category by Lighthouse's own bands: 90 and above good, 50 and above to improve, else poor. */
export function judgeScore(score: number): Verdict<Band> {
  if (score >= 90) return pass('good', { score });
  return score >= 50 ? partial('fair', { score }) : fail('poor', { score });
}

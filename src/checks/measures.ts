import type { Params, Verdict } from '../model/check.ts';
import { fail, partial, pass, within } from './verdicts.ts';

type Band = 'good' | 'fair' | 'poor';

/** Two published limits of a measure of which less is better, both inclusive. */
export interface Limits {
  readonly good: number;
  readonly fair: number;
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

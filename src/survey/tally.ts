import type { Answer } from './atoms.ts';
import { READINGS } from './indicator.ts';
import { answerAt, type Observation } from './observation.ts';

/** How a group of businesses answered one indicator, counted and weighted. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Sums of weights; of the known also of their squares (for Kish's effective size). */
  readonly weight: { readonly yes: number; readonly known: number; readonly knownSquares: number; readonly unknown: number };
}

const [NO, YES, NOT_APPLICABLE] = [READINGS.indexOf('no'), READINGS.indexOf('yes'), READINGS.indexOf('not_applicable')];

/** Counts the answers to one indicator, by its place in the list. */
export function tally(observations: readonly Observation[], index: number): Tally {
  let [yes, no, notApplicable] = [0, 0, 0];
  const weight = { yes: 0, known: 0, knownSquares: 0, unknown: 0 };
  for (const observation of observations) {
    const own = observation.weight;
    const code = answerAt(observation, index);
    if (code === NOT_APPLICABLE) notApplicable++;
    else if (code === YES || code === NO) {
      weight.known += own;
      weight.knownSquares += own * own;
      if (code === YES) {
        yes++;
        weight.yes += own;
      } else no++;
    } else weight.unknown += own;
  }
  return { yes, no, unknown: observations.length - yes - no - notApplicable, notApplicable, weight };
}

/** The known answers to an indicator, business by business. */
export function answerTo(index: number): Answer {
  return (observation) => {
    const code = answerAt(observation, index);
    return code === YES ? true : code === NO ? false : null;
  };
}

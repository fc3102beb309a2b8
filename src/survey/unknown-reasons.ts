import type { UnknownReason } from '../model/fact.ts';
import { type Indicator, READINGS } from './indicator.ts';
import { answerAt, type Observation } from './observation.ts';
import { isUnknown } from './readings.ts';

export interface ReasonCount {
  readonly reason: UnknownReason;
  /** Answers not known for it, and businesses with at least one such answer. */
  readonly answers: number;
  readonly businesses: number;
}

/** Why answers are not known, the most frequent reason first. */
export function countReasons(observations: readonly Observation[], indicators: readonly Indicator[]): readonly ReasonCount[] {
  const answers = new Float64Array(READINGS.length);
  const businesses = new Float64Array(READINGS.length);
  for (const observation of observations) {
    const seen = new Set<number>();
    for (const index of indicators.keys()) {
      const code = answerAt(observation, index);
      answers[code] = (answers[code] ?? 0) + 1;
      seen.add(code);
    }
    for (const code of seen) businesses[code] = (businesses[code] ?? 0) + 1;
  }
  return READINGS.flatMap((reason, code) =>
    isUnknown(reason) && answers[code] ? [{ reason, answers: answers[code], businesses: businesses[code] ?? 0 }] : [],
  ).sort((a, b) => b.answers - a.answers);
}

import { nearest } from '../lib/nearest.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

/** What makes a command end with 1 although it did its work. */
export interface FailOn {
  readonly outcomes: readonly Outcome[];
  /** Scores below this; a business without a score has none that is below. Null = any score is right. */
  readonly below: number | null;
}

const BELOW = /^score\s*<\s*(\d{1,3})$/i;

/** Reads `timeout,http_error,score<60`. @throws UsageError for a term that is neither an outcome nor a bound */
export function parseFailOn(text: string): FailOn {
  const terms = text
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean);
  const outcomes: Outcome[] = [];
  let below: number | null = null;
  for (const term of terms) {
    const bound = BELOW.exec(term)?.[1];
    const outcome = OUTCOMES.find((known) => known === term.toLowerCase().replaceAll('-', '_'));
    if (bound) below = Math.max(below ?? 0, Number(bound));
    else if (outcome) outcomes.push(outcome);
    else throw new UsageError(notUnderstood(term));
  }
  if (terms.length === 0) throw new UsageError('--fail-on takes outcomes and a bound of the score: "timeout,score<60".');
  return { outcomes, below };
}

function notUnderstood(term: string): string {
  const guess = nearest(term, OUTCOMES);
  const meant = guess ? ` did you mean ${guess}?` : ` Outcomes are ${OUTCOMES.join(', ')}.`;
  return `--fail-on: "${term}" is neither an outcome nor a bound such as score<60;${meant}`;
}

export function isFailing({ outcome: { outcome }, score: { score } }: AuditRecord, { outcomes, below }: FailOn): boolean {
  return outcomes.includes(outcome) || (below !== null && score !== null && score < below);
}

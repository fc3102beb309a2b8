import type { Stage, VerdictKind } from './check.ts';
import type { FactName } from './facts.ts';
import type { Outcome } from './outcome.ts';

export interface Step<T> {
  readonly before: T;
  readonly after: T;
}

/** A check that was judged both times, with another verdict. */
export interface VerdictChange extends Step<VerdictKind> {
  readonly check: string;
  readonly stage: Stage;
}

/** A fact that came or went; `values` name what of it, none where only the whole is known. */
export interface FactChange {
  readonly fact: FactName;
  readonly values: readonly string[];
}

/** What became of one business between two audits. What was unknown in one of them is never a change, in the scores either. */
export interface RecordChanges {
  /** When the earlier audit was made, ISO. */
  readonly since: string;
  /**
   * Like for like: of the checks that were judged both times. Null where there are too few of them for a score. So it may differ
   * from the score of either report.
   */
  readonly score: Step<number> | null;
  /** The stages whose score, like for like, is another. */
  readonly stages: readonly (Step<number> & { readonly stage: Stage })[];
  readonly outcome: Step<Outcome> | null;
  readonly better: readonly VerdictChange[];
  readonly worse: readonly VerdictChange[];
  readonly appeared: readonly FactChange[];
  readonly gone: readonly FactChange[];
  /** Checks judged both times, and checks judged only one of the two. */
  readonly judgedTwice: number;
  readonly judgedOnce: number;
  /** False when the checks or their weights differ: then no scores are compared (`vetrina rescore` mends that). */
  readonly sameScale: boolean;
}

/** True when there is nothing to tell. */
export function isUnchanged({ outcome, better, worse, appeared, gone }: RecordChanges): boolean {
  return outcome === null && [...better, ...worse, ...appeared, ...gone].length === 0;
}

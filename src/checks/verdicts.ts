import type { Params, Verdict, VerdictKind } from '../model/check.ts';
import type { Fact, Item } from '../model/fact.ts';

type Say = <R extends string>(reason: R, params?: Params, by?: readonly Item<unknown>[]) => Verdict<R>;
const saying =
  (verdict: VerdictKind): Say =>
  (reason, params = {}, by) => ({ verdict, reason, params, ...(by && { by }) });

/**
 * A verdict: the reason, what its sentence tells, and the items that decided it when not all of them did: none (`[]`) where
 * what was seen proves nothing of what is missing.
 */
export const pass = saying('pass');
export const partial = saying('partial');
export const fail = saying('fail');
export const notApplicable = saying('not_applicable');
/** It was looked for and still cannot be told, for a reason of the check's own. */
export const unknown = saying('unknown');

/** The plainest question: it is there, or we looked and saw none. */
export function seenOrNot(fact: { readonly state: 'yes' | 'no' }): Verdict<'seen' | 'not_seen'> {
  return fact.state === 'yes' ? pass('seen') : fail('not_seen');
}

/** True when there may be more of it than we saw: what is missing in the list must not be held against the business. */
export function mayHaveMore(fact: Fact<unknown>): boolean {
  return fact.state === 'unknown' || (fact.state === 'yes' && fact.mayHaveMore !== undefined);
}

/** In which band a value lies whose two limits are inclusive and of which less is better. */
export function within(value: number, limits: { readonly good: number; readonly fair: number }): 'good' | 'fair' | 'poor' {
  if (value <= limits.good) return 'good';
  return value <= limits.fair ? 'fair' : 'poor';
}

import { fold } from '../lib/fold.ts';
import type { Identity, Observation } from './observation.ts';

/** What can be known again: an observation of a survey, or any other short form of a record. */
export interface Known {
  readonly business: Pick<Identity, 'id' | 'vatNumber' | 'name' | 'city'>;
}

/** One business seen in both waves. */
export interface Pair<T extends Known = Observation> {
  readonly before: T;
  readonly now: T;
}

/** Ids that we gave by row number say nothing of another list. */
const ROW_ID = /^row-\d+(?:-\d+)?$/;

/** What may tell that two records are one business, the surest first. '' = says nothing. */
const KEYS: readonly ((business: Known['business'], sameInput: boolean) => string)[] = [
  ({ id }, sameInput) => (ROW_ID.test(id) && !sameInput ? '' : id),
  ({ vatNumber }) => vatNumber,
  ({ name, city }) => (fold(name) && fold(city) ? `${fold(name)}|${fold(city)}` : ''),
];

/**
 * Finds the businesses that are in both waves: by id, else VAT number, else name and city. A key counts only where exactly one
 * business of each wave has it, so that branches of a chain are not taken for each other.
 */
export function matchWaves<T extends Known>(before: readonly T[], now: readonly T[], sameInput: boolean): readonly Pair<T>[] {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of KEYS) {
    const key = ({ business }: T) => keyOf(business, sameInput);
    const earlier = uniqueBy(
      before.filter((each) => !taken.has(each)),
      key,
    );
    for (const [name, observation] of uniqueBy(
      now.filter((each) => !partner.has(each)),
      key,
    )) {
      const match = earlier.get(name);
      if (!match) continue;
      partner.set(observation, match);
      taken.add(match);
    }
  }
  return now.flatMap((observation) => {
    const match = partner.get(observation);
    return match ? [{ before: match, now: observation }] : [];
  });
}

function uniqueBy<T>(observations: readonly T[], keyOf: (observation: T) => string): Map<string, T> {
  const found = new Map<string, T | null>();
  for (const observation of observations) {
    const key = keyOf(observation);
    if (key) found.set(key, found.has(key) ? null : observation);
  }
  return new Map([...found].flatMap(([key, observation]) => (observation ? [[key, observation] as const] : [])));
}

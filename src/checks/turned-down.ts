import type { Fact, Item } from '../model/fact.ts';

/**
 * What was seen and not taken for this reason, as items whose sightings are a proof. An owner who reads "we saw no phone
 * number" under a page that prints one stops believing the rest: what stands there is named.
 */
export function turnedDown(fact: Fact<unknown>, reason: string): readonly Item<string>[] {
  if (fact.state === 'not_applicable') return [];
  return (fact.rejected ?? [])
    .filter(({ why, seen }) => why === reason && seen.length > 0)
    .map(({ value, seen }) => ({ value, confidence: 0, seen }));
}

import type { Fact, Item, Rejected, Sighting, UnknownReason } from '../model/fact.ts';

interface Rest {
  /** Why more may exist than was seen; null when everything that could show it was looked at. */
  readonly blind?: UnknownReason | null;
  readonly rejected?: readonly Rejected[];
}

/** Yes with the items; without any, `unknown` where something hides from us and `no` where nothing does. */
export function factOf<T>(items: readonly Item<T>[], { blind = null, rejected = [] }: Rest = {}): Fact<T> {
  const turnedDown = rejected.length > 0 ? { rejected: rejected.slice(0, 10) } : {};
  if (items.length > 0) return { state: 'yes', items, ...(blind && { mayHaveMore: blind }), ...turnedDown };
  return blind ? { state: 'unknown', why: blind, ...turnedDown } : { state: 'no', ...turnedDown };
}

/** At most this many sightings are kept of one item: enough to check a claim, not a copy of the site. */
const SIGHTINGS_KEPT = 5;

/** Joins items of the same key in the order first seen: sightings are collected, the best confidence stays. */
export function joinItems<T>(items: readonly Item<T>[], keyOf: (value: T) => string): readonly Item<T>[] {
  const joined = new Map<string, Item<T>>();
  for (const item of items) {
    const known = joined.get(keyOf(item.value));
    if (!known) joined.set(keyOf(item.value), item);
    else
      joined.set(keyOf(item.value), {
        ...known,
        confidence: Math.max(known.confidence, item.confidence),
        seen: joinSightings(known.seen, item.seen),
      });
  }
  return [...joined.values()];
}

function joinSightings(known: readonly Sighting[], more: readonly Sighting[]): readonly Sighting[] {
  const fresh = more.filter(({ page, snippet }) => !known.some((seen) => seen.page === page && seen.snippet === snippet));
  return [...known, ...fresh].slice(0, SIGHTINGS_KEPT);
}

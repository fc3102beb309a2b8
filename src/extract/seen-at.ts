import type { Sighting } from '../model/fact.ts';
import { sightingOn } from '../page/parsed-page.ts';
import type { Place } from '../page/place-on-page.ts';

/** Something of the site that was seen at a place. */
interface SeenThere {
  readonly place: Place;
  readonly how: Sighting['how'];
  readonly snippet: string;
}

/** At most so many sightings are kept of one thing: enough to check a claim, not a copy of the site. */
const SIGHTINGS_KEPT = 5;

/** Sightings, one of each page and way, what was served before what scripts made. */
export function seenAt(places: readonly SeenThere[]): readonly Sighting[] {
  const pages = new Map<string, SeenThere>();
  for (const seen of places.toSorted((a, b) => Number(a.place.page.rendered) - Number(b.place.page.rendered))) {
    const key = `${seen.place.page.url.href} ${seen.how}`;
    if (!pages.has(key)) pages.set(key, seen);
  }
  return [...pages.values()].slice(0, SIGHTINGS_KEPT).map(({ place, how, snippet }) => sightingOn(place.page, how, snippet));
}

import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { sitePhones } from './site-phones.ts';

/** A visitor who taps reaches another number than one who reads, or nobody. */
export const phoneContradictions: Extractor<'phoneContradictions'> = (site) => {
  const { links, unusable } = sitePhones(site);
  const found = [
    ...links.map(({ contradicts, phone, place, snippet }) => ({
      printed: contradicts,
      dials: phone.number.e164,
      place,
      snippet,
    })),
    ...unusable.map(({ shows, dials, place, snippet }) => ({ printed: shows, dials, place, snippet })),
  ];
  const items = found.flatMap(({ printed, dials, place, snippet }) =>
    printed === null ? [] : [{ value: { printed, dials }, confidence: 0.95, seen: [sightingOn(place.page, 'link', snippet)] }],
  );
  return factOf(
    joinItems(items, ({ printed, dials }) => `${printed} ${dials}`),
    { blind: site.blindSpot },
  );
};

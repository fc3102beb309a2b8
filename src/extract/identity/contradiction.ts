import type { Sighting } from '../../model/fact.ts';
import type { Site } from '../../page/site.ts';
import { nameShare } from '../../whose/business-name.ts';

/** Something of the row that the site contradicts; `data`: what the site says twice, differently. */
export interface Contradiction {
  readonly by: 'vat' | 'name' | 'town' | 'phone' | 'data';
  readonly row: string;
  readonly site: string;
  readonly seen: Sighting | null;
}

/** Whether the pages name a town anywhere. */
export function isTownSaid(site: Site, city: string): boolean {
  return site.pages.some(
    ({ blocks, title }) => nameShare(city, title) === 1 || blocks.some(({ text }) => nameShare(city, text) === 1),
  );
}

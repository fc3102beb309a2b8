import { fold, withoutUmlauts } from '../../lib/fold.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';

/** The town of the business in title, headings or description of the home page: where searches "… near me" look. */
export const placeShown: Extractor<'placeShown'> = (site) => {
  const town = comparable(townOf(site));
  if (!town) return { state: 'not_applicable' };
  const items = site.home.flatMap((page) => {
    const headings = page.blocks
      .filter(({ element, hidden }) => !hidden && /^h[1-3]$/.test(element.name))
      .map(({ text }) => ({ text, how: 'text' as const }));
    const description = { text: page.meta.get('description') ?? '', how: 'meta' as const };
    return [{ text: page.title, how: 'text' as const }, ...headings, description]
      .filter(({ text }) => ` ${comparable(text)} `.includes(` ${town} `))
      .map(({ text, how }) => ({ value: { text }, confidence: 0.95, seen: [sightingOn(page, how, text)] }));
  });
  return factOf(items.slice(0, 3), { blind: site.blindSpot });
};

const comparable = (text: string): string => withoutUmlauts(fold(text));

/** The row's town, else the one of the site's own structured address. "Reggio nell'Emilia (RE)" is compared without the province. */
function townOf({ business, home }: Site): string {
  if (business.city) return business.city.replace(/\s*[(,].*$/, '');
  const nodes = home.flatMap(({ jsonLd }) => jsonLd.filter(({ types }) => types.includes('PostalAddress')));
  const town = nodes.map(({ value }) => value.addressLocality).find((value) => typeof value === 'string');
  return typeof town === 'string' ? town.replace(/\s*[(,].*$/, '') : '';
}

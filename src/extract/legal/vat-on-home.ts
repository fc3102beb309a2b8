import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { siteVat } from './site-vat.ts';

/** The VAT number stands in the text of the home page (Italy: art. 35, paragraph 1, DPR 633/1972). */
export const vatOnHome: Extractor<'vatOnHome'> = (site) => {
  const { onHome, doubtful } = siteVat(site);
  const [first] = onHome.filter(({ how }) => how === 'text');
  const items = first ? [{ value: {}, confidence: 0.95, seen: [sightingOn(first.place.page, 'text', first.snippet)] }] : [];
  return factOf(items, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : null) });
};

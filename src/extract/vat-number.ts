import { factOf } from './fact-of.ts';
import { siteVat } from './legal/site-vat.ts';
import type { Extractor } from './site.ts';

/** The VAT number: labelled, with a valid checksum, and the business's own. */
export const vatNumber: Extractor<'vatNumber'> = (site) => {
  const { items, rejected, doubtful } = siteVat(site);
  return factOf(items, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : null), rejected });
};

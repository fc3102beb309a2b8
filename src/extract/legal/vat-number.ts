import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { siteVat } from './site-vat.ts';

/** The VAT number: labelled, with a valid checksum, and the business's own. */
export const vatNumber: Extractor<'vatNumber'> = (site) => {
  const { items, rejected, doubtful } = siteVat(site);
  return factOf(items, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : null), rejected });
};

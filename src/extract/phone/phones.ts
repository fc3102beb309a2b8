import type { Extractor } from '../../page/site.ts';
import { isShownInPicture } from '../content/shown-in-picture.ts';
import { factOf } from '../fact-of.ts';
import { judgePhones } from './judge-phones.ts';

/** Phone numbers of the business itself, the surest first. Numbers seen only as WhatsApp links are not among them. */
export const phones: Extractor<'phones'> = (site) => {
  const { phones, rejected, doubtful } = judgePhones(site);
  if (phones.length > 0) return factOf(phones, { blind: site.blindSpot, rejected });
  const example = rejected.some(({ why }) => why === 'placeholder');
  const picture = !example && isShownInPicture(site, 'phone') ? 'picture' : null;
  return factOf(phones, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : picture), rejected });
};

import { factOf } from './fact-of.ts';
import { judgePhones } from './phone/judge-phones.ts';
import type { Extractor } from './site.ts';

/** Phone numbers of the business itself, the surest first. Numbers seen only as WhatsApp links are not among them. */
export const phones: Extractor<'phones'> = (site) => {
  const { phones, rejected, doubtful } = judgePhones(site);
  return factOf(phones, { blind: site.blindSpot ?? (phones.length === 0 && doubtful ? 'doubtful' : null), rejected });
};

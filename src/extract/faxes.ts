import { factOf } from './fact-of.ts';
import { judgePhones } from './phone/judge-phones.ts';
import type { Extractor } from './site.ts';

/** Numbers that a label calls fax. A number for both is here and among the phones. */
export const faxes: Extractor<'faxes'> = (site) => factOf(judgePhones(site).faxes, { blind: site.blindSpot });

import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { judgePhones } from './judge-phones.ts';

/** Numbers that a label calls fax. A number for both is here and among the phones. */
export const faxes: Extractor<'faxes'> = (site) => factOf(judgePhones(site).faxes, { blind: site.blindSpot });

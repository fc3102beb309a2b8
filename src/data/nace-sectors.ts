import type { Sector } from '../model/business.ts';

/**
 * Sector by the first digits of an activity code, the longest prefix decides; null takes a part out again. One table serves
 * NACE Rev. 2 and 2.1, and so ATECO 2007 and 2025, WZ, NAF, CNAE and UK SIC: where a number changed its meaning (45, 47.8, 47.9,
 * 96.x) the prefixes of both do not meet. Sources: regulations (EC) 1893/2006 and (EU) 2023/137, Istat's tables of ATECO 2007 and 2025.
 */
export const NACE_SECTORS: Readonly<Record<string, Sector | null>> = {
  // 10–33 manufacturing, as far as it is not the counter of an artisan; 33 repairs machines for other firms.
  ...Object.fromEntries(Array.from({ length: 24 }, (_, i) => [String(i + 10), 'manufacturing' as const])),
  // Fresh bread and pastry: nearly all are bakeries with a counter.
  '1071': 'shop',
  // Ice-cream parlours make what they sell (ATECO 10.52).
  '1052': 'shop',
  // Made-to-measure joinery, metal doors and dental technicians stay manufacturing: they work to order, for a quote.
  // 41–43 building; developing property is 41.1 in Rev. 2 and 68.1 in Rev. 2.1.
  '41': 'crafts',
  '411': 'real_estate',
  '42': 'crafts',
  '43': 'crafts',
  // Rev. 2 only: vehicles. Rev. 2.1 has them in 46.7, 47.8 and 95.3.
  '451': 'shop',
  '452': 'crafts',
  '453': 'shop',
  '454': 'shop',
  '47': 'shop',
  // Filling stations; intermediaries of retail trade (Rev. 2.1; in Rev. 2 47.9 is mail order and 47.91, 47.99 its parts).
  '473': null,
  '4792': null,
  '55': 'lodging',
  '554': null,
  '56': 'restaurant',
  '564': null,
  // Computing and data; insurance agents and brokers.
  '62': 'professional',
  '6622': 'professional',
  '68': 'real_estate',
  '69': 'professional',
  '70': 'professional',
  '71': 'professional',
  '73': 'professional',
  '74': 'professional',
  // Veterinary surgeons take appointments like every practice.
  '75': 'health',
  // Hire of boats, bicycles, sports goods.
  '7721': 'tourism',
  '79': 'tourism',
  // Garden and landscape.
  '813': 'crafts',
  '86': 'health',
  // Intermediation of medical services (Rev. 2.1).
  '8697': null,
  // Museums, monuments, gardens, reserves: 91.0x in Rev. 2, 91.2–91.4 in Rev. 2.1; libraries and archives are not meant.
  '9102': 'tourism',
  '9103': 'tourism',
  '9104': 'tourism',
  '912': 'tourism',
  '913': 'tourism',
  '914': 'tourism',
  // Amusement parks, bathing establishments and other leisure.
  '932': 'tourism',
  '95': 'crafts',
  // Hair, beauty, wellness: 96.02 and 96.04 in Rev. 2, 96.2 in Rev. 2.1.
  '9602': 'beauty',
  '9604': 'beauty',
  '962': 'beauty',
};

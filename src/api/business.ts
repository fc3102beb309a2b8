import { sectorFromNace, sectorFromText } from '../data/sectors.ts';
import type { Business } from '../model/business.ts';

/** What a program may know of a business; a name or a website at least. */
export type KnownOfBusiness = Partial<Omit<Business, 'problem' | 'carried'>>;

const NOTHING: Omit<Business, 'id' | 'row' | 'country' | 'problem' | 'carried'> = {
  ...{ name: null, website: null, city: null, province: null, street: null, postalCode: null, sectorText: null, nace: null },
  ...{ sector: null, phone: null, email: null, pec: null, vatNumber: null },
};

/**
 * A business as the reader of lists would give it. `country` is an ISO code, IT when left out; the trade is understood from
 * `sectorText` (free words) or `nace` unless `sector` says it.
 */
export function businessOf(known: KnownOfBusiness): Business {
  const { sectorText = null, nace = null, row = 1 } = known;
  const said = (sectorText && sectorFromText(sectorText)) || (nace && sectorFromNace(nace)) || null;
  return {
    ...{ ...NOTHING, id: `row-${row}`, row, country: 'IT', sector: said, carried: [] },
    ...known,
    problem: known.name || known.website ? null : 'no_name_or_website',
  };
}

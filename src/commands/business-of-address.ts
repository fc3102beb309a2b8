import { sectorFromNace, sectorFromText } from '../data/sectors.ts';
import type { Business } from '../model/business.ts';
import { UsageError } from '../model/usage-error.ts';
import type { CheckOptions } from '../options/commands.ts';

/** Country of a site that is looked at by itself, unless `--default-country` says another. */
const HOME = 'IT';

/** The business of an address, with what the options say of it. */
export function businessOfAddress(website: string, { name, city, sector, defaultCountry }: CheckOptions): Business {
  const known = sector === null ? null : (sectorFromText(sector) ?? sectorFromNace(sector));
  if (sector !== null && known === null)
    throw new UsageError(
      `--sector ${sector} is not known. Give a trade such as restaurant, hotel, dentist, shop, or an ATECO/NACE code.`,
    );
  const empty = {
    province: null,
    street: null,
    postalCode: null,
    nace: null,
    phone: null,
    email: null,
    pec: null,
    vatNumber: null,
  };
  return {
    ...empty,
    id: 'check',
    row: 1,
    name,
    website,
    city,
    country: defaultCountry ?? HOME,
    sectorText: sector,
    sector: known,
    carried: [],
    problem: null,
  };
}

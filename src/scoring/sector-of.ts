import { SECTOR_OF_SCHEMA_TYPE } from '../data/schema-types.ts';
import { sectorFromName } from '../data/sectors.ts';
import type { Business, Sector } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';

/**
 * What the row says, else what kind of place the site says it is to search engines, else what the name says, else generic.
 * A hotel with a restaurant describes both: it is a hotel.
 */
export function sectorOf(business: Business, facts: Facts): Sector {
  if (business.sector) return business.sector;
  const told = valuesOf(facts.structuredData)
    .map(({ type }) => SECTOR_OF_SCHEMA_TYPE.get(type))
    .filter((sector) => sector !== undefined && sector !== 'generic');
  return told.find((sector) => sector === 'lodging') ?? told[0] ?? sectorFromName(business.name ?? '') ?? 'generic';
}

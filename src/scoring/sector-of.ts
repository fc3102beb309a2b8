import { SECTOR_OF_SCHEMA_TYPE } from '../data/schema-types.ts';
import { sectorFromName, sellsOrServes, sellsUnlessServes } from '../data/sectors.ts';
import type { Business, Sector } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';

/** Signs of a shop on the site itself: a link to one elsewhere makes no shop of a winery. */
const SHOP_ELSEWHERE = new Set(['own_shop', 'shop_elsewhere', 'payment_link']);

/**
 * What the row says, else what kind of place the site says it is to search engines, else what its name says, else what its home
 * page says, else a shop where goods are put in a basket, else generic. A hotel with a restaurant describes both: it is a hotel.
 * Whoever pours as well as sells, and has a basket on the site, is a shop; so is a wine shop of which nothing says that one sits there.
 */
export function sectorOf(business: Business, facts: Facts): Sector {
  if (business.sector) return business.sector;
  const told = valuesOf(facts.structuredData)
    .map(({ type }) => SECTOR_OF_SCHEMA_TYPE.get(type))
    .filter((sector) => sector !== undefined && sector !== 'generic');
  const [said] = valuesOf(facts.trade);
  const named = sectorFromName(business.name ?? '');
  const bottles = sellsUnlessServes(business.name ?? '') ? 'shop' : 'generic';
  const sector = told.find((each) => each === 'lodging') ?? told[0] ?? named ?? said?.sector ?? bottles;
  const words = `${business.name ?? ''} ${said?.word ?? ''}`;
  const pours = sector === 'restaurant' && sellsOrServes(words);
  return (sector === 'generic' || pours) && sellsHere(facts) ? 'shop' : sector;
}

function sellsHere({ shop }: Facts): boolean {
  return valuesOf(shop).some(({ sign }) => !SHOP_ELSEWHERE.has(sign));
}

import { itemsOf } from '../../model/fact.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { isBusinessType, nameShare } from '../../whose/business-name.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { address } from '../address/address.ts';
import { streetsApart } from '../address/other-streets.ts';
import { judgePhones } from '../phone/judge-phones.ts';
import { validNumber } from '../phone/valid-number.ts';
import { type Contradiction, isTownSaid } from './contradiction.ts';

type Said = Readonly<Record<string, unknown>>;

/** What the data for machines say of the business and the pages say otherwise: town, then street, then telephone. Told, never chosen. */
export function differingData(site: Site): readonly Contradiction[] {
  for (const page of site.home)
    for (const { types, value } of page.jsonLd) {
      const differs = isBusinessType(types)
        ? (townDiffers(site, value) ?? streetDiffers(site, value) ?? phoneDiffers(site, value))
        : null;
      if (differs)
        return [
          {
            by: 'data',
            row: differs.said,
            site: differs.shown,
            seen: sightingOn(page, 'json_ld', `${differs.field}: ${differs.said}`),
          },
        ];
    }
  return [];
}

interface Difference {
  readonly field: string;
  readonly said: string;
  readonly shown: string;
}

const inText = (site: Site) =>
  itemsOf(address(site)).find(({ value, seen }) => value.city && seen.some(({ how }) => how === 'text'));

function townDiffers(site: Site, { address: given }: Said): Difference | null {
  const town = inText(site)?.value.city;
  const said = partOf(given, 'addressLocality');
  if (!town || !said || isTownSaid(site, said) || nameShare(said, town) > 0 || nameShare(town, said) > 0) return null;
  return { field: 'addressLocality', said, shown: town };
}

function streetDiffers(site: Site, { address: given }: Said): Difference | null {
  const street = inText(site)?.value.street;
  const said = partOf(given, 'streetAddress');
  return street && said && streetsApart(site, said, street) ? { field: 'streetAddress', said, shown: street } : null;
}

/** The number stands nowhere on the pages, which print others. */
function phoneDiffers(site: Site, { telephone }: Said): Difference | null {
  const said = typeof telephone === 'string' ? validNumber(telephone.replace(/[^\d+]/g, ''), siteCountries(site)) : null;
  const { phones, rejected } = judgePhones(site);
  const [first] = phones;
  const turnedDown = rejected.some(({ value, why }) => value === said?.e164 && why === 'other_place');
  return said && first && turnedDown ? { field: 'telephone', said: said.e164, shown: first.value.e164 } : null;
}

function partOf(given: unknown, name: string): string | null {
  const [first] = [given].flat();
  const part = typeof first === 'object' && first !== null ? (first as Said)[name] : null;
  return typeof part === 'string' && part.trim().length > 2 ? part.trim() : null;
}

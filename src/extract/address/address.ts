import { plain } from '../../lib/plain-text.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { foldSpace, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { addressesInData } from './address-in-data.ts';
import { streetsApart } from './other-streets.ts';
import { readBlock } from './read-block.ts';
import { whyNotOwnAddress } from './whose-address.ts';

type AddressItem = Item<FactValue<'address'>>;

const MOST_KEPT = 5;

/** Where the business is: structured data, then text with a street or with postal code and town. */
export const address: Extractor<'address'> = (site) => {
  const countries = addressCountries(site);
  const found = site.pages.flatMap((page) => [...inData(page), ...inText(page, countries)]);
  const read = found.filter((each): each is AddressItem => !('why' in each));
  const served = townsServed(read);
  const joined = joinItems(
    read.filter((item) => !served.includes(item)),
    ({ text, street, postalCode }) =>
      foldSpace(`${street ?? text} ${postalCode ?? ''}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')),
  );
  const items = joined.filter((item) => !saidBetter(item.value, joined)).sort((a, b) => b.confidence - a.confidence);
  // what a page prints speaks for the data also where the data say the same with more words
  const own = items.filter((item) => !differsFromPages(item, joined) && !hasOtherStreet(site, item, joined));
  const rejected: readonly Rejected[] = [
    ...found.filter((each): each is Rejected => 'why' in each),
    ...served.map(({ value, seen }) => ({ value: value.text, why: 'town_served', seen })),
    ...items.filter((item) => !own.includes(item)).map(({ value, seen }) => ({ value: value.text, why: 'other_place', seen })),
  ];
  return factOf(own.slice(0, MOST_KEPT), { blind: site.blindSpot, rejected });
};

/** No page prints it. */
const isOfDataAlone = ({ because = [], seen }: AddressItem): boolean =>
  because.includes('structured_data') && !seen.some(({ how }) => how === 'text');

/** Structured data that name another town than every address on the pages: told, not chosen. They are a theme's, or of a former place. */
function differsFromPages(item: AddressItem, others: readonly AddressItem[]): boolean {
  const { value } = item;
  if (!isOfDataAlone(item) || !value.postalCode) return false;
  const written = others.filter(
    (each) => !each.because?.includes('structured_data') && each.value.postalCode && each.value.street,
  );
  return (
    written.length > 0 && written.every((each) => each.value.postalCode !== value.postalCode && !sameTown(each.value, value))
  );
}

/** Nor is a street that no page knows, where they print another one in the same town. */
function hasOtherStreet(site: Site, item: AddressItem, others: readonly AddressItem[]): boolean {
  const { street } = item.value;
  if (!isOfDataAlone(item) || !street) return false;
  const printed = others.filter((each) => !each.because?.includes('structured_data') && each.value.street && each.value.city);
  return printed.length > 0 && printed.every((each) => streetsApart(site, street, each.value.street ?? ''));
}

function sameTown(a: FactValue<'address'>, b: FactValue<'address'>): boolean {
  const [first, second] = [a.city, b.city].map((city) => plain(city ?? ''));
  return Boolean(first && second && (first.includes(second) || second.includes(first)));
}

/** A list of towns says where the business works. One alone may say where it is. */
const TOWNS_OF_A_LIST = 3;

function townsServed(items: readonly AddressItem[]): readonly AddressItem[] {
  const towns = items.filter(isTownOnly);
  return new Set(towns.map(({ value }) => value.text)).size < TOWNS_OF_A_LIST ? [] : towns;
}

const isTownOnly = ({ value, because = [] }: AddressItem) =>
  !value.street && value.postalCode !== undefined && !because.includes('structured_data');

/** Another address has the same street, or the same town, and more. */
function saidBetter({ text, street, postalCode }: FactValue<'address'>, others: readonly AddressItem[]): boolean {
  return others.some(({ value }) => {
    if (value.text === text) return false;
    if (
      isSameHouse(value, { street, postalCode }) &&
      (value.text.length > text.length || (value.text.length === text.length && value.text < text))
    )
      return true;
    if (!postalCode) return Boolean(street && value.postalCode && value.street && sameWords(value.street, street));
    return !street && value.street !== undefined && value.postalCode === postalCode;
  });
}

/** `Via G. Garibaldi, 12` and `Via Garibaldi 12` of one postal code: the last word of the street and its number are the same. */
function isSameHouse(one: FactValue<'address'>, other: Pick<FactValue<'address'>, 'street' | 'postalCode'>): boolean {
  if (!one.postalCode || one.postalCode !== other.postalCode) return false;
  const [first, second] = [one.street, other.street].map((street) =>
    /(\p{L}{3,})[^\p{L}]*?(\d+\s?\/?\s?[a-z]?)?$/u.exec(numberLast(street ?? '')),
  );
  return Boolean(first && second && first[1] === second[1] && first[2] === second[2]);
}

/** The same, with more behind it: 47 is no longer form of 4. */
function goesOn(long: string, short: string): boolean {
  return long.startsWith(short) && !/^\d/.test(long.slice(short.length));
}

/** `Via Flavia n. 47` and `32 Via Farini` as most write them: the number behind the street, with nothing before it. */
function numberLast(street: string): string {
  return plain(street)
    .replace(/[, ]+(?:n(?:um|r|o)?\.?°?|civico|n°)\s?(?=\d)/, ' ')
    .replace(/^(\d{1,4}(?:\s?\/?\s?[a-z])?),? (?=\p{L}{3})(.+)$/u, '$2 $1');
}

function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => numberLast(text).replace(/[^a-z0-9]/g, ''));
  return first !== undefined && second !== undefined && (goesOn(first, second) || goesOn(second, first));
}

/** The site's countries, and those whose addresses can be mistaken for no other. */
function addressCountries(site: Site): readonly string[] {
  return [...new Set([...siteCountries(site), 'US', 'CA', 'GB', 'AU', 'IT'])];
}

function inData(page: ParsedPage): readonly AddressItem[] {
  return addressesInData(page).map(({ value, how }) => ({
    value,
    confidence: 0.9,
    seen: [sightingOn(page, how, value.text)],
    because: ['structured_data'],
  }));
}

function inText(page: ParsedPage, countries: readonly string[]): readonly (AddressItem | Rejected)[] {
  return page.blocks.flatMap((block): readonly (AddressItem | Rejected)[] => {
    const read = readBlock(page, block, countries);
    if (!read) return [];
    const { region, heading, hidden, index } = block;
    const { text, street } = read.value;
    const before = block.text.slice(0, Math.max(0, block.text.indexOf(street ?? text)));
    const place = { page, region, heading, block: index, hidden, before };
    const seen = [sightingOn(page, 'text', text)];
    const ruling = whyNotOwnAddress({ read, block, place });
    if (ruling) return [{ value: text, why: ruling.answer, rule: ruling.rule, seen }];
    const signs: readonly Sign[] = [...signsOf([place]), ...(read.complete ? (['labelled'] as const) : [])];
    return [{ value: read.value, confidence: confidenceOf(signs, { hidden }), seen, because: signs }];
  });
}

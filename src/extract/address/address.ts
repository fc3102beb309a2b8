import { countryCode } from '../../lib/country-code.ts';
import { plain } from '../../lib/plain-text.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { foldSpace, type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/ownership.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { addressesInData } from './address-in-data.ts';
import { labelledAddress } from './labelled-address.ts';
import { streetsApart } from './other-streets.ts';
import { type ReadAddress, readAddress } from './read-address.ts';
import { whyNotOwnAddress } from './whose-address.ts';

type AddressItem = Item<FactValue<'address'>>;

/** Longest block that is read for an address; contracts and policies name the addresses of others. */
const LONGEST_BLOCK = 700;
const SHORTEST_ADDRESS = 6;
/** A street and a town may stand in blocks of their own. */
const LINES_TOGETHER = 3;
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
  const own = items.filter((item) => !differsFromPages(item, items) && !hasOtherStreet(site, item, items));
  const rejected: readonly Rejected[] = [
    ...found.filter((each): each is Rejected => 'why' in each),
    ...served.map(({ value, seen }) => ({ value: value.text, why: 'town_served', seen })),
    ...items.filter((item) => !own.includes(item)).map(({ value, seen }) => ({ value: value.text, why: 'other_place', seen })),
  ];
  return factOf(own.slice(0, MOST_KEPT), { blind: site.blindSpot, rejected });
};

/** Structured data that name another town than every address on the pages: told, not chosen. They are a theme's, or of a former place. */
function differsFromPages({ value, because = [] }: AddressItem, others: readonly AddressItem[]): boolean {
  if (!because.includes('structured_data') || !value.postalCode) return false;
  const written = others.filter(
    (each) => !each.because?.includes('structured_data') && each.value.postalCode && each.value.street,
  );
  return (
    written.length > 0 && written.every((each) => each.value.postalCode !== value.postalCode && !sameTown(each.value, value))
  );
}

/** Nor is a street that no page knows, where they print another one in the same town. */
function hasOtherStreet(site: Site, { value, because = [] }: AddressItem, others: readonly AddressItem[]): boolean {
  const street = value.street;
  if (!because.includes('structured_data') || !street) return false;
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
    /(\p{L}{3,})[^\p{L}]*?(\d+\s?\/?\s?[a-z]?)?$/u.exec(plain(street ?? '')),
  );
  return Boolean(first && second && first[1] === second[1] && first[2] === second[2]);
}

function sameWords(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => plain(text).replace(/[^a-z0-9]/g, ''));
  return first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first));
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

/** The address of a block: in its own text, with the lines before it, or because a label calls it one. */
function readBlock(page: ParsedPage, block: TextBlock, countries: readonly string[]): ReadAddress | null {
  const labelled = labelledAddress(page, block);
  if (!labelled && !/\d/.test(block.text) && !/\([A-Z]{2}\)/.test(block.text)) return null;
  const text = readable(block.text);
  if (text.length < SHORTEST_ADDRESS || block.element.name === 'option') return null;
  const named = [...countriesNamed(text), ...countries];
  const read = readAddress(text, named);
  const around = read?.complete ? null : readAddress(linesAround(page, block.index), named);
  const told = around && standsIn(around.value, text) ? around : read;
  // a label that says "address" makes one of lines that no shape knows, and of streets without a number
  if (!labelled) return told;
  if (!told?.value.street) return { value: labelled, start: 0, complete: true };
  return isCorner(labelled, told.value)
    ? { ...told, value: { ...told.value, text: labelled.text, street: labelled.street ?? '' } }
    : told;
}

/** `Via Roma, angolo Via Verdi`: the street that is named first is the one of the house. */
function isCorner({ text, street }: FactValue<'address'>, told: FactValue<'address'>): boolean {
  return Boolean(street && told.street) && !told.street?.startsWith(street ?? '') && text.indexOf(told.street ?? '') > 0;
}

/** Countries by name at the end of a line: their addresses are tried first. */
function countriesNamed(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const last =
      line
        .split(/,\s?|\s[–-]\s|[()]/)
        .filter((part) => part.trim())
        .at(-1) ?? '';
    const name = last.trim().replace(/\.$/, '');
    return name.length > 3 && name.length < 30 ? (countryCode(name) ?? []) : [];
  });
}

/** Some of it is said in the text itself; else it is the address of a block before, read and judged there. */
function standsIn({ text: whole, street, postalCode, city }: FactValue<'address'>, text: string): boolean {
  return [street ?? whole, postalCode, city].some((part) => part && foldSpace(text).includes(part));
}

/** Of a long block only its short lines. */
function readable(text: string): string {
  return text.length <= LONGEST_BLOCK
    ? text
    : text
        .split('\n')
        .filter((line) => line.length <= 80)
        .join('\n')
        .slice(0, LONGEST_BLOCK);
}

/** The block with short ones before it: the name of the street, then the town. */
function linesAround(page: ParsedPage, index: number): string {
  const blocks = page.blocks.slice(Math.max(0, index - LINES_TOGETHER + 1), index + 1);
  return blocks
    .filter(({ text }) => text.length < 120)
    .map(({ text }) => text)
    .join('\n');
}

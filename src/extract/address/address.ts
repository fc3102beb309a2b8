import { plain } from '../../lib/plain-text.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { foldSpace, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { claimantOf, confidenceOf, type Sign, signsOf } from '../../whose/ownership.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { addressesInData } from './address-in-data.ts';
import { isMentioned } from './mentioned-address.ts';
import { readAddress } from './read-address.ts';

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
  const joined = joinItems(found, ({ text, street, postalCode }) =>
    foldSpace(`${street ?? text} ${postalCode ?? ''}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')),
  );
  const items = joined.filter((item) => !saidBetter(item.value, joined)).sort((a, b) => b.confidence - a.confidence);
  return factOf(items.slice(0, MOST_KEPT), { blind: site.blindSpot });
};

/** Another address has the same street, or the same town, and more. */
function saidBetter({ text, street, postalCode }: FactValue<'address'>, others: readonly AddressItem[]): boolean {
  return others.some(({ value }) => {
    if (value.text === text) return false;
    if (!postalCode) return Boolean(street && value.postalCode && value.street && sameWords(value.street, street));
    return !street && value.street !== undefined && value.postalCode === postalCode;
  });
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

function inText(page: ParsedPage, countries: readonly string[]): readonly AddressItem[] {
  return page.blocks.flatMap((block, index) => {
    if (!/\d/.test(block.text) && !/\([A-Z]{2}\)/.test(block.text)) return [];
    const text = readable(block.text);
    if (text.length < SHORTEST_ADDRESS || block.element.name === 'option') return [];
    const lines = linesAround(page, index);
    const read = readAddress(text, countries);
    const around = read?.complete ? null : readAddress(lines, countries);
    const wider = around && standsIn(around.value, text) ? around : read;
    if (!wider || isMentioned(wider, block)) return [];
    const { region, heading, hidden } = block;
    const before = block.text.slice(0, Math.max(0, block.text.indexOf(wider.value.street ?? wider.value.text)));
    const place = { page, region, heading, block: index, hidden, before };
    if (claimantOf(place)) return [];
    const signs: readonly Sign[] = [...signsOf([place]), ...(wider.complete ? (['labelled'] as const) : [])];
    return [
      {
        value: wider.value,
        confidence: confidenceOf(signs, { hidden }),
        seen: [sightingOn(page, 'text', wider.value.text)],
        because: signs,
      },
    ];
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

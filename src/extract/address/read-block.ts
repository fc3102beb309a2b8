import { countryCode } from '../../lib/country-code.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { FactValue } from '../../model/facts.ts';
import { foldSpace, type ParsedPage, type TextBlock } from '../../page/parsed-page.ts';
import { labelledAddress } from './labelled-address.ts';
import { type ReadAddress, readAddress } from './read-address.ts';

/** Longest block that is read for an address; contracts and policies name the addresses of others. */
const LONGEST_BLOCK = 700;
const SHORTEST_ADDRESS = 6;
/** A street and a town may stand in blocks of their own. */
const LINES_TOGETHER = 3;

/** The address of a block: in its own text, with the lines before it, or because a label calls it one. */
export function readBlock(page: ParsedPage, block: TextBlock, countries: readonly string[]): ReadAddress | null {
  const labelled = labelledAddress(page, block);
  if (!labelled && !/\d/.test(block.text) && !/\([A-Z]{2}\)/.test(block.text)) return null;
  const text = readable(block.text);
  if (text.length < SHORTEST_ADDRESS || block.element.name === 'option') return null;
  const inText = countriesNamed(text);
  // the same list for most texts: what is remembered goes by it
  const named = inText.length > 0 ? [...inText, ...countries] : countries;
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
const countriesNamed = rememberTexts((text): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const last =
      line
        .split(/,\s?|\s[–-]\s|[()]/)
        .filter((part) => part.trim())
        .at(-1) ?? '';
    const name = last.trim().replace(/\.$/, '');
    return name.length > 3 && name.length < 30 ? (countryCode(name) ?? []) : [];
  }),
);

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

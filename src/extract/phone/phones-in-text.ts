import type { ParentNode } from 'domhandler';
import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { around as wordsAround } from '../../lib/around.ts';
import { countryCode } from '../../lib/country-code.ts';
import { oncePer } from '../../lib/once-per.ts';
import { elementsOf } from '../../page/page-elements.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { columnHeading } from '../../page/table-heading.ts';
import { labelAfter, labelBefore, type NumberLabel } from './phone-label.ts';
import type { PhonePlace } from './phone-places.ts';
import { type ReadPhone, readPhones } from './read-phones.ts';
import { readVanityPhones } from './vanity-phones.ts';

/** Elements whose text is not said to the visitor, or is a choice among many. */
const SILENT_BLOCKS = new Set(['option', 'select', 'textarea', 'title', 'head']);
const SHORTEST_NUMBER = 6;
/** A block is a number with little around it when no more than this many other characters stand in it. */
const LITTLE_AROUND = 30;
/** Words of a label in a block of its own: the cell before the number's, a `<dt>`, an icon's caption. */
const LONGEST_LABEL_BLOCK = 30;

/** A block with more numbers is a table of something else, or hostile. */
const MOST_IN_BLOCK = 500;

/** Reads the phone numbers of the visible text of a page, each with its label. */
export function phonesInText(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return page.blocks.flatMap((block) => {
    const silent = SILENT_BLOCKS.has(block.element.name) || block.text.length < SHORTEST_NUMBER || !/\d/.test(block.text);
    const read = silent ? [] : readBlock(block, introduction(page, block), countries);
    return read.length > 0 ? labelled(page, block, read.slice(0, MOST_IN_BLOCK)) : [];
  });
}

/** Line by line, because a line may name a country of its own: "UK: 07545 025137". */
function readBlock({ text, heading }: TextBlock, intro: string, countries: readonly CountryCode[]): readonly ReadPhone[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const at = offset;
    offset += line.length + 1;
    if (line.length < SHORTEST_NUMBER) return [];
    const local = countryNamed(line) ?? countryNamed(intro) ?? countryNamed(heading);
    const tried = local && local !== countries[0] ? [local, ...countries] : countries;
    const read = [...readPhones(line, tried), ...readVanityPhones(line, tried)].sort((a, b) => a.start - b.start);
    return read.map((phone) => ({ ...phone, start: phone.start + at, end: phone.end + at }));
  });
}

const NAME_BEFORE_NUMBER =
  /^(?:call )?(\p{Lu}[\p{L}. ]{1,24}?)(?: office| branch| customers| callers| residents)?\s?(?:[:(+\d–-]|$)/u;

function countryNamed(line: string): CountryCode | null {
  const name = NAME_BEFORE_NUMBER.exec(line)?.[1]?.trim() ?? '';
  // Two letters are more often a label or a state than a country; only those that are neither count.
  const code = name.length > 3 || /^(?:UK|USA|UAE)$/.test(name) ? countryCode(name) : null;
  return code && isSupportedCountry(code) ? code : null;
}

function labelled(page: ParsedPage, block: TextBlock, read: readonly ReadPhone[]): readonly PhonePlace[] {
  const { text } = block;
  const around = text.length - read.reduce((sum, phone) => sum + phone.printed.length, 0);
  const column = columnLabel(block);
  const fallback = column ?? (read.length === 1 ? labelOfPicture(page, block) : null);
  let end = 0;
  let label: NumberLabel = null;
  return read.map((phone, index) => {
    const between = text.slice(end, phone.start);
    // Before the first cell of a row stands the last one of the row above.
    const intro = index === 0 && column === null ? introduction(page, block) : '';
    label = labelOf({ between, after: text.slice(phone.end, phone.end + 20), previous: label, intro }) ?? fallback;
    end = phone.end;
    const before = text.slice(0, phone.start);
    const place = { page, region: block.region, heading: block.heading, block: block.index, hidden: block.hidden, before };
    const snippet = wordsAround(text, phone, { before: 50, after: 30 });
    return { phone, label, how: 'text', place, alone: around <= LITTLE_AROUND, snippet };
  });
}

interface Around {
  readonly between: string;
  readonly after: string;
  readonly previous: NumberLabel;
  readonly intro: string;
}

/** Nothing but separators and "or" between two numbers: the label of the first is said of both. */
const LISTED = /^[ \-–—/,;|&+.()·•]*(?:o|e|or|and|und|oder|et|ou|y|u)?[ \-–—/,;|&+.()·•]*$/i;

function labelOf({ between, after, previous, intro }: Around): NumberLabel {
  return labelAfter(after) ?? labelBefore(`${intro} ${between}`) ?? (LISTED.test(between) ? previous : null);
}

/** The block before, when it is only a label. */
function introduction(page: ParsedPage, block: TextBlock): string {
  const previous = page.blocks[block.index - 1];
  if (!previous || previous.text.length > LONGEST_LABEL_BLOCK || /\d/.test(previous.text)) return '';
  return previous.text;
}

function columnLabel({ element }: TextBlock): NumberLabel {
  const heading = columnHeading(element);
  return heading.length <= LONGEST_LABEL_BLOCK ? labelBefore(heading) : null;
}

const FAX_MARKS = ['class', 'src', 'alt', 'title'] as const;
/** Elements that say "fax" in their markup, and all that they stand in. */
const faxHolders = oncePer((page: ParsedPage): ReadonlySet<ParentNode> => {
  const holders = new Set<ParentNode>();
  for (const element of elementsOf(page)) {
    if (!FAX_MARKS.some((name) => /fax/i.test(element.attribs[name] ?? ''))) continue;
    for (let node: ParentNode | null = element; node && !holders.has(node); node = node.parent) holders.add(node);
  }
  return holders;
});

function labelOfPicture(page: ParsedPage, { element }: TextBlock): NumberLabel {
  return faxHolders(page).has(element) ? 'fax' : null;
}

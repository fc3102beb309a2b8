import type { CountryCode } from 'libphonenumber-js/max';
import type { ParsedPage, TextBlock } from '../parsed-page.ts';
import { labelAfter, labelBefore, type NumberLabel } from './phone-label.ts';
import type { PhonePlace } from './phone-places.ts';
import { type ReadPhone, readPhones } from './read-phones.ts';
import { readVanityPhones } from './vanity-phones.ts';

/** Elements whose text is not said to the visitor, or is a choice among many. */
const SILENT_BLOCKS = new Set(['option', 'select', 'textarea', 'title', 'head']);
/** A block is a number with little around it when no more than this many other characters stand in it. */
const LITTLE_AROUND = 30;
/** Words of a label in a block of its own: the cell before the number's, a `<dt>`, an icon's caption. */
const LONGEST_LABEL_BLOCK = 30;

/** Reads the phone numbers of the visible text of a page, each with its label. */
export function phonesInText(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return page.blocks.flatMap((block) => (SILENT_BLOCKS.has(block.element.name) ? [] : phonesInBlock(page, block, countries)));
}

function phonesInBlock(page: ParsedPage, block: TextBlock, countries: readonly CountryCode[]): readonly PhonePlace[] {
  const { text } = block;
  const read = [...readPhones(text, countries), ...readVanityPhones(text, countries)].sort((a, b) => a.start - b.start);
  const intro = introduction(page, block);
  const others = text.length - read.reduce((sum, phone) => sum + phone.printed.length, 0);
  let end = 0;
  let label: NumberLabel = null;
  return read.map((phone, index) => {
    const between = text.slice(end, phone.start);
    label = labelOf({ between, after: text.slice(phone.end, phone.end + 20), previous: label, intro: index === 0 ? intro : '' });
    if (label === null && read.length === 1 && showsFaxIcon(page, block)) label = 'fax';
    const place = {
      page,
      region: block.region,
      heading: block.heading,
      block: block.index,
      hidden: block.hidden,
      before: text.slice(0, phone.start),
    };
    const snippet = text.slice(Math.max(0, phone.start - 50), phone.end + 30);
    end = phone.end;
    return { phone, label, how: 'text', place, alone: others <= LITTLE_AROUND, snippet };
  });
}

interface Around {
  readonly between: string;
  readonly after: string;
  readonly previous: NumberLabel;
  readonly intro: string;
}

function labelOf({ between, after, previous, intro }: Around): NumberLabel {
  const trailing = labelAfter(after);
  if (trailing) return trailing;
  const own = labelBefore(`${intro} ${between}`);
  if (own) return own;
  const listed =
    /^[\s\-–—/,;|&+.()·•]*(?:o|e|or|and|und|oder|et|ou|y|u)?[\s\-–—/,;|&+.()·•]*$/i.test(between) && !between.includes('\n');
  return listed ? previous : null;
}

/** The block before, when it is only a label. */
function introduction(page: ParsedPage, block: TextBlock): string {
  const previous = page.blocks[block.index - 1];
  if (!previous || previous.text.length > LONGEST_LABEL_BLOCK || /\d/.test(previous.text)) return '';
  return previous.text;
}

function showsFaxIcon(page: ParsedPage, { element }: TextBlock): boolean {
  const marks = '[class*="fax" i], [src*="fax" i], [alt*="fax" i], [title*="fax" i]';
  const $element = page.$(element);
  return $element.is(marks) || $element.find(marks).length > 0;
}

export type { ReadPhone };

import type { CountryCode } from 'libphonenumber-js/max';
import { FILE_ENDINGS } from '../../data/file-endings.ts';
import { FAX_ICON, PHONE_ICON } from '../../data/words/phones.ts';
import { around as wordsAround } from '../../lib/around.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { elementsWithAny } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import type { PageLink, ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { columnHeading } from '../../page/table-heading.ts';
import { isInFileName } from './file-names.ts';
import { localCountries } from './local-countries.ts';
import { labelAfter, labelBefore, type NumberLabel } from './phone-label.ts';
import type { PhonePlace } from './phone-places.ts';
import type { ReadPhone } from './read-phone.ts';
import { readPhones } from './read-phones.ts';
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

/** A text with fewer digits holds no number but one that is written in letters, behind its area code. */
const mayHoldNumber = rememberTexts(
  (text) => (text.match(/[\d\uff10-\uff19]/g)?.length ?? 0) >= SHORTEST_NUMBER || /\d{3}\)?[-. ]{1,2}[A-Z\d]/.test(text),
);

/** Reads the phone numbers of the visible text of a page, each with its label. */
export function phonesInText(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return page.blocks.flatMap((block) => {
    const silent = SILENT_BLOCKS.has(block.element.name) || block.text.length < SHORTEST_NUMBER || !mayHoldNumber(block.text);
    const read = silent ? [] : readBlock(page, block, countries);
    return read.length > 0 ? labelled(page, block, read.slice(0, MOST_IN_BLOCK)) : [];
  });
}

/** Line by line, because a line may name a country of its own ("UK: 07545 025137"), or stand under an address abroad. */
function readBlock(page: ParsedPage, block: TextBlock, countries: readonly CountryCode[]): readonly ReadPhone[] {
  const local = localCountries(page, block);
  let offset = 0;
  return block.text.split('\n').flatMap((line, index) => {
    const at = offset;
    offset += line.length + 1;
    if (line.length < SHORTEST_NUMBER) return [];
    const [own] = countries;
    const first = local[index]?.filter((country) => country !== own) ?? [];
    const tried = local[index]?.includes(own as CountryCode) ? countries : [...new Set([...first, ...countries])];
    const read = [...readPhones(line, tried), ...readVanityPhones(line, tried)].sort((a, b) => a.start - b.start);
    return read.map((phone) => ({ ...phone, start: phone.start + at, end: phone.end + at }));
  });
}

function labelled(page: ParsedPage, block: TextBlock, read: readonly ReadPhone[]): readonly PhonePlace[] {
  const { text } = block;
  const around = text.length - read.reduce((sum, phone) => sum + phone.printed.length, 0);
  const column = columnLabel(block);
  const fallback = column ?? (read.length === 1 ? labelOfMarkup(page, block) : null);
  let end = 0;
  let label: NumberLabel = null;
  return read.map((phone, index) => {
    const between = text.slice(end, phone.start);
    // Before the first cell of a row stands the last one of the row above.
    const intro = index === 0 && column === null ? introduction(page, block) : '';
    label = labelOf({ page, block, phone, between, previous: label, intro }) ?? fallback;
    end = phone.end;
    const before = text.slice(0, phone.start);
    const place = { page, region: block.region, heading: block.heading, block: block.index, hidden: block.hidden, before };
    const snippet = wordsAround(text, phone, { before: 50, after: 30 });
    return { phone, label, how: 'text', place, alone: around <= LITTLE_AROUND, snippet };
  });
}

interface Around {
  readonly page: ParsedPage;
  readonly block: TextBlock;
  readonly phone: ReadPhone;
  readonly between: string;
  readonly previous: NumberLabel;
  readonly intro: string;
}

/** Characters behind a number that may say what it is. */
const AFTER_READ = 40;

/** Nothing but separators and "or" between two numbers: the label of the first is said of both. */
const LISTED = /^[ \-–—/,;|&+.()·•]*(?:o|e|or|and|und|oder|et|ou|y|u)?[ \-–—/,;|&+.()·•]*$/i;

function labelOf({ page, block, phone, between, previous, intro }: Around): NumberLabel {
  const { text, seams, icons } = block;
  if (isInFileName(text, phone) || isNameOfFile(page, block, phone)) return 'other_number';
  const after = text.slice(phone.end, phone.end + AFTER_READ);
  // the word of the next element says nothing of a number that is written apart
  const said =
    labelAfter(
      after,
      seams.some(({ at }) => at === phone.end),
    ) ?? labelBefore(between);
  if (said) return said;
  const icon = labelOfIcons(
    icons.filter(({ at }) => at >= phone.start - between.length && at <= phone.start && phone.start - at < ICON_REACH),
  );
  return icon ?? labelBefore(`${intro} ${between}`) ?? (LISTED.test(between) ? previous : null);
}

/** A link that shows a number and opens a file of that name: `<a href="/doc/0461014471.pdf">0461 014471</a>`. */
function isNameOfFile(page: ParsedPage, block: TextBlock, phone: ReadPhone): boolean {
  const digits = phone.printed.replace(/\D/g, '');
  return filesLinkedFrom(page).some(
    ({ block: index, text, url }) =>
      index === block.index && text.includes(phone.printed) && (url?.pathname.replace(/\D/g, '').includes(digits) ?? false),
  );
}

const filesLinkedFrom = oncePer((page: ParsedPage): readonly PageLink[] =>
  page.links.filter(({ url, text }) => url !== null && /\d{3}/.test(text) && IS_FILE.test(url.pathname)),
);
const IS_FILE = new RegExp(`\\.(?:${FILE_ENDINGS})$`, 'i');

/** Characters between an icon and the number it stands for: a label, a name. */
const ICON_REACH = 30;

/** What the icons before a number agree on. */
function labelOfIcons(icons: readonly { readonly words: string }[]): NumberLabel {
  const labels = new Set(
    icons.map(({ words }) => (FAX_ICON.test(plain(words)) ? 'fax' : PHONE_ICON.test(plain(words)) ? 'phone' : null)),
  );
  labels.delete(null);
  const [label] = labels;
  return labels.size === 1 ? (label ?? null) : null;
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
const faxHolders = oncePer((page: ParsedPage): ReadonlySet<PageElement> => {
  const holders = new Set<PageElement>();
  for (const element of elementsWithAny(page, (name) => (FAX_MARKS as readonly string[]).includes(name))) {
    if (!FAX_MARKS.some((name) => /fax|facsimile|t[eé]l[eé]copi/i.test(element.attribs[name] ?? ''))) continue;
    for (let node: PageElement | null = element; node && !holders.has(node); node = node.parent) holders.add(node);
  }
  return holders;
});

function labelOfMarkup(page: ParsedPage, { element }: TextBlock): NumberLabel {
  return faxHolders(page).has(element) ? 'fax' : null;
}

import { OPENING_NOUNS } from '../../data/words/opening.ts';
import { ALWAYS_OPEN, OPENING_WORDS } from '../../data/words/weekdays.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { Item } from '../../model/fact.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { beginsWithLetter, isOfOtherPlace, letterLines } from './days-beside.ts';
import { hasDay, hasTimes, isDated, isOfferHeading, isOfService, namesOffer, saysWhen } from './hours-in-line.ts';

type Hours = Item<{ text: string }>;

/** A day in one block and its times in the next ones: cells of a table, items of a list. */
const BLOCKS_OF_A_LINE = 2;
const LONGEST_BLOCK = 600;
const LONGEST_TEXT = 300;
const MOST_KEPT = 3;

/** When the business is open: structured data, or text with days and times together. */
export const openingHours: Extractor<'openingHours'> = (site) => {
  const found = site.pages.flatMap((page) => [...inData(page), ...inText(page)]);
  const items = [...joinItems(found, ({ text }) => plain(text))].sort((a, b) => b.confidence - a.confidence);
  return factOf(items.slice(0, MOST_KEPT), { blind: site.blindSpot });
};

function inData(page: ParsedPage): readonly Hours[] {
  const texts = page.jsonLd.flatMap(({ types, value }) => {
    const plainHours = [value.openingHours].flat().filter((text): text is string => typeof text === 'string' && /\d/.test(text));
    const said = types.includes('OpeningHoursSpecification') ? specification(value) : '';
    return [plainHours.join(', '), said].filter(Boolean);
  });
  const marked = elementsWith(page, 'itemprop')
    .filter(({ attribs }) => attribs.itemprop?.toLowerCase() === 'openinghours')
    .map((element) => foldSpace(element.attribs.content ?? element.attribs.datetime ?? textOf(element)))
    .filter((text) => /\d/.test(text) && text.length < LONGEST_TEXT);
  return [
    ...(texts.length > 0 ? [hours(page, 'json_ld', { text: texts.slice(0, 14).join('; '), confidence: 0.95 })] : []),
    ...(marked.length > 0 ? [hours(page, 'microdata', { text: marked.slice(0, 14).join('; '), confidence: 0.95 })] : []),
  ];
}

function specification(value: Readonly<Record<string, unknown>>): string {
  const days = [value.dayOfWeek].flat().map(dayName);
  const [opens, closes] = [value.opens, value.closes].map((time) => (typeof time === 'string' ? time.slice(0, 5) : ''));
  return opens && closes && days.some(Boolean) ? `${days.join(', ')} ${opens}–${closes}` : '';
}

/** `Monday`, `https://schema.org/Monday` or an object that names it. */
function dayName(day: unknown): string {
  const named = typeof day === 'object' && day !== null ? ('@id' in day ? day['@id'] : 'name' in day ? day.name : '') : day;
  return typeof named === 'string' ? named.replace(/^.*\//, '') : '';
}

function inText(page: ParsedPage): readonly Hours[] {
  const read = new Map<number, string>();
  for (const block of page.blocks)
    if (block.text.length <= LONGEST_BLOCK && block.element.name !== 'option') {
      const text = linesWithHours(page, block);
      if (text) read.set(block.index, text);
    }
  const lines = page.blocks.flatMap((block) => {
    const text = read.get(block.index) ?? foldSpace(letterLines(page, block, (index) => read.has(index)).join(', '));
    return text ? [{ block, text }] : [];
  });
  // the foot of every page may say other hours than this page does: they are told apart, not as one
  const [foot, rest] = [lines.filter(isAtFoot), lines.filter((line) => !isAtFoot(line))];
  return [rest, foot].flatMap((part) => hoursOf(page, part));
}

interface HoursLine {
  readonly block: TextBlock;
  readonly text: string;
}
const isAtFoot = ({ block }: HoursLine): boolean => block.region === 'footer';

function hoursOf(page: ParsedPage, lines: readonly HoursLine[]): readonly Hours[] {
  if (lines.length === 0) return [];
  const texts = [...new Set(lines.map(({ text }) => text))];
  // the cell with the times of a row whose day was read with it
  const together = texts.filter((text) => !texts.some((other) => other !== text && other.endsWith(text))).join('; ');
  return [hours(page, 'text', { text: together, confidence: lines.some(({ block }) => isHeaded(block)) ? 0.9 : 0.75 })];
}

/** The lines of a block that hold a day and times; of a table, the day's cell with the cells after it. */
function linesWithHours(page: ParsedPage, block: TextBlock): string {
  const { region, heading, index, hidden } = block;
  const text = hidden ? '' : hoursFrom(page, block);
  return text && !claimantOf({ page, region, heading, block: index, hidden, before: '' }) ? text : '';
}

/** Short blocks that may go on with the line. */
const after = ({ blocks }: ParsedPage, index: number): readonly TextBlock[] =>
  blocks.slice(index + 1, index + 1 + BLOCKS_OF_A_LINE).filter(({ text }) => text.length < 60);

const mayHoldHours = rememberTexts(
  (text) => hasDay(text) || text.split('\n').some((line) => saysWhen(line, true) || saysWhen(line, false)),
);

function hoursFrom(page: ParsedPage, block: TextBlock): string {
  const { heading, index } = block;
  if (!mayHoldHours(block.text)) return '';
  const holdsDigits = (each: TextBlock | undefined) => each !== undefined && /\d/.test(each.text);
  if (!holdsDigits(block) && !after(page, index).some(holdsDigits)) return '';
  const named = isUnderOffer(page, block) || beginsWithOffer(block);
  if (named && !saysOpen(block.text)) return '';
  const headed = !named && (saysOpen(block.text) || isOfOpening(heading));
  const plainly = block.text.split('\n').some((line) => saysWhen(line, headed));
  const says = (line: string) => saysWhen(line, headed) || (plainly && beginsWithLetter(line));
  const lines = withDaysAbove(block.text.split('\n')).filter((line) => says(line) && !isOfOtherPlace(page, line));
  if (lines.length > 0) return foldSpace(lines.join(', '));
  if (!hasDay(block.text) || isDated(block.text)) return '';
  if (block.text.length > 60) return across(block);
  const times = after(page, index).find(({ text }) => hasTimes(text) && !hasDay(text));
  return times ? foldSpace(`${block.text} ${times.text}`) : across(block);
}

/** Right under the name of a service: "Pranzo", "Leistungen". The name of the house is none ("Osteria la Cucina"). */
function isUnderOffer(page: ParsedPage, { heading, index }: TextBlock): boolean {
  const above = page.blocks[index - 1];
  if (!above || above.text !== heading || above.element.name === 'h1') return false;
  return isOfferHeading(heading) && !OPENING_NOUNS.test(plain(heading)) && !plain(page.title).includes(plain(heading));
}

/** "Menù pranzo⏎Martedì – venerdì⏎12 – 14.30": the first line names what the times are of. */
function beginsWithOffer({ text }: TextBlock): boolean {
  const [first = '', ...more] = text.split('\n');
  return more.length > 0 && !/\d/.test(first) && !hasDay(first) && namesOffer(first);
}

/** Times whose days stand in the line above: "Da martedì a domenica⏎8.30 – 18.00". */
function withDaysAbove(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const above = lines[index - 1] ?? '';
    const days = above.length < 40 && hasDay(above) && !hasTimes(above);
    return days && hasTimes(line) && !hasDay(line) ? `${above} ${line}` : line;
  });
}

/** The block itself begins with words of opening: "Orario: …", "Aperto tutti i giorni". */
const saysOpen = rememberTexts((text): boolean => {
  const beginning = plain(text.slice(0, 60)).replace(ALWAYS_OPEN, ' ');
  const said = OPENING_WORDS.exec(beginning);
  // "our helpline is open": the service is, not the door
  return (
    said !== null &&
    !isOfService(
      beginning
        .slice(0, said.index)
        .split(/[.!?]\s/)
        .at(-1) ?? '',
    )
  );
});

/** Days on one line, times on the next: "Lunedì – Venerdì⏎9.00 – 18.00". */
function across({ text }: TextBlock): string {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line, index) => hasDay(line) && line.length < 40 && hasTimes(lines[index + 1] ?? '') && !isDated(lines[index + 1] ?? ''),
  );
  return at < 0 ? '' : foldSpace(lines.slice(at, at + 2).join(' '));
}

function isHeaded({ heading, text }: TextBlock): boolean {
  return isOfOpening(heading) || isOfOpening(text);
}

const isOfOpening = rememberTexts((text) => OPENING_WORDS.test(plain(text)));

function hours(
  page: ParsedPage,
  how: 'json_ld' | 'microdata' | 'text',
  { text, confidence }: { text: string; confidence: number },
): Hours {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return { value: { text: short }, confidence, seen: [sightingOn(page, how, text)] };
}

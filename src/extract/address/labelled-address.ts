import { EXAMPLE_ADDRESS, NO_PART_OF_TOWN, STREET_WORDS_IT } from '../../data/address-shapes.ts';
import { BEGIN_LABELLED_STREETS, END_LABELLED_STREETS, HAMLETS_ALONE } from '../../data/words/streets.ts';
import { countryCode } from '../../lib/country-code.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { expression, wholeText } from '../../lib/words.ts';
import type { FactValue } from '../../model/facts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { ADDRESS_LABEL, DIRECTIONS, LANDMARK, NO_LINE_OF_ADDRESS } from './address-sayings.ts';

type Address = FactValue<'address'>;

/** Longer than an address with the name of the firm before it. */
const LONGEST = 180;
/** A label stands before a colon within so many characters. */
const LONGEST_LABEL = 40;
const MOST_LINES = 5;

/** Streets and squares without a number, as five languages begin or end them. */
const STREET_BEGINS = expression(
  'iu',
)`^(?:${[STREET_WORDS_IT]}|${BEGIN_LABELLED_STREETS}) (?:[\p{L}'’.]{1,20} ){0,4}\p{Lu}[\p{L}'’.-]{1,25}`;
const STREET_ENDS = expression(
  'u',
)`^(?:(?:The |Old |Great |Little |High |Upper |Lower )?(?:\p{Lu}[\p{L}'’.-]{1,25} ){0,3}${END_LABELLED_STREETS.en}|(?:\p{Lu}\p{L}{2,25}${END_LABELLED_STREETS.de}|(?:\p{Lu}\p{L}{2,25}[ -]){1,2}${END_LABELLED_STREETS.twoWords})(?: \d{1,4}\s?[a-zA-Z]?)?)(?=[,\n]|$)`;
const STREET_ALONE = wholeText(HAMLETS_ALONE, 'i');
const POSTAL_CODE =
  /(?<![\d.,/+-])(?:(?!(?:19|20)\d\d(?!\d))\d{4,6}|\d{3} ?\d{2,3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4}-\d{3})(?![\d.,/]?\d)/;
const NO_ADDRESS = /@|https?:|www\.|[!?]|\d[\d\s().-]{7,}\d/;

/**
 * The address under a heading or behind a label that says that it is one: a street or square without a number, or lines of a country
 * whose shapes we do not know, with a postal code or a country at the end. Null where nothing is called an address.
 */
export function labelledAddress(page: ParsedPage, block: TextBlock): Address | null {
  const called = calledAddress(page, block);
  const text = called ?? endingInCountry(block.text);
  if (!text || text.length > LONGEST || EXAMPLE_ADDRESS.test(plain(text))) return null;
  const lines = text
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => !NO_LINE_OF_ADDRESS.test(plain(line)));
  const kept = lines.slice(
    0,
    Math.max(
      1,
      lines.findIndex((line) => NO_ADDRESS.test(line)),
    ) || undefined,
  );
  const usable = lines.some((line) => NO_ADDRESS.test(line)) ? kept : lines;
  const whole = usable
    .join(', ')
    .replace(/(?:,\s?){2,}/g, ', ')
    .replace(/[\s,.–-]+$/, '');
  if (NO_ADDRESS.test(whole) || whole.search(NO_PART_OF_TOWN) >= 0) return null;
  const [street = '', ...rest] = whole.split(/,\s?|\s[–-]\s/);
  if (isStreet(street) && rest.join(' ').length < 80) return { text: [street, ...rest].join(', '), street, ...townOf(rest) };
  // a country at the end says as much as a label
  if (isByLandmark(whole) && (called !== null || endsInCountry(whole))) return { text: whole };
  const parts = rest.length + 1;
  const ends = POSTAL_CODE.test(whole) || countryCode(rest.at(-1) ?? '') !== null;
  return parts >= 3 && ends && /^[\p{Lu}\d]/u.test(whole) ? { text: whole, ...townOf(rest) } : null;
}

/** Longer ones tell how to get there. */
const LONGEST_BY_LANDMARK = 110;

/** Words in small letters; more of them make a sentence that tells how to come. */
const MOST_RUNNING_WORDS = 5;

function isNoSentence(text: string): boolean {
  const running = text.match(/(?<![\p{L}'’])\p{Ll}{3,}/gu) ?? [];
  return running.length <= MOST_RUNNING_WORDS && text.length <= LONGEST_BY_LANDMARK && !DIRECTIONS.test(plain(text));
}

/** `Opp. Bus Stand, Main Bazaar, Shimla`, `Frente al parque central, Antigua`. */
function isByLandmark(text: string): boolean {
  const landmark = LANDMARK.exec(plain(text));
  return landmark !== null && text.includes(',') && isNoSentence(text) && (landmark.index === 0 || /^[\p{Lu}\d]/u.test(text));
}

/** Whether the page calls something an address, whatever it looks like; sentences tell something else. */
export function calledAnAddress(page: ParsedPage, block: TextBlock): boolean {
  if (block.region === 'nav') return false;
  const [line = ''] = calledAddress(page, block)?.split('\n') ?? [];
  // "Vieni a trovarci in laboratorio" stands under "Dove siamo" too
  const labelled = block.text.slice(0, LONGEST_LABEL).includes(':');
  if (labelled && LANDMARK.test(plain(line)) && line.length <= LONGEST && !NO_ADDRESS.test(line)) return true;
  if (!/[\d,]/.test(line) && !labelled) return false;
  return isNoSentence(line) && /\p{Lu}\p{L}{2}.*\s/u.test(line) && !/[.!?](?:\s|$)/.test(line) && !NO_ADDRESS.test(line);
}

const isStreet = (text: string) =>
  text.length < 60 && (STREET_BEGINS.test(text) || STREET_ENDS.test(text) || STREET_ALONE.test(text));

function townOf(rest: readonly string[]): Partial<Address> {
  const [, code, town] = /^(?:[A-Z]{1,2}-)?(\d{4,6})\s+(\p{Lu}.*)$/u.exec(rest[0] ?? '') ?? [];
  // "18850 Adams Ct, Morgan Hill, CA 95037": a house number where a code follows
  if (code && town && !rest.slice(1).some((part) => POSTAL_CODE.test(part))) return { postalCode: code, city: town };
  return rest.length === 1 && /^\p{Lu}[\p{L}'’ -]{2,30}$/u.test(rest[0] ?? '') ? { city: rest[0] } : {};
}

function endsInCountry(text: string): boolean {
  const last = text.split(/,\s?/).at(-1)?.trim() ?? '';
  return last.length > 3 && countryCode(last) !== null;
}

/** `313 The Mall, ME15, Maidstone, United Kingdom`: a house number, and a country at the end of the line. */
const endingInCountry = rememberTexts((text: string): string | null => {
  if (text.length <= LONGEST_BY_LANDMARK && LANDMARK.test(plain(text)) && endsInCountry(text.replace(/[\s.]+$/, ''))) return text;
  if (text.length > LONGEST || !/(?:^|[,\n]\s?)\d{1,4}[a-z]? \p{Lu}|\p{L} \d{1,4}[a-z]?(?=[,\n])/u.test(text)) return null;
  const parts = text.split(/,\s?|\n/).filter(Boolean);
  const last = parts.at(-1)?.replace(/[.\s]+$/, '') ?? '';
  return parts.length >= 3 && last.length > 3 && countryCode(last) !== null ? text : null;
});

const isLabel = rememberTexts((text: string) => ADDRESS_LABEL.test(plain(text)));

/** What stands behind "Indirizzo:", or under a heading or a line that is such a label and nothing else. */
function calledAddress(page: ParsedPage, block: TextBlock): string | null {
  const colon = endOfLabel(block.text);
  if (colon > 0) return block.text.slice(colon + 1).trim();
  const previous = page.blocks[block.index - 1]?.text ?? '';
  const headed = () => block.heading === previous || isFirstUnder(page, block);
  return isWholeLabel(previous) || (isWholeLabel(block.heading) && headed()) ? block.text : null;
}

const isWholeLabel = (text: string) => text.length > 0 && text.length <= LONGEST_LABEL && isLabel(text);

/** Where the label before the colon or in the first line ends; 0 where there is none. */
const endOfLabel = rememberTexts((text: string): number => {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:\n]/);
  return colon > 0 && isLabel(text.slice(0, colon)) ? colon : 0;
});

/** The first texts under a heading, not the end of a long section. */
function isFirstUnder(page: ParsedPage, { index, heading }: TextBlock): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) if (page.blocks[at]?.text === heading) return true;
  return false;
}

import {
  ADDRESS_SHAPES_BY_COUNTRY,
  type AddressShape,
  COUNTRY_PARTS,
  EXAMPLE_ADDRESS,
  NO_PART_OF_TOWN,
  STREET_WORDS_IT,
} from '../../data/address-shapes.ts';
import { ADDRESS_SHAPES_ABROAD } from '../../data/address-shapes-abroad.ts';
import { isZipOf } from '../../data/us-zip-codes.ts';
import { HAMLETS_AND_SQUARES, NO_STREET_NAMES, PARTS_OF_A_HOUSE } from '../../data/words/streets.ts';
import { groupsOf } from '../../lib/group-names.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTextsFor } from '../../lib/remember-texts.ts';
import { expression } from '../../lib/words.ts';
import type { FactValue } from '../../model/facts.ts';

export interface ReadAddress {
  readonly value: FactValue<'address'>;
  /** Position in the text. */
  readonly start: number;
  /** Street and town both, or one of them. */
  readonly complete: boolean;
}

/** Blanks, commas and the name of a building at most between the street and the town. */
const BETWEEN = 80;
/** Text longer than this before the town is not looked at for a street. */
const BEFORE_TOWN = 160;

const SHAPES = [...ADDRESS_SHAPES_BY_COUNTRY, ...ADDRESS_SHAPES_ABROAD];

/** Reads the first address of a text (a block, or the lines of a few blocks) as the given countries write it. */
export const readAddress = rememberTextsFor(readFirst);

function readFirst(text: string, countries: readonly string[]): ReadAddress | null {
  if (!/\d|\([A-Z]{2}\)/.test(text) || EXAMPLE_ADDRESS.test(plain(text))) return null;
  const shapes = SHAPES.filter(({ country }) => countries.includes(country)).sort(
    (a, b) => countries.indexOf(a.country) - countries.indexOf(b.country),
  );
  const line = withoutKeycaps(inCapitals(text))
    .replace(/(?<=(?:^|\n)\d{5})\n(?=\p{Lu})/gu, ' ')
    .replace(/,?[^\S\n]*\n/g, ', ')
    .replace(NO_PART_OF_TOWN, (word) => '|'.repeat(word.length));
  for (const shape of shapes) {
    const read = townWithStreet(line, shape) ?? streetOnly(line, shape);
    if (read) return isInSmallLetters(text) ? inSmallLetters(read) : read;
  }
  return null;
}

/** Longer texts in small letters are somebody's prose. */
const LONGEST_IN_SMALL_LETTERS = 140;
const isInSmallLetters = (text: string) => text.length <= LONGEST_IN_SMALL_LETTERS && /\d/.test(text) && !/\p{Lu}/u.test(text);

/** `ahornstraße 12 · 50667 köln` as it would be written with capitals; other texts as they are. */
function inCapitals(text: string): string {
  if (!isInSmallLetters(text)) return text;
  return text
    .replace(/(?<![\p{L}\d'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\b[A-Z][a-z]?\d[\da-z]? ?\d[a-z]{2}\b/g, (code) => code.toUpperCase())
    .replace(/(?<=\d)[^\S\n]*[·•|][^\S\n]*(?=\d{4,5} )/g, (mark) => ','.padEnd(mark.length));
}

function inSmallLetters({ value, ...read }: ReadAddress): ReadAddress {
  const { text, street, city } = value;
  const small = {
    text: text.toLowerCase(),
    ...(street && { street: street.toLowerCase() }),
    ...(city && { city: city.toLowerCase() }),
  };
  return { ...read, value: { ...value, ...small } };
}

/** Keys of a telephone count the points of a list, `1️⃣`; two and more side by side are a number. */
function withoutKeycaps(text: string): string {
  return text.replace(/(?:\d\ufe0f?\u20e3){2,}/gu, (keys) => keys.replace(/\D/g, '')).replace(/\d\ufe0f?\u20e3/gu, '|');
}

function townWithStreet(line: string, shape: AddressShape): ReadAddress | null {
  const match = shape.town.exec(line);
  if (!match) return null;
  const { code = '', town = '', province } = groupsOf(match);
  if (shape.country === 'US' && province && !isZipOf(province.length === 2 ? province.toUpperCase() : province, code))
    return null;
  // Where the town comes before the code, the name of the street may have been read as part of it.
  const codeAt = match.index + match[0].lastIndexOf(code);
  const from = Math.max(0, match.index - BEFORE_TOWN);
  const before = line.slice(from, match.index);
  const street =
    (shape.country === 'GB' ? numberFirst(before) : null) ??
    (shape.begins ? fromItsBeginning(before, shape.begins) : null) ??
    lastStreet(line.slice(from, codeAt), shape) ??
    numberedLine(before) ??
    (shape.country === 'IT' ? (withoutNumber(before) ?? inManyParts(before)) : null) ??
    (shape.country === 'FR' ? numberedHamlet(before) : null);
  if (!street && !standsAlone(match, shape)) return null;
  const streetEnd = street ? from + street.start + street.text.length : 0;
  const city = tidy(
    town && streetEnd > match.index ? line.slice(streetEnd, match.index + match[0].indexOf(town) + town.length) : town,
  );
  // British addresses name a quarter or a county between the street and the code, and the country where others write the town
  const between = shape.country === 'GB' && street ? streetEnd : Math.max(streetEnd, match.index);
  const townLine = tidy(line.slice(between, match.index + match[0].length).replace(/(?:,\s*){2,}/g, ', '));
  const place = COUNTRY_PARTS.test(city) ? (townLine.split(/,\s?/).find((part) => !COUNTRY_PARTS.test(part)) ?? city) : city;
  const value = {
    text: street ? `${tidy(street.text)}, ${townLine}` : townLine,
    ...(street && { street: tidy(street.text) }),
    ...(code && { postalCode: code }),
    ...(place && { city: place }),
    ...(province && { province }),
    country: shape.country,
  };
  return { value, start: street ? from + street.start : match.index, complete: street !== null };
}

/** `Shop No. 5, Sai Plaza, M.G. Road, Andheri East`: parts that no shape knows, from the first that begins as streets do. */
function fromItsBeginning(before: string, begins: RegExp): { text: string; start: number } | null {
  const match = begins.exec(before);
  return match ? { text: before.slice(match.index), start: match.index } : null;
}

/** A name with a house number in the line right before the town: `Neumühlen 40`. */
function numberedLine(before: string): { text: string; start: number } | null {
  const match = /(?:^|, )((?:\p{L}[\p{L}'’-]{1,25}\.? ){1,5}[1-9]\d{0,3}\s?[a-zA-Z]?),? {0,2}$/u.exec(before);
  return match ? { text: match[1] ?? '', start: match.index + match[0].indexOf(match[1] ?? '') } : null;
}

/** French hamlets have a number and no word for the way: `61 Le Cous, 79700 Mauléon`. */
function numberedHamlet(before: string): { text: string; start: number } | null {
  const match =
    /(?:^|, |: ?)([1-9]\d{0,3}(?: bis| ter)?,? (?:[Ll](?:e|a|es) |[Ll]['’])(?:[\p{L}'’-]{2,20} ?){1,4}), {0,2}$/u.exec(before);
  return match ? { text: match[1] ?? '', start: match.index + match[0].indexOf(match[1] ?? '') } : null;
}

/** Hamlets and squares have no numbers: `Loc. Pian di Sopra, 53100 Siena`, `Piazza Duomo – 38122 Trento`. */
function withoutNumber(before: string): { text: string; start: number } | null {
  const match = WITHOUT_NUMBER.exec(before);
  return match ? { text: match[1] ?? '', start: match.index } : null;
}
const WITHOUT_NUMBER = expression(
  'u',
)`(?<![\p{L}])(${HAMLETS_AND_SQUARES} (?:[\p{L}'’.]{1,20} ){0,5}\p{L}[\p{L}'’]{1,20}(?:,? s\.?n\.?c?\.?)?) ?[,–-]? {0,2}$`;

/** `vicolo delle oche, interno 2, n. 8, 46100 Mantova`: all from the word of the street up to the town. */
function inManyParts(before: string): { text: string; start: number } | null {
  const match = IN_MANY_PARTS.exec(before);
  return match ? { text: match[1] ?? '', start: match.index } : null;
}
const IN_MANY_PARTS = expression(
  'iu',
)`(?<![\p{L}])(${[STREET_WORDS_IT]}\s(?:[\p{L}'’./°]{1,20}[ ,]{1,2}){1,6}(?:${PARTS_OF_A_HOUSE}\.?[ ,]{1,2}[\p{L}\d/]{1,6}[ ,]{0,2}|n(?:um|r)?\.?°?[ ,]{0,2}){0,3}\d{0,4}(?:/?[a-zA-Z])?)[ ,–-]{0,3}$`;

/** British streets need no word that says so: `12 High Town, Hay-on-Wye`. */
function numberFirst(before: string): { text: string; start: number } | null {
  const match = /(?:^|, )(\d{1,4}[A-Za-z]?(?:[-–]\d{1,4})? (?:\p{Lu}[\p{L}'’.-]{1,25} ?){1,5})(?=,|$)/u.exec(before);
  return match ? { text: match[1] ?? '', start: match.index + match[0].indexOf(match[1] ?? '') } : null;
}

/** "38123 Trento (TN)" and "Austin, TX 78701" can be nothing else. */
function standsAlone(town: RegExpExecArray, { townAlone, country }: AddressShape): boolean {
  return townAlone || (country === 'IT' && Boolean(town.groups?.province) && /[([][A-Z]{2}[)\]]$/.test(town[0]));
}

function lastStreet(before: string, { street }: AddressShape): { text: string; start: number } | null {
  const all = [...before.matchAll(new RegExp(street.source, `${street.flags}g`))];
  const last = all.at(-1);
  if (!last || before.length - (last.index + last[0].length) > BETWEEN) return null;
  return { text: last[0], start: last.index };
}

/** "Via Appia Nuova 12", "Via Appia Nuova, Roma (RM)", "12 rue de la Paix": a street says where even without a town. */
function streetOnly(line: string, shape: AddressShape): ReadAddress | null {
  if (!shape.streetAlone) return null;
  const inProvince = shape.country === 'IT' ? ITALIAN_STREET_IN_PROVINCE.exec(line) : null;
  const match = inProvince ?? shape.street.exec(line);
  if (!match || !NAMED_STREET.test(match[0]) || NO_STREET.test(match[0])) return null;
  const rest = line.slice(match.index + match[0].length);
  if (shape.begins) return withRestOfLine({ street: tidy(match[0]), rest, start: match.index }, shape);
  const { city, province } =
    inProvince?.groups ?? /^[\s,–-]{1,4}(?<city>\p{Lu}[\p{L}' ]{2,30}?)\s?\((?<province>[A-Z]{2})\)/u.exec(rest)?.groups ?? {};
  const street = tidy(inProvince ? (inProvince.groups?.street ?? '') : match[0]);
  const value = {
    text: city ? `${street}, ${city} (${province})` : street,
    street,
    ...(city && { city }),
    ...(province && { province }),
    country: shape.country,
  };
  return { value, start: match.index, complete: Boolean(city) };
}

interface StreetInLine {
  readonly street: string;
  readonly rest: string;
  readonly start: number;
}

/** Where no code marks the town, what goes on with capitals is quarter, town and country. */
function withRestOfLine({ street, rest, start }: StreetInLine, { country }: AddressShape): ReadAddress {
  const goesOn = /^(?:[\s,.–-]{1,4}(?:(?:\p{Lu}|\d)[\p{L}\d.'’°#]{0,20} ?){1,5}){0,4}/u.exec(rest)?.[0] ?? '';
  return { value: { text: tidy(`${street}${goesOn}`), street, country }, start, complete: false };
}

/** A number first, or a kind of street followed by a name: "a corso di 10" is none, "Via 4 Novembre 12" is one. */
const NAMED_STREET =
  /^\d|^\S+\s{0,2}(?:(?:dei|degli|delle|della|dell['’]|del|di|de|la|las|los|el)\s?)?(?:\p{Lu}|\d{1,2}°?\s\p{L}{4}|\d{1,3}.{1,20}[-–]\s?\d)/u;
/** "Via WhatsApp 24 ore su 24", "Via SS 12 da Trento": a way, not a street. */
const NO_STREET = expression('i')`^(?:via|par|por)\s${NO_STREET_NAMES}\b`;
const ITALIAN_STREET_IN_PROVINCE = expression(
  'u',
)`(?<![\p{L}])(?<street>${HAMLETS_AND_SQUARES}\s(?:[\p{L}'’.]{1,20}[ ]?){1,6}),\s?(?<city>\p{Lu}[\p{L}'’ ]{2,30}?)\s?\((?<province>[A-Z]{2})\)`;

function tidy(text: string): string {
  // a full stop after a whole word ends a sentence, after "S." and "C.da" a short form
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–-]+|[\s,–-]+$/g, '')
    .replace(/(?<=\p{L}{4})\.$/u, '');
}

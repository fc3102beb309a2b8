import { fold } from '../lib/fold.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { SECTORS, type Sector } from '../model/business.ts';
import { NACE_SECTORS } from './nace-sectors.ts';
import { NAMES_CUSTOMERS_OR_GOODS, SELLS_TO_ALL, SELLS_TO_TRADE, SELLS_UNLESS_SERVES } from './words/sector-limits.ts';
import { NAME_WORDS, SECTOR_WORDS, SELLS_OR_SERVES, WEAK_SECTOR_WORDS } from './words/sectors.ts';

const LONGEST_PREFIX = 4;
/** Names of the classification before the code: "ATECO 2007: 56.10.11", "NACE Rev. 2.1". */
const CLASSIFICATION = /\b(?:ateco|nace|naf|wz|cnae|sic)\b\.?\s*(?:rev\.?\s*)?(?:20\d\d|2\.1|2)?(?=[\s:.-]|$)[\s:.-]*/gi;
const CODE = /^\W*[A-U]?\W*(\d{2}(?:\.?\d{1,2}){0,2})(?!\d)/i;

/**
 * The sector that an ATECO or NACE code says ("56.10.11", "C25", "I 56.1", "561011 Ristorazione"); null when the cell is no code or
 * the activity belongs to none of our sectors.
 */
export function sectorFromNace(code: string): Sector | null {
  const digits = CODE.exec(code.replace(CLASSIFICATION, ''))?.[1]?.replaceAll('.', '');
  if (!digits) return null;
  for (let length = Math.min(LONGEST_PREFIX, digits.length); length >= 2; length--) {
    const sector = NACE_SECTORS[digits.slice(0, length)];
    if (sector !== undefined) return sector;
  }
  return null;
}

/** The sector that free words say, in five languages ("Studio dentistico", "Hair salon"); null when they say none. */
export function sectorFromText(text: string): Sector | null {
  const exact = SECTORS.find(
    (sector) =>
      sector ===
      text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (exact) return exact;
  const folded = ` ${fold(text)} `;
  return earliest(folded, STRONG) ?? earliest(folded, WEAK);
}

/**
 * The sector that a business carries in its name ("Studio Dentistico Gattone", "Hotel Elio"); null when it says none. Only words
 * that are nobody's surname and no supplier's subject are asked, and whole.
 */
export function sectorFromName(name: string): Sector | null {
  return earliest(own(name), IN_NAMES);
}

/** The sector that a line of a website says, by words that name a trade; null when it says none. */
export function sectorFromLine(text: string): { readonly sector: Sector; readonly word: string } | null {
  return earliestMatch(own(text), STRONG);
}

/** Folded, without the trades of customers and the lines of goods that it names: "Hotel & Spa Quality", "forniture per hotel". */
const own = rememberTexts((text): string => ` ${fold(text).replace(NAMES_CUSTOMERS_OR_GOODS, ' ').trim()} `);

const POURS = startingWith(SELLS_OR_SERVES);
const BOTTLES = startingWith(SELLS_UNLESS_SERVES);

/** Words of a trade that sells as well as it serves: "Enoteca", "Birrificio". */
export function sellsOrServes(text: string): boolean {
  return POURS.test(` ${fold(text)} `);
}

/** Words of a trade that sells unless one sits down there: "Enoteca", "Brauerei". */
export function sellsUnlessServes(text: string): boolean {
  return BOTTLES.test(` ${fold(text)} `);
}

/** To shops and by machines, not to everybody: "ingrosso", "vending machines". */
export function sellsToTradeOnly(text: string): boolean {
  const folded = fold(text);
  return SELLS_TO_TRADE.test(folded) && !SELLS_TO_ALL.test(folded);
}

function startingWith(words: readonly string[]): RegExp {
  return new RegExp(` (?:${words.map((word) => word.replace(/\$$/, '(?= )')).join('|')})`);
}

type Patterns = readonly (readonly [Sector, RegExp])[];
const STRONG = patternsOf(SECTOR_WORDS);
const WEAK = patternsOf(WEAK_SECTOR_WORDS);
const IN_NAMES = patternsOf(NAME_WORDS);

function patternsOf(table: Readonly<Partial<Record<Sector, readonly string[]>>>): Patterns {
  return (Object.entries(table) as [Sector, readonly string[]][]).map(([sector, words]) => [sector, startingWith(words)]);
}

/** The sector whose word comes first; of two at the same place, the one with the longer word. */
function earliest(folded: string, patterns: Patterns): Sector | null {
  return earliestMatch(folded, patterns)?.sector ?? null;
}

function earliestMatch(folded: string, patterns: Patterns): { readonly sector: Sector; readonly word: string } | null {
  let best: { sector: Sector; word: string; at: number } | null = null;
  for (const [sector, pattern] of patterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const word = match[0];
    if (!best || match.index < best.at || (match.index === best.at && word.length > best.word.length))
      best = { sector, word, at: match.index };
  }
  return best && { sector: best.sector, word: best.word.trim() };
}

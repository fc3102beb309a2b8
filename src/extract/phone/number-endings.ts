import type { CountryCode } from 'libphonenumber-js/max';
import type { ReadPhone } from './read-phone.ts';
import { type ValidNumber, validNumber } from './valid-number.ts';

/** A number in full, and what is needed to complete shorter ones behind it. */
interface Stem {
  readonly dialled: string;
  /** Digits of its last group: `084517` of `(0376) 084517`. */
  readonly lastGroup: number;
  readonly number: ValidNumber;
}
interface Behind {
  readonly at: number;
  readonly stem: Stem;
  readonly countries: readonly CountryCode[];
}

/** What parts the items of a list of numbers; the words stand between blanks. */
const SEPARATOR = /^(?:\s?([/|,;+&-])\s?|\s(?:o|e|or|and|und|oder|od\.|u\.|bzw\.|et|ou|y|u|ed)\s)/;
const DIGITS = /^\d(?:[ .]?\d){0,7}(?!\d)/;
/** It goes on as an hour, a measure or a price: `/ 9-12`, `/ 24h`, `- 30 €`. */
const GOES_ON = /^(?:\s?[:.,]\d|\s?(?:h|ore|uhr|am|pm|km|m|mq|€|%|euro?|min|giorni|tage|days|jours|anni|jahre)(?![a-z])|°)/i;
/** A sentence goes on: a short ending must stand in a list. */
const SENTENCE_GOES_ON = /^\s?\p{Ll}{2}/u;
const MOST_ENDINGS = 8;
/** Endings of two digits lie so close together, and those of three so. */
const NEAR = 20;
const NEAR_HUNDREDS = 100;
/** A dash may also stand for all lines from one to the other: `23970072-79`. */
const NEXT_LINES = 3;

/**
 * `(0376) 084517 - 084518`, `0461.014471/72/73`, `0376 084517 o 18`: lists that give the first number in full and then only what
 * differs. Gives the numbers behind the first; none where what follows may be something else.
 */
export function endingsAfter(text: string, { at, stem, countries }: Behind): readonly ReadPhone[] {
  const found: ReadPhone[] = [];
  let position = at;
  let previous = stem.dialled;
  while (found.length < MOST_ENDINGS) {
    const separator = SEPARATOR.exec(text.slice(position, position + 8));
    const start = position + (separator?.[0].length ?? 0);
    const written = separator ? (DIGITS.exec(text.slice(start, start + 20))?.[0] ?? '') : '';
    const end = start + written.length;
    const digits = written.replace(/\D/g, '');
    const after = text.slice(end, end + 12);
    if (
      !digits ||
      GOES_ON.test(after) ||
      (digits.length <= 2 && (SENTENCE_GOES_ON.test(after) || (/^\s?-\s?\d/.test(after) && separator?.[1] !== '-')))
    )
      break;
    if (!completes(digits, { previous, stem, mark: separator?.[1] ?? 'word' }) || standsAlone(text.slice(start), countries))
      break;
    const dialled = previous.slice(0, -digits.length) + digits;
    const number = validNumber(dialled, countries);
    if (!number) break;
    found.push({ number, start, end, printed: text.slice(start, end), crowded: false, solid: false });
    previous = dialled;
    position = end;
  }
  return found;
}

interface Earlier {
  readonly previous: string;
  readonly stem: Stem;
  readonly mark: string;
}

/** Whether the digits are the end of a number that begins like the one before. */
function completes(digits: string, { previous, stem, mark }: Earlier): boolean {
  const length = digits.length;
  if (length >= previous.length - 1 || length > 8) return false;
  if (length <= 2) return isNextInList(previous, digits) && (mark !== '-' || stepTo(previous, digits) <= NEXT_LINES);
  const before = previous.slice(-length);
  if (mark === '/') return true;
  if (length <= 4) return Math.abs(Number(digits) - Number(before)) < NEAR_HUNDREDS;
  return length === stem.lastGroup || before.slice(0, length - 3) === digits.slice(0, length - 3);
}

/** `72` after `…471`: a little higher than the last digits before it. */
export function isNextInList(dialled: string, ending: string): boolean {
  const step = stepTo(dialled, ending);
  return step > 0 && step <= NEAR;
}

const stepTo = (dialled: string, ending: string) => Number(ending) - Number(dialled.slice(-ending.length));

/** A number with its own prefix begins here. */
function standsAlone(text: string, countries: readonly CountryCode[]): boolean {
  // figures in pairs between strokes are more endings of the list
  const written = (/^\d{1,2}\//.test(text) ? '' : /^\d(?:[ ./()-]{0,3}\d){0,14}/.exec(text.slice(0, 40))?.[0]) ?? '';
  const digits = written.replace(/\D/g, '');
  for (let length = digits.length; length >= 8; length--)
    if (validNumber(digits.slice(0, length), countries)?.lacksTrunk === false) return true;
  return false;
}

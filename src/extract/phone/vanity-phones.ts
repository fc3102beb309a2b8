import type { CountryCode } from 'libphonenumber-js/max';
import type { ReadPhone } from './read-phone.ts';
import { validNumber } from './valid-number.ts';

const KEYPAD: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9'].flatMap((key) =>
    [...key.slice(0, -1)].map((letter) => [letter, key.at(-1) as string]),
  ),
);
/** `1-800-FLOWERS`, `(212) 555-TAXI`, `800.GO.FEDEX`: an area code, then seven keys with at least three capitals among them. */
const VANITY =
  /(?<![\w-])(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. ]{1,2}(?=[A-Z\d]{1,8}[-. ]?[A-Z\d])(?:[A-Z\d][A-Z\d.-]{5,10}[A-Z\d]|\d{3} [A-Z]{4})(?![\w@])/g;

/** Reads North American numbers written with the letters of the keypad. */
export function readVanityPhones(text: string, countries: readonly CountryCode[]): readonly ReadPhone[] {
  if (!countries.some((country) => country === 'US' || country === 'CA')) return [];
  const found: ReadPhone[] = [];
  for (const match of text.matchAll(VANITY)) {
    const letters = match[0].match(/[A-Z]/g)?.length ?? 0;
    const keys = [...match[0].replace(/[^A-Z\d]/g, '')].map((key) => KEYPAD[key] ?? key).join('');
    // Words may be longer than the number needs (1-800-CONTACTS): the exchange ignores keys after the last digit.
    const number = letters >= 3 ? validNumber(keys.slice(0, keys.startsWith('1') ? 11 : 10), ['US']) : null;
    if (!number) continue;
    const end = match.index + match[0].length;
    found.push({ number, start: match.index, end, printed: match[0], crowded: false, solid: false });
  }
  return found;
}

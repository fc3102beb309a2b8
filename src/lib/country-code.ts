import { COUNTRY_CODES, OTHER_COUNTRY_NAMES } from './country-names.ts';
import { fold } from './fold.ts';

const LANGUAGES = ['en', 'it', 'de', 'fr', 'es'];
let names: ReadonlyMap<string, string> | null = null;
let signs: ReadonlyMap<string, string> | null = null;

/**
 * ISO 3166-1 alpha-2 code of a country given as a code of two or three letters or by name in English, Italian, German, French
 * or Spanish; null when unknown. Withdrawn codes and regions are no countries.
 */
export function countryCode(text: string): string | null {
  names ??= readNames();
  // `Sì` is an answer, not Slovenia: codes have no accents
  if (text.length === 2 && /[^\u0000-\u007f]/.test(text)) return null;
  return names.get(fold(text)) ?? null;
}

/** As `countryCode`, for a cell that holds a country and nothing else: number plates (`D`), `IT - Italia`, `Italia (IT)` too. */
export function countryOfCell(text: string): string | null {
  const whole = countryCode(text) ?? countryCode(text.replace(/[^\p{L}]+/gu, ''));
  if (whole) return whole;
  signs ??= new Map([...COUNTRY_CODES].flatMap(([code, others]) => others.map((sign) => [sign, code] as const)));
  const sign = signs.get(text.trim().toUpperCase());
  if (sign) return sign;
  const parts = text
    .split(/\s[-–—]\s?|[-–—]\s|(?<=^[A-Za-z]{1,3})[-–—]|(?<=^[A-Z]{2,3})\s(?=\p{L}{3})|[()[\]/|,;:]+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length !== 2) return null;
  const [one, two] = parts.map((part) => countryCode(part) ?? signs?.get(part.toUpperCase()));
  // the code and the name have to agree: "IT - Germania" says nothing
  return one && one === two ? one : null;
}

function readNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [code, others] of COUNTRY_CODES) {
    known.set(code.toLowerCase(), code);
    for (const other of others) if (other.length === 3 && !known.has(other.toLowerCase())) known.set(other.toLowerCase(), code);
  }
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRY_CODES.keys()) {
      const name = display.of(code);
      if (name && !known.has(fold(name))) known.set(fold(name), code);
    }
  }
  for (const [code, others] of Object.entries(OTHER_COUNTRY_NAMES)) for (const name of others) known.set(name, code);
  return known;
}

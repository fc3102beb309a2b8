import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { OFFICE_WORDS, POSTAL_PREFIXES, STREETS_BY_COUNTRY } from '../../data/country-signs.ts';
import { countryCode } from '../../lib/country-code.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';

type Countries = readonly CountryCode[];

/** An address stands at most so many blocks above its number, under the same heading. */
const BLOCKS_ABOVE = 3;
/** Longer lines tell stories. */
const LONGEST_LINE = 160;

/** For each line of a block the countries whose numbers are meant there: of the line itself, or of the nearest address or name above it. */
export function localCountries(page: ParsedPage, block: TextBlock): readonly (Countries | null)[] {
  let above = countriesAbove(page, block);
  return block.text.split('\n').map((line) => {
    above = countriesOfLine(line) ?? above;
    return above;
  });
}

function countriesAbove(page: ParsedPage, { index, heading, region }: TextBlock): Countries | null {
  for (let at = index - 1; at >= Math.max(0, index - BLOCKS_ABOVE); at--) {
    const block = page.blocks[at];
    if (!block || block.region !== region || (block.heading !== heading && block.text !== heading)) break;
    const lines = block.text.split('\n').toReversed();
    const found = lines.map(countriesOfLine).find(Boolean);
    if (found) return found;
  }
  return countryNamed(heading);
}

/** The countries that a line speaks of: by name, by the letters before a postal code, or by the way streets are written. */
const countriesOfLine = rememberTexts(readCountries);

function readCountries(line: string): Countries | null {
  if (line.length > LONGEST_LINE) return null;
  return countryNamed(line) ?? byPostalPrefix(line) ?? byStreet(line);
}

const NAME_BEFORE_NUMBER =
  /^(?:call )?(\p{Lu}[\p{L}. ]{1,24}?)(?: office| branch| customers| callers| residents)?\s?(?:[:(+\d–-]|$)/u;
const NAME_AT_END = /,\s?(\p{Lu}[\p{L}. ]{2,24})[.\s]*$/u;

const countryNamed = rememberTexts((line: string): Countries | null => {
  if (line.length < 2) return null;
  const office =
    plain(line).length < 60
      ? OFFICE_WORDS.exec(plain(line).replace(/[\s:–-]*(?:tel[a-z.]*|fax|phone)?[\s:]*[+(\d].*$/, ''))?.groups?.place
      : undefined;
  const names = [NAME_BEFORE_NUMBER.exec(line)?.[1], NAME_AT_END.exec(line)?.[1], office];
  // Two letters are more often a label or a state than a country; only those that are neither count.
  for (const name of names.map((each) => each?.trim() ?? '')) {
    const code = name.length > 3 || /^(?:UK|USA|UAE)$/.test(name) ? countryCode(name) : null;
    if (code && isSupportedCountry(code)) return [code];
  }
  return null;
});

function byPostalPrefix(line: string): Countries | null {
  const prefix = /(?<![\p{L}\d-])([A-Z]{1,3})\s?[-–]\s?\d{4,5}(?!\d)/u.exec(line)?.[1] ?? '';
  const code = POSTAL_PREFIXES[prefix];
  return code && isSupportedCountry(code) ? [code] : null;
}

/** A street as only some countries write it, with a postal code of theirs. */
function byStreet(line: string): Countries | null {
  const found = STREETS_BY_COUNTRY.find(({ street, code }) => street.test(line) && code.test(line));
  return found ? found.countries.filter((code) => isSupportedCountry(code)) : null;
}

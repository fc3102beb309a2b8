import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { CODE_LETTERS, POSTAL_FORMS, REGIONS, SOLD_WORLDWIDE } from '../../data/country-hints.ts';
import { ITALIAN_PROVINCES, PROVINCE_ALIASES } from '../../data/italian-provinces.ts';
import { countryCode, countryOfCell } from '../../lib/country-code.ts';
import { fold } from '../../lib/fold.ts';

/** The cells of a record that say in which country it is. */
export interface PlaceCells {
  readonly country: string | null;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly street: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly vatNumber: string | null;
}

export type CountrySign = 'country' | 'dial code' | 'VAT number' | 'postal code' | 'address';

/** What leaves no doubt: the country itself, `+39`, `DE123456789`, a postal code of one country's form. */
export function plainCountry(cells: PlaceCells): readonly [country: string, sign: CountrySign] | null {
  const named = cells.country === null ? null : countryOfCell(cells.country);
  if (named) return [named, 'country'];
  const dialled = cells.phone === null ? null : countryOfDialCode(cells.phone);
  if (dialled) return [dialled, 'dial code'];
  const taxed = cells.vatNumber === null ? null : countryOfVat(cells.vatNumber);
  if (taxed) return [taxed, 'VAT number'];
  const posted = cells.postalCode === null ? null : countryOfPostalCode(cells.postalCode);
  if (posted) return [posted, 'postal code'];
  const last = cells.street?.includes(',') ? (cells.street.split(',').at(-1)?.trim() ?? '') : '';
  const addressed = last.length > 3 || /^(?:UK|USA)$/.test(last) ? countryCode(last) : null;
  return addressed ? [addressed, 'address'] : null;
}

/** Countries that have a province, canton or state of this name or code. */
export function countriesOfRegion(province: string): ReadonlySet<string> {
  regions ??= readRegions();
  return regions.get(fold(province)) ?? NONE;
}

/** The country of the domain of a website or mailbox; null where it says none. */
export function countryOfDomain(address: string): string | null {
  const ending = /^(?:https?:\/\/)?(?:[^\s/@]*@)?[\w.-]*\.([a-z]{2})(?:[/:?#\s]|$)/i.exec(address)?.[1]?.toLowerCase();
  if (!ending || SOLD_WORLDWIDE.has(ending)) return null;
  return countryCode(ending);
}

const NONE: ReadonlySet<string> = new Set();
let regions: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let dialCodes: ReadonlyMap<string, string> | null = null;

function readRegions(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, country: string) => found.set(name, (found.get(name) ?? new Set()).add(country));
  for (const [country, names] of Object.entries(REGIONS)) for (const name of names) add(name, country);
  for (const { code, name, region } of ITALIAN_PROVINCES) for (const each of [code, name, region]) add(fold(each), 'IT');
  for (const name of [
    ...Object.keys(PROVINCE_ALIASES),
    'emilia romagna',
    'friuli venezia giulia',
    'trentino',
    'alto adige',
    'val d aosta',
    'pu',
    'ps',
    'fo',
  ])
    add(name, 'IT');
  return found;
}

/** The country that most numbers of a shared code are in. */
const MAIN_OF_CODE: Readonly<Record<string, string>> = {
  1: 'US',
  7: 'RU',
  39: 'IT',
  44: 'GB',
  47: 'NO',
  61: 'AU',
  212: 'MA',
  262: 'RE',
  358: 'FI',
  590: 'GP',
  599: 'CW',
};

function countryOfDialCode(phone: string): string | null {
  const digits = /^\(?\s*(?:\+|00)\s*\(?([\d\s().-]{6,})/.exec(phone)?.[1]?.replace(/\D/g, '');
  if (!digits) return null;
  dialCodes ??= new Map(
    getCountries().map((country) => {
      const code = getCountryCallingCode(country);
      return [code, MAIN_OF_CODE[code] ?? country];
    }),
  );
  for (const size of [1, 2, 3]) {
    const country = dialCodes.get(digits.slice(0, size));
    if (country) return country;
  }
  return null;
}

function countryOfVat(number: string): string | null {
  const letters = /^([A-Z]{2})U?[\s.-]?[\dA-Z][\s\dA-Z.-]{6,}$/.exec(number)?.[1];
  if (!letters || !/(?:\D*\d){7}/.test(number)) return null;
  if (letters === 'EL') return 'GR';
  return VAT_LETTERS.has(letters) ? letters : null;
}

const VAT_LETTERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GB HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CH'.split(' '),
);

function countryOfPostalCode(code: string): string | null {
  const letters = /^([A-Z]{1,2})-\d{4,5}$/i.exec(code)?.[1]?.toUpperCase();
  if (letters && CODE_LETTERS[letters]) return CODE_LETTERS[letters];
  return POSTAL_FORMS.find(([, form]) => form.test(code))?.[0] ?? null;
}

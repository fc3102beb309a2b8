import {
  type CountryCode,
  getCountryCallingCode,
  type NumberType,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { rememberTextsFor } from '../../lib/remember-texts.ts';
import type { FactValue } from '../../model/facts.ts';

/** A number that the numbering plan of a country knows. */
export interface ValidNumber {
  readonly e164: string;
  readonly country: CountryCode | null;
  readonly callingCode: string;
  readonly kind: FactValue<'phones'>['kind'];
  /** Written with its country prefix and a plus or `00`. */
  readonly international: boolean;
  /** Written without the 0 with which numbers of its country begin (`20 7946 0000`): may be something else. */
  readonly lacksTrunk: boolean;
  /** Written with the country prefix but neither plus nor `00` (`39 335 …`). */
  readonly barePrefix: boolean;
  /** Written as another country writes its numbers than the likeliest one. */
  readonly guessed: boolean;
}

const KINDS: Readonly<Record<string, ValidNumber['kind']>> = {
  FIXED_LINE: 'landline',
  MOBILE: 'mobile',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium',
  PERSONAL_NUMBER: 'premium',
  VOIP: 'voip',
};
const DIALLED_AS_WRITTEN: ReadonlySet<NumberType> = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN']);
/** Judges digits (a leading plus kept) as a number of the first of the countries that knows it; null when none does. */
export function validNumber(dialled: string, countries: readonly CountryCode[]): ValidNumber | null {
  if (dialled.length < SHORTEST || dialled.length > LONGEST) return null;
  return remembered(dialled, countries);
}

/** Digits of the shortest national numbers, and of the longest with prefixes (ITU-T E.164 allows 15). */
const SHORTEST = 6;
const LONGEST = 18;

/** The same few numbers stand on every page of a site. */
const remembered = rememberTextsFor(judge);

function judge(dialled: string, countries: readonly CountryCode[]): ValidNumber | null {
  const digits = dialled.replace(/\D/g, '');
  if (dialled.startsWith('+')) return international(digits);
  for (const country of countries) {
    const number = national(digits, country);
    const guessed = country !== countries[0];
    if (number && !(guessed && (number.lacksTrunk || number.barePrefix))) return { ...number, guessed };
  }
  return digits.startsWith('00') ? international(digits.slice(2)) : null;
}

/** `Tel: 971 4 813 1941`: a country prefix in a group of its own, without a plus. Only a label makes it believable. */
export function withBarePrefix(groups: readonly string[]): ValidNumber | null {
  const [prefix = '', ...rest] = groups;
  if (prefix.length > 3 || rest.length === 0 || prefix.startsWith('0')) return null;
  const digits = groups.join('');
  if (digits.length < 9 || digits.length > 15) return null;
  const number = remembered(`+${digits}`, []);
  return number?.callingCode === prefix && prefix !== '1'
    ? { ...number, international: false, barePrefix: true, guessed: true }
    : null;
}

/** Whether no country has numbers of this prefix and length, whatever their digits. */
export function isImpossibleNumber(dialled: string): boolean {
  return parsePhoneNumberFromString(dialled)?.isPossible() !== true;
}

function international(digits: string): ValidNumber | null {
  const number =
    valid(`+${digits}`) ?? valid(`+${digits.replace(/^39(0)(?=3\d{8,9}$)/, '39')}`) ?? valid(`+${digits.replace(/^00/, '')}`);
  return number && describe(number, { international: true, lacksTrunk: false, barePrefix: false, guessed: false });
}

function national(digits: string, country: CountryCode): ValidNumber | null {
  const number = valid(digits, country) ?? oldItalianMobile(digits, country);
  if (!number) return null;
  const code = getCountryCallingCode(country);
  const trunk = number.formatNational().replace(/\D/g, '') !== number.nationalNumber;
  const barePrefix = number.countryCallingCode === code && code !== '1' && digits === `${code}${number.nationalNumber}`;
  const lacksTrunk = !barePrefix && trunk && digits === number.nationalNumber && !DIALLED_AS_WRITTEN.has(number.getType());
  return describe(number, { international: /^(?:00|011)/.test(digits), lacksTrunk, barePrefix, guessed: false });
}

/** Until 1998 Italian mobile numbers were dialled with a 0, and old pages still show `0335 6554515`. */
function oldItalianMobile(digits: string, country: CountryCode): PhoneNumber | null {
  return country === 'IT' && /^03(?:2[047-9]|3[03-9]|4[07-9]|6[068]|8[089]|9[0-37])\d{6,7}$/.test(digits)
    ? valid(digits.slice(1), country)
    : null;
}

function valid(text: string, country?: CountryCode): PhoneNumber | null {
  const number = parsePhoneNumberFromString(text, country);
  return number?.isValid() && !number.ext ? number : null;
}

function describe(
  number: PhoneNumber,
  written: Pick<ValidNumber, 'international' | 'lacksTrunk' | 'barePrefix' | 'guessed'>,
): ValidNumber {
  return {
    e164: number.number,
    country: number.country ?? null,
    callingCode: number.countryCallingCode,
    kind: KINDS[number.getType() ?? ''] ?? 'other',
    ...written,
  };
}

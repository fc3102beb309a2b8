import type { CountryCode } from 'libphonenumber-js/max';
import { isPlaceholderPhone, isUnfilledPhone } from '../phone/phone-placeholders.ts';
import { type ValidNumber, validNumber } from '../phone/valid-number.ts';

export type MessagingPhone =
  | { readonly ok: true; readonly e164: string; readonly mended: boolean }
  | { readonly ok: false; readonly why: 'placeholder' | 'invalid_number' };

/**
 * The number in a messaging link: digits with country prefix, as the services want it; where the prefix was forgotten and the
 * meaning is plain, it is set by the country of the business.
 */
export function readMessagingPhone(written: string, countries: readonly CountryCode[]): MessagingPhone {
  const digits = written.replace(/\D/g, '').replace(/^00/, '');
  if (isUnfilledPhone(written) || digits.length < 6) return { ok: false, why: 'placeholder' };
  const full = fullNumber(digits, countries);
  const plus = /^\s*(?:\+|00)/.test(written);
  const national = plus ? null : validNumber(digits, countries.slice(0, 2));
  const chosen = choose(full, national, countries);
  if (isPlaceholderPhone(chosen?.e164 ?? digits)) return { ok: false, why: 'placeholder' };
  if (!chosen) return { ok: false, why: 'invalid_number' };
  return { ok: true, e164: chosen.e164, mended: chosen.e164 !== `+${digits}` };
}

/** With the country prefix, and also with a trunk zero left in after it (`+49 0157…`, `44 07…`). */
function fullNumber(digits: string, countries: readonly CountryCode[]): ValidNumber | null {
  const plain = validNumber(`+${digits}`, countries);
  if (plain) return plain;
  const withoutTrunk = /^(\d{1,3}?)0(\d{7,12})$/.exec(digits);
  const number = withoutTrunk ? validNumber(`+${withoutTrunk[1]}${withoutTrunk[2]}`, countries) : null;
  return number?.country && countries.includes(number.country) ? number : null;
}

/** `328 1234567` is an Italian mobile number, and with a plus a Belgian landline: the country of the business decides. */
function choose(full: ValidNumber | null, national: ValidNumber | null, countries: readonly CountryCode[]): ValidNumber | null {
  if (!full || !national) return full ?? national;
  if (full.country && countries.includes(full.country)) return full;
  return national.kind === 'mobile' ? national : full;
}

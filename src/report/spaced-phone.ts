import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const E164 = /^\+\d{7,15}$/;

/** A number as people read it, in groups that no line breaks: "+39 059 123456"; anything else as it is. */
export function spacedPhone(text: string): string {
  if (!E164.test(text)) return text;
  return parsePhoneNumberFromString(text)?.formatInternational().replaceAll(' ', '\u00a0') ?? text;
}

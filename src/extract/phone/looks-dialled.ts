import { isItalianVat } from '../legal/read-vat.ts';
import type { PhonePlace } from './phone-places.ts';

const NORTH_AMERICAN = /^\(?(?:\+?1[\s.\-(]{1,3})?\(?\d{3}\)?[\s.\-/]{0,3}\d{3}[\s.-]{1,3}\d{4}$|^\(\d{3}\)\s?\d{7}$/;
/** National numbers shorter than this are taken only with a label or where contacts stand. */
const SHORT = 9;

/** Whether digits without a label are written as people write phone numbers, where they write them. */
export function looksDialled(place: PhonePlace): boolean {
  const { number, printed, crowded, solid } = place.phone;
  const digits = printed.replace(/\D/g, '');
  if (crowded || number.lacksTrunk || (number.barePrefix && solid)) return false;
  if (/^\D{0,2}(?:\+|00)/.test(printed) && number.international) return true;
  if (number.e164.startsWith('+1'))
    return solid ? place.alone && amongContacts(place) : /[a-z]/i.test(printed) || NORTH_AMERICAN.test(printed);
  if (number.guessed && !place.alone) return false;
  if (/^0[.,]\d+$|^\d{5}-\d{4}$/.test(printed) || isItalianVat(digits)) return false;
  if (solid || digits.length < SHORT) return place.alone || amongContacts(place);
  return true;
}

function amongContacts({ place }: PhonePlace): boolean {
  return place.page.role === 'contact' || place.region === 'footer' || place.region === 'header';
}

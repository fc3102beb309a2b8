import { EXAMPLE_PHONES, TO_FILL_IN } from '../../data/example-phones.ts';

/** At least six of one digit in a row: `333 0000000`, `02 1111111`. (Five happen: `02 9581 1111`.) */
const REPEATED = /(\d)\1{5}/;
/** The digits of a keyboard, up or down: `123 456 7890`, `345 6789012`, `987654321`. */
const KEYBOARD = /1234567|3456789|987654[23]/;
/** `055 123456`: a template's, as a rule; but some taxi pays for such a number. */
const EASY_TO_REMEMBER = /123456$/;
/** Groups of one digit each: `333 444 5555`. */
const GROUPS_OF_ONE = /(\d)\1\1(\d)\2\2(\d)\3{2,3}$/;
/** A short group said over and over: `12 12 12 12`, `123 123 123`. */
const DRUMMED = /^(\d{2,3})\1{2,}\d?$/;

/** Whether a number is not to be taken for the business's: nobody has it, or hardly anybody. Any form of writing. */
export function isPlaceholderPhone(e164OrDigits: string): boolean {
  return isNobodysPhone(e164OrDigits) || EASY_TO_REMEMBER.test(e164OrDigits.replace(/\D/g, ''));
}

/** Whether a number is one that nobody has: kept for films, or typed by a template. Sure enough to be told as a fault. */
export function isNobodysPhone(e164OrDigits: string): boolean {
  const digits = e164OrDigits.replace(/\D/g, '');
  if (EXAMPLE_PHONES.some((shape) => shape.test(`+${digits}`))) return true;
  return (
    REPEATED.test(digits) ||
    GROUPS_OF_ONE.test(digits) ||
    KEYBOARD.test(digits) ||
    DRUMMED.test(digits.slice(-9)) ||
    DRUMMED.test(digits)
  );
}

/** `+39 XXX XXXXXXX`, `39NUMEROQUI`, `000`: a number still to be filled in, whatever its length. */
export function isUnfilledPhone(text: string): boolean {
  const bare = text.replace(/[\s().\-/_]/g, '');
  return TO_FILL_IN.test(bare) || /^\+?\d{0,3}(\d)\1{5,}$/.test(bare);
}

import { EMERGENCY_NUMBERS } from '../../data/emergency-numbers.ts';
import { oncePer } from '../../lib/once-per.ts';
import { decideBy, type Rule, ruleBook } from '../../lib/rules.ts';
import type { Control } from '../../page/controls.ts';
import type { Site } from '../../page/site.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { numberDialled } from '../phone/phone-links.ts';
import { isNobodysPhone, isUnfilledPhone } from '../phone/phone-placeholders.ts';
import { sitePhones } from '../phone/site-phones.ts';
import { isImpossibleNumber } from '../phone/valid-number.ts';

/** What a link that should dial dials, beside what the site shows. */
interface Dialling {
  /** Digits, a leading plus kept; words where there are some. */
  readonly dials: string;
  readonly digits: string;
  /** Digits that stand on the link itself. */
  readonly shown: string;
  /** Whole numbers that the pages print, E.164. */
  readonly printed: readonly string[];
  /** One of the site's countries has such numbers. */
  readonly known: boolean;
}

type Answer = 'dead' | 'works';
/** Services, and desks of a firm's own, have short numbers. */
const SHORT_CODE = 6;
const FEWEST_DIGITS = 5;
/** A number that nobody has. */
const NOBODY = /^\+?(?:0+|1+|9+|0*123456789?0?|x+|0{2}39x*)$/i;

const DIALS: readonly Rule<Dialling, Answer>[] = [
  { id: 'dials-nothing', like: 'phones/dead-links', says: ({ dials }) => (dials === '' ? 'dead' : null) },
  {
    id: 'short-number-as-shown',
    like: 'phones/short-codes',
    says: ({ digits, shown, printed }) => {
      const short = digits.length <= SHORT_CODE && digits === shown && !/^0+$/.test(digits);
      return EMERGENCY_NUMBERS.has(digits) || (short && !printed.some((e164) => isPieceOf(digits, e164))) ? 'works' : null;
    },
  },
  {
    id: 'still-to-be-filled-in',
    like: 'ctas/dead-number',
    says: ({ dials }) => (NOBODY.test(dials) || isUnfilledPhone(dials) || isNobodysPhone(dials) ? 'dead' : null),
  },
  { id: 'a-known-number', like: 'phones/link-contradicts-text', says: ({ known }) => (known ? 'works' : null) },
  { id: 'too-short', like: 'phones/dead-links-too-short', says: ({ digits }) => (digits.length < FEWEST_DIGITS ? 'dead' : null) },
  {
    id: 'piece-of-a-printed-number',
    like: 'phones/dead-links-cut-off',
    says: ({ digits, printed }) => (printed.some((e164) => isPieceOf(digits, e164)) ? 'dead' : null),
  },
  {
    id: 'no-country-has-such-numbers',
    like: 'phones/dead-links-wrong-country',
    says: ({ dials, printed }) =>
      dials.startsWith('+') && (isImpossibleNumber(dials) || endsLike(dials, printed)) ? 'dead' : null,
  },
];
const DIALLING = ruleBook('dialling', DIALS);

/** Digits of a country prefix. */
const LONGEST_PREFIX = 3;

/** Cut off at the end, or without its area code, without which only North Americans can dial. */
function isPieceOf(digits: string, e164: string): boolean {
  const whole = e164.slice(1);
  const piece = whole.includes(digits) ? digits : digits.replace(/^0/, '');
  const from = whole.indexOf(piece);
  const end = from + piece.length;
  if (from < 0 || (from === 0 && end === whole.length)) return false;
  return end < whole.length ? from <= LONGEST_PREFIX : from > LONGEST_PREFIX && !e164.startsWith('+1');
}

/** A number that the pages print, behind the prefix of another country. */
const endsLike = (dials: string, printed: readonly string[]) =>
  printed.some((e164) => dials !== e164 && dials.endsWith(e164.slice(-FEWEST_IN_COMMON)));
const FEWEST_IN_COMMON = 8;

/** More than any business has: a cap against hostile input. */
const MOST_NUMBERS = 100;
const printedNumbers = oncePer((site: Site): readonly string[] =>
  [...new Set(sitePhones(site).written.map(({ phone }) => phone.number.e164))].slice(0, MOST_NUMBERS),
);

/** Whether a tap on a `tel:` link reaches nobody, whoever is asked. */
export function dialsNobody(site: Site, { href, label }: Control): boolean {
  const { dials, number } = numberDialled(href, siteCountries(site));
  const seen: Dialling = {
    dials,
    digits: dials.replace(/\D/g, ''),
    shown: label.replace(/\D/g, ''),
    printed: printedNumbers(site),
    known: number !== null,
  };
  return decideBy(DIALLING, seen)?.answer === 'dead';
}

import { parse } from 'tldts';
import type { InputField } from '../../data/header-names.ts';
import { LEGAL_FORMS } from '../../data/legal-forms.ts';
import { PAGE_ABOUT_A_BUSINESS } from '../../data/listing-hosts.ts';
import { PEC_DOMAINS, PEC_LABEL } from '../../data/pec-providers.ts';
import { ANSWERS, CONDITIONS, STARS } from '../../data/words/lists.ts';
import { GERMAN_ENDINGS, STREET_KINDS } from '../../data/words/streets.ts';
import { countryOfCell } from '../../lib/country-code.ts';
import { fold } from '../../lib/fold.ts';
import { expression } from '../../lib/words.ts';
import { countriesOfRegion } from './country-signs.ts';

/** What the text of a cell looks like. One cell can look like several things. */
export type CellKind =
  | 'web'
  | 'profile'
  | 'picture'
  | 'email'
  | 'pec'
  | 'phone'
  | 'dialled'
  | 'vat'
  | 'postal'
  | 'country'
  | 'region'
  | 'activityCode'
  | 'number'
  | 'date'
  | 'answer'
  | 'condition'
  | 'streetKind'
  | 'street'
  | 'postalCity'
  | 'legalForm'
  | 'stars'
  | 'text';

const WEB = /^(?:https?:[/\\]{1,3}|www\.)\S+|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}(?:[/?#:]\S*)?$/iu;
const PICTURE = /\.(?:jpe?g|png|gif|svg|webp|ico|pdf)(?:[?#]|$)/i;
const EMAIL = /^(?:mailto:)?[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[\p{L}\d-]{2,24}$/iu;
const PHONE = /^(?:t(?:el)?\.?:?\s*)?[+(]?\d[\d\s()./–-]{4,24}\d(?:\s*(?:ext|int|x|app|durchwahl)\.?\s*\d{1,5})?$/i;
const DIALLED = /^(?:\+|00|0\d|\()|\d[ ./-]\d+[ ./-]\d/;
const DECIMAL = /^-?\d{1,4}[.,]\d+$/;
const VAT = /^(?:[A-Z]{2,3}[\s.-]?)?(?=(?:[^\d]*\d){7})[A-Z\d](?:[A-Z\d]|[\s.-](?=[A-Z\d])){6,13}(?:\s?(?:MWST|TVA|IVA))?$/i;
const ITALIAN_PERSON = /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/i;
const POSTAL =
  /^(?:[A-Z]{1,3}-)?\d{3,6}(?:\.0)?$|^\d{5}-\d{3,4}$|^\d{4}-\d{3}$|^\d{3} \d{2}$|^\d{2}-\d{3}$|^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$|^\d{4} ?[A-Z]{2}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^[A-Z]\d{2} ?[A-Z\d]{4}$/i;
const ACTIVITY_CODE =
  /^(?:[A-U]\s?)?\d{2}(?:[.\s]?\d{1,2}){0,3}[A-Z]?(?:\s*[-–:|]\s*\p{L}.*|\s+\p{Lu}.*)?$|^\d{4,8}(?:\s*[-–:]\s*\p{L}.*)?$/u;
const NUMBER = /^[-+]?\d+(?:[.,']\d+)*\s*%?$/;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: .*)?$|^\d{1,2}:\d{2}(?::\d{2})?$/;
const STREET = expression(
  'iu',
)`^\d+[a-z]?(?:[/-]\d+)?,? +\p{L}|\p{L}.*[\s,]\d+\s?[a-z]?(?:[/\s-]+\d*[a-z]?)?$|${GERMAN_ENDINGS}(?:\s*\d.*)?$|\bs\.?n\.?c\.?$|\d{4,5} \p{L}`;
/** `50667 Köln`: a code and a town, and no number and a street. */
const POSTAL_CITY = /^(?:\p{Lu}{1,2}-)?\d{4,5} \p{L}[\p{L} .'’()/-]*$/u;

export function cellKinds(text: string): ReadonlySet<CellKind> {
  const kinds = new Set<CellKind>();
  const add = (kind: CellKind, when: boolean) => when && kinds.add(kind);
  const hasDigit = /\d/.test(text);
  const word = text.length <= 60 ? fold(text) : '';
  if (text.includes('@') && EMAIL.test(text.split(/[\s;,|]+/)[0] ?? '')) {
    kinds.add('email');
    add('pec', isPec(text));
    return kinds;
  }
  if (isWeb(text)) {
    kinds.add('web');
    add('profile', PAGE_ABOUT_A_BUSINESS.test(text));
    add('picture', PICTURE.test(text));
    return kinds;
  }
  if (hasDigit) {
    add('date', DATE.test(text));
    add('phone', isPhone(text) && !kinds.has('date'));
    add('dialled', kinds.has('phone') && DIALLED.test(text));
    add('vat', VAT.test(text) || ITALIAN_PERSON.test(text));
    add('postal', POSTAL.test(text));
    add('activityCode', ACTIVITY_CODE.test(text));
    add('number', NUMBER.test(text));
    add('postalCity', POSTAL_CITY.test(text));
    add('street', /\p{L}{3}/u.test(text) && STREET.test(text) && !kinds.has('postalCity'));
  }
  add('stars', STARS.test(text) && !NUMBER.test(text));
  add('answer', ANSWERS.has(word) || /^[✓✗✔✘☑☒]$/u.test(text));
  add('condition', CONDITIONS.has(word));
  add('streetKind', STREET_KINDS.has(word));
  add('legalForm', LEGAL_FORMS.has(word.replaceAll(' ', '')) || /^(?:private limited company|societa .*|soc .*)$/.test(word));
  add('region', text.length <= 40 && countriesOfRegion(text).size > 0);
  add('country', text.length <= 60 && countryOfCell(text) !== null);
  add('street', !hasDigit && (STREET.test(text) || STREET_KINDS.has(word.split(' ')[0] ?? '')) && word.includes(' '));
  add('text', /\p{L}/u.test(text));
  return kinds;
}

function isWeb(text: string): boolean {
  const first = text.split(/[\s;|]+/)[0] ?? '';
  if (first.includes('@') || !WEB.test(first)) return false;
  if (/^(?:https?:|www\.)/i.test(first)) return true;
  const { isIcann, domain } = parse(first);
  return Boolean(isIcann && domain) && !/^\p{L}\.\p{L}/u.test(first);
}

function isPhone(text: string): boolean {
  const first = text.split(/\s*[;,|]\s*|\s+[/-]\s+(?=[+0(])|\s+e\s+/)[0] ?? '';
  const digits = first.replace(/\D/g, '').length;
  return digits >= 6 && digits <= 16 && PHONE.test(first) && !DECIMAL.test(first);
}

function isPec(text: string): boolean {
  const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  if (PEC_DOMAINS.has(domain)) return true;
  return domain
    .split('.')
    .slice(0, -1)
    .some((label) => PEC_LABEL.test(label));
}

/** Kinds that a value of the field has. Where a field is free text, see `CONTRADICTS`. */
export const FITS: Readonly<Record<InputField, (kinds: ReadonlySet<CellKind>) => boolean>> = {
  id: (kinds) => !kinds.has('web') && !kinds.has('date') && !kinds.has('email'),
  name: (kinds) => kinds.has('text') && !isTyped(kinds),
  website: (kinds) => kinds.has('web') && !kinds.has('picture'),
  city: (kinds) => kinds.has('text') && !isTyped(kinds) && !kinds.has('condition') && !kinds.has('streetKind'),
  province: (kinds) =>
    (kinds.has('text') || kinds.size === 0) && !isTyped(kinds) && !kinds.has('condition') && !kinds.has('street'),
  street: (kinds) => kinds.has('text') && !isTyped(kinds) && !kinds.has('condition'),
  postalCode: (kinds) => kinds.has('postal'),
  country: (kinds) => kinds.has('country'),
  sector: (kinds) =>
    kinds.has('text') &&
    !isTyped(kinds) &&
    !(['condition', 'streetKind', 'legalForm', 'stars'] as const).some((kind) => kinds.has(kind)),
  nace: (kinds) => kinds.has('activityCode'),
  phone: (kinds) => kinds.has('phone'),
  email: (kinds) => kinds.has('email'),
  pec: (kinds) => kinds.has('email'),
  vatNumber: (kinds) => kinds.has('vat'),
};

/** Addresses, mailboxes, numbers, dates, answers: nobody's name and no place. */
function isTyped(kinds: ReadonlySet<CellKind>): boolean {
  return (['web', 'email', 'number', 'date', 'answer', 'dialled'] as const).some((kind) => kinds.has(kind));
}

import type { InputField } from '../../data/header-names.ts';
import { MEANS_THE_SITE } from '../../data/words/list-headers.ts';
import type { ColumnValues } from './column-values.ts';
import type { FieldClaim } from './header-claims.ts';

/** Fields whose values have a form of their own; the others are words. */
const FORMED: ReadonlySet<InputField> = new Set([
  'website',
  'email',
  'pec',
  'phone',
  'postalCode',
  'country',
  'vatNumber',
  'nace',
]);
/** Share of values that has to fit where the header leaves no doubt: real columns hold notes and slips. */
const LEAST: Readonly<Partial<Record<InputField, number>>> = {
  website: 0,
  email: 0,
  pec: 0,
  phone: 0.1,
  postalCode: 0.3,
  country: 0.3,
  vatNumber: 0.2,
  nace: 0.3,
  id: 0.8,
};
const LEAST_OF_WORDS = 0.5;
/** From this many addresses on, one site for most of them means a portal. */
const MANY = 3;

/** Whether what a header claims holds against the values of its column. */
export function claimHolds(claim: FieldClaim, words: readonly string[], values: ColumnValues): boolean {
  const { field, strength } = claim;
  if (values.filled === 0) return strength !== 'unsure';
  if (isContradicted(field, values)) return false;
  if (field === 'website' && !namesAWebsite(words) && leadsToOthers(values)) return false;
  const fit = values.fit(field);
  const least = LEAST[field] ?? LEAST_OF_WORDS;
  if (strength === 'sure') return fit >= least;
  if (strength === 'likely') return fit >= Math.max(least, FORMED.has(field) ? 0.5 : 0.6);
  return fit >= (FORMED.has(field) ? 0.6 : 0.8) && unsureFits(field, values);
}

/** What the values say without a header, where they leave no doubt; null where they do. */
export function fieldOfValues(values: ColumnValues): InputField | null {
  if (values.filled === 0) return null;
  if (values.share('pec') >= 0.8) return 'pec';
  if (values.share('email') >= 0.8) return 'email';
  if (values.fit('website') >= 0.8 && !leadsToOthers(values)) return 'website';
  if (values.share('dialled') >= 0.8 && values.share('date') === 0) return 'phone';
  return null;
}

/** Links to a portal, a network or a map, and not to the sites of the businesses. */
export function leadsToOthers(values: ColumnValues): boolean {
  return values.share('profile') >= 0.6 || (values.filled >= MANY && values.sameSite > 0.6);
}

/** `Website`, `Sito`, `Homepage` mean the site whatever stands in it; `URL`, `Link` may lead anywhere. */
const namesAWebsite = (words: readonly string[]) => words.some((word) => MEANS_THE_SITE.test(word));

function isContradicted(field: InputField, values: ColumnValues): boolean {
  const answers = values.share('answer') + values.share('condition') >= 0.7;
  switch (field) {
    case 'website':
    case 'email':
    case 'pec':
      if (field !== 'website' && values.filled >= MANY && values.fit(field) < 0.2 && values.share('web') < 0.2) return true;
      return (
        values.fit(field) < 0.2 && (answers || values.share('number') + values.share('date') + values.share('dialled') >= 0.7)
      );
    case 'phone':
      return values.fit('phone') < 0.2 && (answers || values.share('web') + values.share('email') + values.share('date') >= 0.5);
    case 'province':
      return values.share('number') >= 0.5 || (answers && values.length > 2.5);
    case 'sector':
      return answers || values.share('stars') >= 0.5 || values.share('streetKind') >= 0.5 || values.share('legalForm') >= 0.5;
    case 'id':
      return (
        values.distinct < (values.filled < 10 ? 0.5 : 0.9) ||
        values.length > 60 ||
        values.words >= 2 ||
        values.filled < values.seen * 0.3
      );
    case 'city':
      return values.share('street') >= 0.6;
    case 'name':
      return answers || values.share('streetKind') >= 0.5;
    default:
      return false;
  }
}

function unsureFits(field: InputField, values: ColumnValues): boolean {
  switch (field) {
    case 'website':
      return !leadsToOthers(values);
    case 'street':
      return values.share('street') >= 0.4;
    case 'city':
      return values.share('street') < 0.4 && values.share('country') < 0.6 && values.words <= 4;
    case 'name':
      return values.distinct >= 0.7 && values.share('street') < 0.5 && values.length <= 60;
    case 'province':
      return values.share('region') >= 0.5;
    case 'id':
      return values.distinct === 1 && values.words < 1.5 && values.share('web') === 0;
    case 'phone':
      return values.share('dialled') >= 0.3 || values.length >= 8;
    default:
      return true;
  }
}

import { ENGLISH } from './header-names/english.ts';
import { FRENCH } from './header-names/french.ts';
import { GERMAN } from './header-names/german.ts';
import { ITALIAN } from './header-names/italian.ts';
import { SPANISH } from './header-names/spanish.ts';
import type { HeaderVocabulary } from './header-names/vocabulary.ts';

/** Input fields that a column can be understood as; `--map "Header=field"` takes the same names. */
export const INPUT_FIELDS = [
  'id',
  'name',
  'website',
  'city',
  'province',
  'street',
  'postalCode',
  'country',
  'sector',
  'nace',
  'phone',
  'email',
  'pec',
  'vatNumber',
] as const;
export type InputField = (typeof INPUT_FIELDS)[number];

/** The words of headers by language (ISO 639-1). */
export const HEADER_VOCABULARIES: Readonly<Record<'it' | 'en' | 'de' | 'fr' | 'es', HeaderVocabulary>> = {
  it: ITALIAN,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

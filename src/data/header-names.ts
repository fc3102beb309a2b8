import { ENGLISH } from './header-names/english.ts';
import { FRENCH } from './header-names/french.ts';
import { GERMAN } from './header-names/german.ts';
import { ITALIAN } from './header-names/italian.ts';
import { SPANISH } from './header-names/spanish.ts';
import type { HeaderVocabulary } from './header-names/vocabulary.ts';

export { INPUT_FIELDS, type InputField } from './header-names/input-fields.ts';

/** The words of headers by language (ISO 639-1). */
export const HEADER_VOCABULARIES: Readonly<Record<'it' | 'en' | 'de' | 'fr' | 'es', HeaderVocabulary>> = {
  it: ITALIAN,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

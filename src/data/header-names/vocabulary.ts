import type { InputField } from './input-fields.ts';

/**
 * The words of one language in headers of lists, folded (lower case, no accents). Blanks do not count when they
 * are compared: `sito web` is also `SITO_WEB`, `SitoWeb` and `sitoweb`.
 */
export interface HeaderVocabulary {
  /** Phrases that mean a field by themselves; the first of a list is the best where several columns fit. */
  readonly fields: Readonly<Partial<Record<InputField, readonly string[]>>>;
  /** Words that mean one of several fields, best first: the values have to say which. */
  readonly unsure: Readonly<Record<string, readonly InputField[]>>;
  /** What is described: alone it is the name (`Azienda`), beside a field it adds nothing (`Telefono azienda`). */
  readonly things: readonly string[];
  /** Adds nothing to a field: articles, `sede legale`, `principale`. */
  readonly neutral: readonly string[];
  /** `Nome`, `Name`: the business in a list of businesses, a person beside `Cognome` or `Azienda`. */
  readonly names: readonly string[];
  /** Words that make a code of what they stand beside (`codice cliente`); alone an id. */
  readonly codes: readonly string[];
  /** Words that make a kind of what they stand beside (`tipo struttura`); alone the sector. */
  readonly kinds: readonly string[];
  /** Words for the text of a code: with an activity code they are the sector (`descrizione ateco`). */
  readonly texts: readonly string[];
  /** Persons and what they are to the business: a name beside them is no name of the business. */
  readonly persons: readonly string[];
  /** First names and surnames: where they stand, `Nome` is a person's. */
  readonly personNames: readonly string[];
  /** The second best of a kind: mobile, private, other. */
  readonly secondary: readonly string[];
  /** Parts of an address that a street may hold (`Via e n. civico`); alone they are none of our fields. */
  readonly addressParts: readonly string[];
  /** Words that make something else of a column, whatever else stands in it. */
  readonly others: readonly string[];
}

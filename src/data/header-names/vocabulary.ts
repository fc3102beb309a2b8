import type { InputField } from './input-fields.ts';

/**
 * The words of one language in headers of lists, folded (lower case, no accents), `|` between them. Blanks do not count when they
 * are compared: `sito web` is also `SITO_WEB`, `SitoWeb` and `sitoweb`.
 */
export interface HeaderVocabulary {
  /** Phrases that mean a field by themselves; the first of a list is the best where several columns fit. */
  readonly fields: Readonly<Partial<Record<InputField, string>>>;
  /** Words that mean one of several fields, best first: the values have to say which. */
  readonly unsure: Readonly<Record<string, readonly InputField[]>>;
  /** What is described: alone it is the name (`Azienda`), beside a field it adds nothing (`Telefono azienda`). */
  readonly things: string;
  /** Adds nothing to a field: articles, `sede legale`, `principale`. */
  readonly neutral: string;
  /** `Nome`, `Name`: the business in a list of businesses, a person beside `Cognome` or `Azienda`. */
  readonly names: string;
  /** Words that make a code of what they stand beside (`codice cliente`); alone an id. */
  readonly codes: string;
  /** Words that make a kind of what they stand beside (`tipo struttura`); alone the sector. */
  readonly kinds: string;
  /** Words for the text of a code: with an activity code they are the sector (`descrizione ateco`). */
  readonly texts: string;
  /** Persons and what they are to the business: a name beside them is no name of the business. */
  readonly persons: string;
  /** First names and surnames: where they stand, `Nome` is a person's. */
  readonly personNames: string;
  /** The second best of a kind: mobile, private, other. */
  readonly secondary: string;
  /** Parts of an address that a street may hold (`Via e n. civico`); alone they are none of our fields. */
  readonly addressParts: string;
  /** Words that make something else of a column, whatever else stands in it. */
  readonly others: string;
}

import type { HeaderVocabulary } from '../../data/header-names/vocabulary.ts';
import { HEADER_VOCABULARIES, INPUT_FIELDS, type InputField } from '../../data/header-names.ts';
import { fold } from '../../lib/fold.ts';

export type HeaderLanguage = keyof typeof HEADER_VOCABULARIES;
type Role =
  | 'thing'
  | 'neutral'
  | 'name'
  | 'code'
  | 'kind'
  | 'text'
  | 'person'
  | 'personName'
  | 'secondary'
  | 'addressPart'
  | 'other';

/** What a phrase means in headers, over all languages. */
export interface HeaderWord {
  /** Fields that it means by itself, with its place in the list of its language (0 is the best name). */
  readonly fields: ReadonlyMap<InputField, number>;
  readonly unsure: readonly InputField[] | null;
  readonly roles: ReadonlySet<Role>;
  readonly languages: ReadonlySet<HeaderLanguage>;
}

/** The words of a header: `RegAddress.PostTown` → reg address post town; years and numbers are no words. */
export interface SplitHeader {
  readonly words: readonly string[];
  /** The last number of the header, where it counts columns: 2 in `Telefono 2`; else 1. */
  readonly ordinal: number;
}

export function splitHeader(header: string): SplitHeader {
  const parted = header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  const all = fold(parted).split(' ');
  const numbers = all.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  return { words: all.filter((word) => word && !/^\d+$/.test(word)), ordinal: Math.max(1, numbers.at(-1) ?? 1) };
}

/** As phrases are compared: folded, without blanks and numbers. */
const squeeze = (phrase: string) => fold(phrase).replace(/[\d ]+/g, '');

type Meanings = ReadonlyMap<HeaderLanguage | 'any', HeaderWord>;
let known: ReadonlyMap<string, Meanings> | null = null;

/** What words mean: in this language where it knows them (`firma` signs in Italian and Spanish, trades in German), else in any. */
export function headerWord(words: readonly string[], language: HeaderLanguage | null): HeaderWord | null {
  known ??= readVocabularies();
  const phrase = words.join('');
  const meanings = known.get(phrase) ?? known.get(phrase.replace(/(?<=\w{4})s$/, ''));
  return (language && meanings?.get(language)) || (meanings?.get('any') ?? null);
}

export interface HeaderPart {
  readonly words: readonly string[];
  /** Null: nobody knows them. */
  readonly word: HeaderWord | null;
}

/** Cuts a header into known phrases, the longest first; a word made of two (`Firmenname`) is taken apart. */
export function headerParts(words: readonly string[], language: HeaderLanguage | null): readonly HeaderPart[] {
  const parts: HeaderPart[] = [];
  for (let at = 0; at < words.length; ) {
    const part = longestPhrase(words.slice(at, at + LONGEST_PHRASE), language);
    if (part) parts.push(part);
    else parts.push(...takeApart(words[at] as string, language));
    at += part?.words.length ?? 1;
  }
  return parts;
}

const LONGEST_PHRASE = 7;

function longestPhrase(words: readonly string[], language: HeaderLanguage | null): HeaderPart | null {
  for (let size = words.length; size > 0; size--) {
    const piece = words.slice(0, size);
    const word = headerWord(piece, language);
    if (word) return { words: piece, word };
  }
  return null;
}

const SHORTEST_PIECE = 3;

function takeApart(word: string, language: HeaderLanguage | null): readonly HeaderPart[] {
  for (let cut = word.length - SHORTEST_PIECE; cut >= SHORTEST_PIECE; cut--) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const [one, two] = [headerWord([left], language), headerWord([right], language)];
    if (one && two && !isFiller(two))
      return [
        { words: [left], word: one },
        { words: [right], word: two },
      ];
  }
  const id = /^\w{2,}id$/.test(word) ? headerWord(['id'], language) : null;
  const whole: HeaderPart = { words: [word], word: null };
  return id ? [whole, { words: ['id'], word: id }] : [whole];
}

/** `mailde` is no "mail" in German: what only fills in makes no compound. */
const isFiller = ({ fields, roles }: HeaderWord) => fields.size === 0 && roles.has('neutral') && roles.size === 1;

interface OpenWord {
  readonly fields: Map<InputField, number>;
  unsure: readonly InputField[] | null;
  readonly roles: Set<Role>;
  readonly languages: Set<HeaderLanguage>;
}

function readVocabularies(): ReadonlyMap<string, Meanings> {
  const words = new Map<string, Map<HeaderLanguage | 'any', OpenWord>>();
  const open = (phrase: string, language: HeaderLanguage): readonly OpenWord[] => {
    const key = squeeze(phrase);
    const meanings = words.get(key) ?? new Map<HeaderLanguage | 'any', OpenWord>();
    words.set(key, meanings);
    return ([language, 'any'] as const).map((which) => {
      const word = meanings.get(which) ?? { fields: new Map(), unsure: null, roles: new Set(), languages: new Set() };
      meanings.set(which, word);
      word.languages.add(language);
      return word;
    });
  };
  for (const [language, vocabulary] of Object.entries(HEADER_VOCABULARIES) as [HeaderLanguage, HeaderVocabulary][]) {
    for (const field of INPUT_FIELDS)
      for (const [rank, phrase] of (vocabulary.fields[field] ?? []).entries())
        for (const { fields } of open(phrase, language)) fields.set(field, Math.min(rank, fields.get(field) ?? rank));
    for (const [phrase, fields] of Object.entries(vocabulary.unsure))
      for (const word of open(phrase, language)) word.unsure = [...new Set([...(word.unsure ?? []), ...fields])];
    for (const [role, phrases] of rolesOf(vocabulary))
      for (const phrase of phrases) for (const word of open(phrase, language)) word.roles.add(role);
  }
  words.delete('');
  return words;
}

const rolesOf = (vocabulary: HeaderVocabulary): readonly (readonly [Role, readonly string[]])[] => [
  ['thing', vocabulary.things],
  ['neutral', vocabulary.neutral],
  ['name', vocabulary.names],
  ['code', vocabulary.codes],
  ['kind', vocabulary.kinds],
  ['text', vocabulary.texts],
  ['person', vocabulary.persons],
  ['personName', vocabulary.personNames],
  ['secondary', vocabulary.secondary],
  ['addressPart', vocabulary.addressParts],
  ['other', vocabulary.others],
];

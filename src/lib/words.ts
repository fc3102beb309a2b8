import { anyPhrase } from './any-phrase.ts';

/** Words of one topic by language, one phrase or piece of an expression each; `all` for those of no language. */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;
/** By language, or a plain list where language does not matter. */
type Words = ByLanguage | readonly string[];

const tables = new WeakMap<RegExp, readonly ByLanguage[]>();

/** The lines of a template, one phrase each, written as expressions are: a backslash stands for itself, a list for any of its phrases. */
export function phrases(text: TemplateStringsArray, ...lists: readonly Words[]): readonly string[] {
  return joined(text, lists)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An expression in which a list stands for any of its phrases: expression('i')`^${GREETINGS}!?$`. Text between is taken as it stands. */
export function expression(flags = ''): (text: TemplateStringsArray, ...lists: readonly Words[]) => RegExp {
  return (text, ...lists) => {
    const made = new RegExp(joined(text, lists), flags);
    tables.set(made, lists.filter(isByLanguage));
    return made;
  };
}

/** Any of the words, as whole words. */
export const wholeWords = (words: Words, flags?: string): RegExp => expression(flags)`\b${words}\b`;
/** One of them is all that the text says. */
export const wholeText = (words: Words, flags?: string): RegExp => expression(flags)`^${words}$`;
/** Any of the words, wherever; each says itself where it begins and ends. */
export const anyOf = (words: Words, flags?: string): RegExp => expression(flags)`${words}`;

/** The tables by language that an expression was made of: what tools ask that list missing words. */
export const tablesOf = (made: RegExp): readonly ByLanguage[] => tables.get(made) ?? [];

/** One expression out of the words of all languages, folded (see `anyPhrase`). */
export function inAnyLanguage(words: ByLanguage): RegExp {
  return anyPhrase(Object.values(words).flat());
}

/** The same, for a whole label; a count or an amount may follow it ("Carrello (2)", "Panier 0,00 €"). */
export function wholeLabel(words: ByLanguage): RegExp {
  return new RegExp(`^(?:\\d+ )?(?:${Object.values(words).flat().join('|')})(?: \\d[\\d ]*\\w{0,9})?$`);
}

const joined = (text: TemplateStringsArray, lists: readonly Words[]): string =>
  String.raw(text, ...lists.map((words) => `(?:${flat(words).join('|')})`));
const flat = (words: Words): readonly string[] => (isByLanguage(words) ? Object.values(words).flat() : words);
const isByLanguage = (words: Words): words is ByLanguage => !Array.isArray(words);

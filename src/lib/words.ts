import { anyPhrase } from './any-phrase.ts';

/** Words of one topic by language, one phrase or expression over folded words each (see `anyPhrase`). */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** One expression out of the words of all languages. */
export function inAnyLanguage(words: ByLanguage): RegExp {
  return anyPhrase(Object.values(words).flat());
}

/** The same, for a whole label; a count or an amount may follow it ("Carrello (2)", "Panier 0,00 €"). */
export function wholeLabel(words: ByLanguage): RegExp {
  return new RegExp(`^(?:\\d+ )?(?:${Object.values(words).flat().join('|')})(?: \\d[\\d ]*\\w{0,9})?$`);
}

import { en } from './en.ts';
import { type Formats, formatsFor } from './formats.ts';
import { it } from './it.ts';

/** All that the reports say in one language. English is the pattern: another language that lacks a key does not compile. */
export type Words = typeof en;

/** What a check says (the shape of `CheckText`, which stands above this layer). */
interface CheckWords {
  readonly title: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly why: string;
  readonly whySector?: Readonly<Record<string, string>>;
  readonly advice: string;
}

/** A language is one file: the words of the interface and, by id, what the checks say (Italian and English have that with the checks). */
export type Language = Words & { readonly checks?: Readonly<Record<string, CheckWords>> };

/** A new language: its file, and its name here. `node tools/missing-texts.ts de` says what it lacks. */
const LANGUAGES = { it, en } satisfies Record<string, Language>;

export type Lang = keyof typeof LANGUAGES;
export const LANGS = Object.keys(LANGUAGES) as Lang[];
export function words(lang: Lang): Words {
  return LANGUAGES[lang];
}

/** What the checks say, by id, in a language that has it in its own file. */
export function checkWords(lang: Lang): Readonly<Record<string, CheckWords>> {
  const language: Language | undefined = LANGUAGES[lang];
  return language?.checks ?? {};
}

const formats = new Map<Lang, Formats>();

export function formatsOf(lang: Lang): Formats {
  const known = formats.get(lang) ?? formatsFor(LANGUAGES[lang].locale);
  formats.set(lang, known);
  return known;
}

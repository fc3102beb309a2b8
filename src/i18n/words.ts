import { en } from './en.ts';
import { type Formats, formatsFor } from './formats.ts';
import { it } from './it.ts';

/** All that the reports say in one language. English is the pattern: another language that lacks a key does not compile. */
export type Words = typeof en;

/** A language is one file of texts and one line here. */
const WORDS = { it, en } satisfies Record<string, Words>;

export type Lang = keyof typeof WORDS;
export const LANGS = Object.keys(WORDS) as Lang[];
export function words(lang: Lang): Words {
  return WORDS[lang];
}

const formats = new Map<Lang, Formats>();

export function formatsOf(lang: Lang): Formats {
  const known = formats.get(lang) ?? formatsFor(WORDS[lang].locale);
  formats.set(lang, known);
  return known;
}

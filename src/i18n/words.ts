import { en } from './en.ts';
import { type Formats, formatsFor } from './formats.ts';
import type { CheckWords, IndicatorWords, Words } from './language.ts';
import { LANGUAGES, type Lang } from './languages.ts';
import { filledUp } from './localised.ts';

export type { Words } from './language.ts';
export type { Lang } from './languages.ts';
export { LANGS } from './languages.ts';

const complete = new Map<Lang, Words>();

/** The words of the interface; what a language lacks is in English. */
export function words(lang: Lang): Words {
  const { survey: _, checks: __, indicators: ___, ...own } = LANGUAGES[lang];
  const known = complete.get(lang) ?? filledUp(en, own);
  complete.set(lang, known);
  return known;
}

/** What the checks say, by id, in a language that has it in its own file. */
export function checkWords(lang: Lang): Readonly<Record<string, CheckWords>> {
  return LANGUAGES[lang]?.checks ?? {};
}

/** What the indicators say, by id, in a language that has it in its own file. */
export function indicatorWords(lang: Lang): Readonly<Record<string, IndicatorWords>> {
  return LANGUAGES[lang]?.indicators ?? {};
}

const formats = new Map<Lang, Formats>();

export function formatsOf(lang: Lang): Formats {
  const known = formats.get(lang) ?? formatsFor(LANGUAGES[lang].locale);
  formats.set(lang, known);
  return known;
}

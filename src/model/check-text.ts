import { filledUp } from '../i18n/localised.ts';
import { checkWords, type Lang } from '../i18n/words.ts';
import { oncePer } from '../lib/once-per.ts';
import type { Check, CheckText } from './check.ts';

/**
 * What a check says in a language: Italian and English stand with the check, every other language has them in its own
 * file, by id. What a language lacks is said in English, sentence by sentence.
 */
export function textOf(check: Check, lang: Lang): CheckText<string> {
  const texts = textsOf(check);
  const text = texts.get(lang) ?? writtenIn(check, lang);
  texts.set(lang, text);
  return text;
}

/** By language: a report asks for each text several times. */
const textsOf = oncePer((_: Check) => new Map<Lang, CheckText<string>>());

function writtenIn(check: Check, lang: Lang): CheckText<string> {
  const own = check.text[lang] ?? checkWords(lang)[check.id];
  const { whySector: _, ...pattern } = check.text.en;
  // a sentence of the trade in English beside others in German would be no help
  return filledUp<CheckText<string>>(pattern, own);
}

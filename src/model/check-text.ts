import { checkWords, type Lang } from '../i18n/words.ts';
import type { Check, CheckText } from './check.ts';

/**
 * What a check says in a language: Italian and English stand with the check, every other language has them in its own
 * file, by id. English when a language lacks them (test/contracts/languages.test.ts does not let that happen unseen).
 */
export function textOf(check: Check, lang: Lang): CheckText<string> {
  const own: Readonly<Partial<Record<string, CheckText<string>>>> = check.text;
  return own[lang] ?? checkWords(lang)[check.id] ?? check.text.en;
}

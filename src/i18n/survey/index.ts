import { LANGUAGES, type Lang } from '../languages.ts';
import { filledUp } from '../localised.ts';
import { en, type SurveyWords } from './en.ts';

export type { SurveyWords } from './en.ts';

const complete = new Map<Lang, SurveyWords>();

/** The words of a survey; what a language lacks is in English. */
export function surveyWords(lang: Lang): SurveyWords {
  const known = complete.get(lang) ?? filledUp(en, LANGUAGES[lang].survey);
  complete.set(lang, known);
  return known;
}

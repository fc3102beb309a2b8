import type { Lang } from '../words.ts';
import { en, type SurveyWords } from './en.ts';
import { it } from './it.ts';

export type { SurveyWords } from './en.ts';

/** The words of a survey. A language without them does not compile. */
const SURVEY_WORDS = { it, en } satisfies Record<Lang, SurveyWords>;

export function surveyWords(lang: Lang): SurveyWords {
  return SURVEY_WORDS[lang];
}

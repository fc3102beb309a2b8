import type { en } from './en.ts';
import type { SurveyWords } from './survey/en.ts';

/** All that the reports say in one language. English is the pattern. */
export type Words = typeof en;

/** Part of a tree of texts: what a language lacks is said in English. Lists (checklists) are taken whole. */
export type PartOf<T> = T extends string | number | readonly unknown[] ? T : { readonly [K in keyof T]?: PartOf<T[K]> };

/** What a check says (the shape of `CheckText`, which stands above this layer). */
export interface CheckWords {
  readonly title?: string;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly why?: string;
  readonly whySector?: Readonly<Record<string, string>>;
  readonly advice?: string;
}

/** What an indicator of the survey is called, and what counts as yes. */
export interface IndicatorWords {
  readonly label?: string;
  readonly definition?: string;
}

/**
 * A language is one file: the words of the interface and of the survey and, by id, what the checks and the indicators say.
 * Italian and English have the last two beside the checks and the indicators.
 */
export type Language = PartOf<Words> & {
  readonly locale: string;
  readonly survey?: PartOf<SurveyWords>;
  readonly checks?: Readonly<Record<string, CheckWords>>;
  readonly indicators?: Readonly<Record<string, IndicatorWords>>;
};

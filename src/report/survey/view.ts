import type { SurveyWords } from '../../i18n/survey/index.ts';
import type { Lang, Words } from '../../i18n/words.ts';
import type { Indicator, Spread } from '../../survey/indicator.ts';
import type { Observation } from '../../survey/observation.ts';
import type { Survey } from '../../survey/survey.ts';
import type { SurveyFormats } from './survey-formats.ts';

/** What `run.json` says of a run that a survey counts. */
export interface SurveyedRun {
  readonly name: string;
  readonly version: string;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly options: Readonly<Record<string, unknown>>;
  readonly records: number;
  /** The language that was chosen for the run. */
  readonly lang?: Lang | undefined;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

export interface WaveInfo {
  /** Names of the runs. */
  readonly name: string;
  /** ISO date of the first look. */
  readonly date: string;
  readonly lastDate: string;
  readonly runs: readonly SurveyedRun[];
  readonly observations: readonly Observation[];
  readonly excluded: number;
  readonly duplicates: number;
}

/** All that the page and the table of a survey are made from. */
export interface SurveyView {
  readonly lang: Lang;
  readonly survey: Survey;
  readonly indicators: readonly Indicator[];
  readonly spreads: readonly Spread[];
  readonly dimensions: readonly string[];
  readonly minCell: number;
  readonly population: number | null;
  readonly weightsColumn: string | null;
  readonly now: WaveInfo;
  readonly before: WaveInfo | null;
  readonly version: string;
}

/** The view with the words and formats of its language. */
export interface Told extends SurveyView {
  readonly words: Words;
  readonly text: SurveyWords;
  readonly formats: SurveyFormats;
}

import { filledUp, type Localised } from '../i18n/localised.ts';
import { indicatorWords, type Lang } from '../i18n/words.ts';
import { UNKNOWN_REASONS, type UnknownReason } from '../model/fact.ts';
import type { AuditRecord } from '../model/record.ts';

/** What one record says to one indicator: an answer, or why there is none. */
export type Reading = 'no' | 'yes' | 'not_applicable' | UnknownReason;
/** The readings by the small number that stands for them in an observation. */
export const READINGS: readonly Reading[] = ['no', 'yes', 'not_applicable', ...UNKNOWN_REASONS];
const CODES = new Map(READINGS.map((reading, code) => [reading, code]));
export const codeOf = (reading: Reading): number => CODES.get(reading) ?? READINGS.indexOf('failed');

export const THEMES = [
  'presence',
  'official',
  'networks',
  'channels',
  'actions',
  'measuring',
  'trust',
  'technical',
  'path',
  'outcomes',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Of whom the question is asked: the denominator is those of them whose answer is known.
 * `businesses`: every one, a business without a site counts as no. `sites`: businesses with a site of their own; the others as named.
 */
type Base =
  | 'businesses'
  | 'sites'
  | 'sites_with_phone'
  | 'sites_with_email'
  | 'sites_with_shop'
  | 'sites_with_analytics'
  | 'sites_with_tags'
  | 'sites_with_news'
  | 'sites_with_year';

export interface IndicatorText {
  readonly label: string;
  /** What counts as yes, in one sentence that can stand in a publication. */
  readonly definition: string;
}

/** One rate of the survey. Adding one here is enough: figures, tables, CSV and the list of definitions follow. */
export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly base: Base;
  readonly text: Localised<IndicatorText>;
  readonly read: (record: AuditRecord) => Reading;
}

export interface Spread {
  readonly id: string;
  readonly theme: 'scores' | 'lighthouse';
  readonly unit: 'points' | 'seconds' | 'milliseconds' | 'plain' | 'megabytes';
  readonly text: Localised<IndicatorText>;
  /** The value; a reason when it is not known. */
  readonly read: (record: AuditRecord) => number | Exclude<Reading, 'yes' | 'no'>;
}

/** What an indicator or a spread is called in a language; what the language lacks is in English. */
export function indicatorText({ id, text }: Pick<Indicator, 'id' | 'text'>, lang: Lang): IndicatorText {
  return filledUp(text.en, text[lang] ?? indicatorWords(lang)[id]);
}

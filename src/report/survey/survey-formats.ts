import type { Formats } from '../../i18n/formats.ts';
import type { Spread } from '../../survey/indicator.ts';
import type { Interval } from '../../survey/intervals.ts';

/** How the figures of a survey are written. */
export interface SurveyFormats extends Formats {
  /** 0–1 with one decimal: "43.2%". */
  readonly share: (rate: number) => string;
  /** "39.8–46.7%". */
  readonly shares: (interval: Interval) => string;
  /** A difference of shares in percentage points with its sign: "+2.4". */
  readonly points: (difference: number) => string;
  readonly value: (value: number, unit: Spread['unit']) => string;
}

const DIGITS: Readonly<Record<Spread['unit'], number>> = { points: 0, seconds: 1, milliseconds: 0, plain: 2, megabytes: 1 };
const UNITS: Readonly<Record<Spread['unit'], string>> = {
  points: '',
  seconds: ' s',
  milliseconds: ' ms',
  plain: '',
  megabytes: ' MB',
};

export function surveyFormats(formats: Formats, locale: string): SurveyFormats {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return {
    ...formats,
    share: (rate) => percent.format(rate),
    shares: ({ low, high }) => `${formats.number(low * 100, 1)}–${percent.format(high)}`,
    points: (difference) => signed.format(difference * 100).replace('-', '−'),
    value: (value, unit) => `${formats.number(value, DIGITS[unit])}${UNITS[unit]}`,
  };
}

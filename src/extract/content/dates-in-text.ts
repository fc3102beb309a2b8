import { MONTH_NAMES, WHOLE_MONTH_NAMES } from '../../data/words/months.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';

const MONTHS = MONTH_NAMES.map((beginnings) => new RegExp(`^(?:${beginnings.join('|')})`));
/** `12 maggio 2026`, `1º de mayo de 2026`, `12. Mai 2026`. */
const DAY_FIRST =
  /\b(\d{1,2})(?:er|°|º|\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:[|/·–-]\s*)?(?:de\s+|del\s+)?((?:19|20)\d\d)\b/gu;
/** `May 12, 2026`. */
const MONTH_FIRST = /\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/gu;
const ISO = /\b((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)/g;
/** `12/05/2026`, `12.05.2026`, `12-05-2026`; American order only where the day cannot be a month. */
const DIGITS = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?![\d/-])/g;

/** Dates written in a short text, as ISO days; impossible ones are left out. `english` reads `5/12/2026` as May 12. */
export function datesIn(text: string, english = false): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return [
    ...[...plain.matchAll(ISO)].map(([, year, month, day]) => isoDay(year, month, day)),
    ...[...plain.matchAll(DAY_FIRST)].map(([, day, month, year]) => isoDay(year, monthOf(month), day)),
    ...[...plain.matchAll(MONTH_FIRST)].map(([, month, day, year]) => isoDay(year, monthOf(month), day)),
    ...[...plain.matchAll(DIGITS)].map(([, a, b, year]) =>
      english ? (isoDay(year, a, b) ?? isoDay(year, b, a)) : isoDay(year, b, a),
    ),
  ].filter((day) => day !== null);
}

/** A date with the text before it: what the day is about. */
export interface DatedPlace {
  /** Of a whole month its last day. */
  readonly day: string;
  readonly before: string;
  readonly wholeMonth: boolean;
}

/** Text before a date that may say what it is about. Characters. */
const BEFORE_A_DATE = 120;
/** `March 25–28, 2024`: the last day counts. */
const DAYS_OF_MONTH = /\b(\p{L}{3,10})\.?\s+\d{1,2}(?:st|nd|rd|th)?\s?[-–]\s?(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/gu;
/** `25.-28.03.2024`, `25/03-28/03/2024`. */
const RANGE_OF_DIGITS = /(?<!\d)\d{1,2}[./]?(?:\d{1,2}[./]?)?\s?[-–]\s?(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)(?!\d)/g;
/** `dicembre 2015`, without a day before it. */
const MONTH_ALONE =
  /(?<!\d(?:\.|st|nd|rd|th|er|º|°)?\s{1,2}(?:de\s)?)(?<!\p{L})(\p{L}{3,10})\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?![\d/-])/gu;

type Day = (match: RegExpMatchArray) => string | null;
const FORMS: readonly (readonly [form: RegExp, day: Day, wholeMonth?: true])[] = [
  ...[ISO, DAY_FIRST, MONTH_FIRST, DIGITS].map(
    (form) => [form, ([text = '']: RegExpMatchArray) => datesIn(text)[0] ?? null] as const,
  ),
  [DAYS_OF_MONTH, ([, month, day, year]) => isoDay(year, monthOf(month), day)],
  [RANGE_OF_DIGITS, ([, day, month, year]) => isoDay(year, month, day)],
  [MONTH_ALONE, ([, month, year]) => lastDayOf(month, year), true],
];

/** The dates of a short text, each with the words before it. */
export const datedPlaces = rememberTexts(findDates);

function findDates(text: string): readonly DatedPlace[] {
  if (!/\d/.test(text)) return [];
  return FORMS.flatMap(([form, dayOf, wholeMonth = false]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const day = dayOf(match);
      return day ? [{ day, before: text.slice(Math.max(0, match.index - BEFORE_A_DATE), match.index), wholeMonth }] : [];
    }),
  );
}

/** Null where the word is no month's whole name. */
function lastDayOf(name: string | undefined, year: string | undefined): string | null {
  const month = WHOLE_MONTH_NAMES.findIndex((names) => names.includes(fold(name ?? '')));
  return month < 0 ? null : new Date(Date.UTC(Number(year), month + 1, 0)).toISOString().slice(0, 10);
}

function monthOf(name: string | undefined): string {
  const lower = name?.toLowerCase() ?? '';
  return String(MONTHS.findIndex((month) => month.test(lower)) + 1);
}

/** Null where the calendar has no such day. */
function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

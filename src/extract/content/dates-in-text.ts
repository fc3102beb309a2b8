import { MONTH_NAMES } from '../../data/words/months.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';

const MONTHS = MONTH_NAMES.map((beginnings) => new RegExp(`^(?:${beginnings.join('|')})`));
/** `12 maggio 2026`, `1º de mayo de 2026`, `12. Mai 2026`. */
const DAY_FIRST = /\b(\d{1,2})(?:er|°|º|\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)\b/gu;
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
  readonly day: string;
  readonly before: string;
}

/** Text before a date that may say what it is about. Characters. */
const BEFORE_A_DATE = 120;

/** The dates of a short text, each with the words before it. */
export const datedPlaces: (text: string) => readonly DatedPlace[] = rememberTexts((text: string) => {
  if (!YEAR.test(text)) return [];
  return [ISO, DAY_FIRST, MONTH_FIRST, DIGITS].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const day = datesIn(match[0])[0];
      return day ? [{ day, before: text.slice(Math.max(0, match.index - BEFORE_A_DATE), match.index) }] : [];
    }),
  );
});
/** Every date has one. */
const YEAR = /(?:19|20)\d\d/;

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

/** Days as structured data names them (schema.org/DayOfWeek, schema.org/openingHours), Monday first. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const CODES = DAYS.map((day) => day.slice(0, 2));
const CODE = `(?:${CODES.join('|')})`;
const ANY_DAY = new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g');
/** Three or more days one after the other are told by the first and the last. */
const DAYS_IN_A_ROW = new RegExp(`(?:\\b(?:${DAYS.join('|')}), ){2,}(?:${DAYS.join('|')})\\b`, 'g');
/** `Tu-Sa 12:00`, `Mo,We 9:00`: with the time, because "Su" and "Sa" are words elsewhere. */
const CODED_DAYS = new RegExp(`\\b${CODE}(?:[-,]\\s?${CODE})*(?=\\s\\d{1,2}:\\d\\d)`, 'g');
const ANY_CODE = new RegExp(CODE, 'g');
/** 5 January 2026 was a Monday. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** Opening hours of structured data in the language of the report: their days are words of a standard, not of the business. */
export function inOwnDays(hours: string, locale: string): string {
  const nameOf = (style: 'long' | 'short') => {
    const names = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
    return (index: number) => names.format(MONDAY + index * DAY_MS);
  };
  const [long, short] = [nameOf('long'), nameOf('short')];
  return hours
    .replace(DAYS_IN_A_ROW, asSpan)
    .replace(ANY_DAY, (day) => long(DAYS.indexOf(day as (typeof DAYS)[number])))
    .replace(CODED_DAYS, (days) => days.replace(ANY_CODE, (code) => short(CODES.indexOf(code))))
    .replace(/(?<![^,;\s])(\S+ )(\d[^,;]*), \1(?=\d)/g, '$1$2, ');
}

function asSpan(days: string): string {
  const at = days.split(', ').map((day) => DAYS.indexOf(day as (typeof DAYS)[number]));
  const [first = 0] = at;
  return at.every((day, index) => day === first + index) ? `${DAYS[first]}–${DAYS[first + at.length - 1]}` : days;
}

/** Days as structured data names them (schema.org/DayOfWeek), Monday first. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ANY_DAY = new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g');
/** 5 January 2026 was a Monday. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** Opening hours of structured data in the language of the report: their days are words of a standard, not of the business. */
export function inOwnDays(hours: string, locale: string): string {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return hours.replace(ANY_DAY, (day) => names.format(MONDAY + DAYS.indexOf(day as (typeof DAYS)[number]) * DAY_MS));
}

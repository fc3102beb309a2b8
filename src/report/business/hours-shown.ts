import { foreign, type Html, html } from '../page/html.ts';
import { inOwnDays } from './weekday-names.ts';

const TIME = String.raw`(?<!\d)\d{1,2}(?:\s?[:.h]\s?\d\d)?(?:\s?(?:h|Uhr|[ap]\.?m))?(?!\d)`;
/** "9h - 18h", "8–12", "12:00 am – 3 pm". */
const RANGE = new RegExp(String.raw`${TIME}\s*[-–—]\s*${TIME}`, 'gi');
/** "12 h 30", "9:00 Uhr": what no line may break. */
const GLUED = new RegExp(`(${RANGE.source}|${TIME})`, 'gi');
/** Each time of day in hours and minutes. */
const CLOCK = /(?<!\d)(\d{1,2})(?:\s?[:.h]\s?(\d\d))?(?!\d)/gi;

/** Opening hours as people write them: days in the language of the report, and times that no line breaks in the middle. */
export function hoursShown(text: string, locale: string): Html {
  const tidy = inOwnDays(text, locale)
    .replace(/(\p{L}{3})(?=\d{1,2}[:.]\d\d)/gu, '$1 ')
    .replaceAll('.;', ';')
    .replace(RANGE, (range) => range.replace(/\s*[-–—]\s*/, '–'));
  const parts = tidy
    .split(GLUED)
    .map((part, index) => (index % 2 === 1 && /\D/.test(part) ? html`<span class="glued">${part}</span>` : part));
  return foreign(parts);
}

/** Two ways of writing the same hours name the same times. */
export function timesIn(text: string): string {
  const times = [...text.matchAll(CLOCK)].map(([, hour, minute = '00']) => `${Number(hour)}:${minute}`);
  return [...new Set(times)].sort().join(' ');
}

import { OFFER_HEADING, SERVICE_HOURS } from '../../data/words/service-hours.ts';
import { ALWAYS_OPEN, ARRIVAL_TIMES, CLOCK, GERMAN_SHORT_DAY, OPENS_AT, TIME_RANGE, WEEKDAY } from '../../data/words/weekdays.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';

/** A line of a list of hours is short; in a longer one only what is a time of day beyond doubt counts as times. */
const LIST_LINE = 80;
/** `12.30/15.30` are two times. */
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|(?<!\d[.:])\b[0-3]?\d[/.][01]?\d[/.]\d\d/i;

/** A day and times; a date is an event's. Under "opening hours", times without a day or "24/7" will do. */
export const saysWhen = (line: string, headed: boolean): boolean => (headed ? saysWhenHeaded(line) : saysWhenAlone(line));
const saysWhenHeaded = rememberTexts((line: string) => readsWhen(line, true));
const saysWhenAlone = rememberTexts((line: string) => readsWhen(line, false));

function readsWhen(line: string, headed: boolean): boolean {
  if (isDated(line) || /\[[^\]]*\d[^\]]*\]/.test(line)) return false;
  // a sun and a moon beside the times: `9:00 ☼ – 20:30 ☽`
  const folded = plain(line.replace(/\s?\p{So}\ufe0f?/gu, ''));
  if (ARRIVAL_TIMES.test(folded) || (!headed && OF_A_SERVICE.test(folded))) return false;
  // "book online 24 hours a day", under whatever heading
  const always = ALWAYS_OPEN.test(folded) && !OF_A_SERVICE.test(folded);
  const short = line.length < LIST_LINE;
  const times = TIME_RANGE.test(folded) && (short || CLOCK.test(folded));
  if (hasDay(line)) return times || always || (headed && OPENS_AT.test(folded));
  return headed && (always || (short && times && /\d\s?(?:[:.h,]\s?\d\d|am|pm)/.test(folded)));
}

const OF_A_SERVICE = new RegExp(
  `(?<![a-z])(?:${Object.values(SERVICE_HOURS).flat().join('|').replaceAll("'", "['’]")})(?![a-z])`,
);

/** Words of something that has times of its own, in `plain` text. */
export const isOfService = (text: string): boolean => OF_A_SERVICE.test(text);

/** A line that is no more than the name of what is offered: "Menù pranzo", "Unsere Kurse". */
export const namesOffer = (line: string): boolean => OFFER_HEADING.test(plain(line));

/** A heading over what is offered: the times under it are not the door's. */
export const isOfferHeading = rememberTexts(
  (heading: string): boolean => OFFER_HEADING.test(plain(heading)) || OF_A_SERVICE.test(plain(heading)),
);

export function isDated(text: string): boolean {
  return DATED.test(text);
}

export const hasDay = rememberTexts((text: string): boolean => WEEKDAY.test(plain(text)) || GERMAN_SHORT_DAY.test(text));

export function hasTimes(text: string): boolean {
  return TIME_RANGE.test(plain(text));
}

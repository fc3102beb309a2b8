/** Dates and times of day as they are written with figures only. Sources of regular expressions; each reads one shape. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:(?:19|20)\\d\\d|\\d\\d)';
const LONG_YEAR = '(?:19|20)\\d\\d';

/** Not within a longer number, and not behind a plus or a bracket. */
const BEGIN = '(?<![\\d+(])(?<!\\d[./-])';
const END = '(?!\\d)(?![./-]\\d)';

/** Day, month and year in any order with one separator between them: `31/12/19`, `2025-06-04`, `5 . 10 . 23`. */
const WHOLE = (mark: string) =>
  [
    `${DAY}\\s?${mark}\\s?${MONTH}\\s?${mark}\\s?${YEAR}`,
    `${MONTH}\\s?${mark}\\s?${DAY}\\s?${mark}\\s?${YEAR}`,
    `${LONG_YEAR}\\s?${mark}\\s?${MONTH}\\s?${mark}\\s?${DAY}`,
    `\\d\\d${mark}${MONTH}${mark}${DAY}`,
  ].join('|');
const WHOLE_DATE = `(?:${['\\.', '/', '-'].map(WHOLE).join('|')}|${DAY} ${MONTH} ${YEAR}|${LONG_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))`;
/** Day and month: `04.06.`, `05/10`. */
const SHORT_DATE = `(?:${DAY}\\s?\\.\\s?${MONTH}\\.?|${DAY}\\s?/\\s?${MONTH})`;
/** From one to the other. A mark that also parts day and month needs blanks round it. */
const TO = '(?:\\s?[-–—]\\s?|\\s/\\s|\\s?(?:->|→|>)\\s?)';

export const DATE_SHAPES: readonly string[] = [
  // two dates, the first of which may be short: `05/10/23 - 09/10/23`, `04.06.-07.06.25`
  `${BEGIN}(?:${WHOLE_DATE}|${SHORT_DATE}|${DAY}\\.?)${TO}${WHOLE_DATE}${END}`,
  `(?<!\\d[\\s)]{1,2})${BEGIN}${SHORT_DATE}${TO}${SHORT_DATE}${END}`,
  `${BEGIN}${DAY}\\.?(?:/|\\+|&)${DAY}\\.${MONTH}\\.${YEAR}${END}`,
  // one date with its year
  `${BEGIN}(?:${DAY}([./-])${MONTH}\\1${LONG_YEAR}|${MONTH}([/-])${DAY}\\2${LONG_YEAR})(?!\\d|[./-]\\d)`,
  `(?<!\\d[\\s)]{1,2})${BEGIN}(?:${DAY}([./])${MONTH}\\1\\d\\d|${MONTH}/${DAY}/\\d\\d)(?!\\d)(?!\\s?[./-]\\s?\\d)`,
];

const HOUR = '(?:[01]?\\d|2[0-4])';
const FULL = '(?:[01]\\d|2[0-4])[0-5][05]';
const PAIR = `${HOUR}[.:][0-5]\\d`;
const QUARTER = `(?:[01]\\d|2[0-4]) (?:00|15|30|45)`;
const UNTIL = '\\s?[-–—/]\\s?';
const span = (time: string) => `${time}${UNTIL}${time}`;
const spans = (time: string) => `${span(time)}(?:[\\s,;/–-]{1,3}${span(time)}){0,3}`;

/** From one time of day to another, once or more often: `0900-1300`, `0800/1200 - 1500/1900`, `08.30-12.30`. */
export const TIME_SHAPES: readonly string[] = [FULL, PAIR]
  .map(spans)
  .concat(`${QUARTER}\\s?[-–—]\\s?${QUARTER}`)
  .map((source) => `${BEGIN}(?<!\\d\\s)${source}(?!\\d)(?![./-]\\d)(?!\\s?[./-]\\s?\\d{3})`);

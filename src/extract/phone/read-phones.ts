import type { CountryCode } from 'libphonenumber-js/max';
import { rememberTextsFor } from '../../lib/remember-texts.ts';
import { withoutDatesAndTimes } from './dates-and-times.ts';
import { type DigitGroup, type DigitRun, digitRuns, plainDigits } from './digit-runs.ts';
import { endingsAfter, isNextInList } from './number-endings.ts';
import type { ReadPhone } from './read-phone.ts';
import { type ValidNumber, validNumber, withBarePrefix } from './valid-number.ts';

/** No number of any country has more groups, however it is written (`06 37 38 15 55` after a prefix in two). */
const MOST_GROUPS = 9;

/** No country has shorter numbers that can be dialled from abroad. */
const FEWEST_DIGITS = 6;
/** Digits of a number with its prefix after which a blank may part it from the next: shorter ones go on. */
const WHOLE_NUMBER = 9;
/** Runs of digits read in one line: a cap against hostile input. */
const MOST_RUNS = 1000;

/** Reads every valid phone number of a text, the longest plausible ones, left to right. */
export const readPhones = rememberTextsFor(readNumbers);

function readNumbers(text: string, countries: readonly CountryCode[]): readonly ReadPhone[] {
  if (text.length < FEWEST_DIGITS || !/\d/.test(text)) return [];
  const plain = withoutDatesAndTimes(plainDigits(text));
  const found: ReadPhone[] = [];
  for (const run of digitRuns(plain).slice(0, MOST_RUNS)) {
    // `0221 504417 oder 504418`: what a list has completed is not read again by itself
    const past = found.at(-1)?.end ?? 0;
    if (looksLikePhones(run, plain)) found.push(...splitRun(run, plain, countries).filter(({ start }) => start >= past));
  }
  return found;
}

const DATE_OR_YEARS =
  /^(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d\s?[./-]\s?[01]?\d\s?[./-]\s?[0-3]?\d|(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d)$/;
const BEGINS_WITH_DATE = /^[0-3]?\d([./-])[01]?\d\1(?:19|20)\d\d(?!\d)/;
/** `08.30-12.30`, `9.00 - 13.00 / 15.00 - 19.00`: dots between pairs, hours no later than 24. */
const HOURS = /^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-/]{1,2}\s?(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\D|$)/;

function looksLikePhones(run: DigitRun, text: string): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const digits = run.reduce((sum, group) => sum + group.digits.length, 0);
  // Single figures in a long row are a table or a pager.
  if (digits < FEWEST_DIGITS || (run.length > MOST_GROUPS && digits < 1.5 * run.length)) return false;
  const written = text.slice(first.start, last.end);
  return !DATE_OR_YEARS.test(written) && !HOURS.test(written);
}

interface Match {
  readonly number: ValidNumber;
  readonly last: number;
}

function splitRun(run: DigitRun, text: string, countries: readonly CountryCode[]): readonly ReadPhone[] {
  const found: ReadPhone[] = [];
  let used = -1;
  for (let first = 0; first < run.length; first++) {
    const match = bestMatch(run, first, countries);
    if (match && isHouseNumber(run, { first, last: match.last }, countries)) continue;
    if (!match || BEGINS_WITH_DATE.test(text.slice(run[first]?.start, run[match.last]?.end))) continue;
    const last = match.last;
    const piece = first - 1 > used && run[first]?.soft === false && !run[first]?.gap.includes('(');
    if (piece) continue;
    const whole = describe(run, { first, last }, { number: match.number, text });
    const stem = { dialled: dialledOf(run, { first, last }), lastGroup: run[last]?.digits.length ?? 0, number: match.number };
    const endings = endingsAfter(text, { at: whole.end, stem, countries });
    found.push(endings.length > 0 ? { ...whole, crowded: false } : whole, ...endings);
    const end = endings.at(-1)?.end ?? whole.end;
    used = last;
    while (used + 1 < run.length && (run[used + 1]?.start ?? 0) < end) used++;
    first = used;
  }
  return found;
}

/** `Piazza Roma 36 – 0583 084414`: a short group before a dash, and a number as its country writes it begins behind. */
function isHouseNumber(run: DigitRun, { first, last }: Span, countries: readonly CountryCode[]): boolean {
  const [house, next] = [run[first], run[first + 1]];
  if (!house || !next?.soft || last === first || house.plus || house.digits.length > 3 || house.digits.startsWith('0'))
    return false;
  return next.digits.startsWith('0') && beginsNumber(run, first + 1, countries);
}

/** The valid reading that begins at a group: the fewest crossed gaps that may part numbers, then the longest. */
function bestMatch(run: DigitRun, first: number, countries: readonly CountryCode[]): Match | null {
  let best: (Match & { readonly crossed: number }) | null = null;
  let dialled = run[first]?.plus ? '+' : '';
  let crossed = 0;
  for (let last = first; last < Math.min(run.length, first + MOST_GROUPS); last++) {
    const group = run[last] as DigitGroup;
    if (last > first && startsAnother(run, { first, last }, { best, countries })) crossed++;
    if (best && dialsAnew(run, { first, last }, countries)) break;
    if (best && crossed > best.crossed) break;
    if (group.trunkZero && !keepsZero(dialled)) continue;
    dialled += group.digits;
    if (dialled.length > 18) break;
    const number =
      validNumber(dialled, countries) ??
      (dialled.startsWith('+') ? null : withBarePrefix(run.slice(first, last + 1).map(({ digits }) => digits)));
    if (number) best = { number, last, crossed };
  }
  return best;
}

/** German and Austrian switchboards are followed by a dash and the digits of the desk. */
const WITH_DESKS: ReadonlySet<string> = new Set(['DE', 'AT']);
const LONGEST_DESK = 4;

/** Whether the gap before a group may part two numbers: what was read so far is whole, and the group no end of it. */
function startsAnother(
  run: DigitRun,
  { first, last }: Span,
  { best, countries }: { readonly best: Match | null; readonly countries: readonly CountryCode[] },
): boolean {
  const { soft, digits, gap } = run[last] as DigitGroup;
  if (best && gap.includes('-') && digits.length <= LONGEST_DESK && WITH_DESKS.has(best.number.country ?? ''))
    return beginsNumber(run, last, countries);
  if (soft) return digits.length <= 2 || beginsNumber(run, last, countries);
  // `0376 084517-18`: the dash is that of a list, for no pairs stand before it
  const before = run[last - 1] as DigitGroup;
  return (
    best !== null &&
    /^-$/.test(gap) &&
    digits.length <= 2 &&
    before.digits.length > 2 &&
    isNextInList(dialledOf(run, { first, last: last - 1 }), digits)
  );
}

/** `06582 / 73277 0664 / 3770802`: behind a blank stands a prefix with its 0, and a whole number goes on from it. */
function dialsAnew(run: DigitRun, { first, last }: Span, countries: readonly CountryCode[]): boolean {
  const [head, group] = [run[first] as DigitGroup, run[last] as DigitGroup];
  if (group.soft || !/^\s+$/.test(group.gap) || !/^0[1-9]\d{1,}$/.test(group.digits)) return false;
  const whole = dialledOf(run, { first, last: last - 1 }).replace(/\D/g, '').length >= WHOLE_NUMBER;
  return whole && (head.plus || head.digits.startsWith('0')) && beginsNumber(run, last, countries);
}

/** Italian landlines keep their 0 after +39, all others drop it. */
function keepsZero(dialled: string): boolean {
  return dialled === '+39' || dialled === '0039';
}

/** Whether a number written as its country writes it begins at a group. */
function beginsNumber(run: DigitRun, first: number, countries: readonly CountryCode[]): boolean {
  let dialled = '';
  for (const { digits } of run.slice(first, first + MOST_GROUPS)) {
    dialled += digits;
    if (dialled.length > 15) return false;
    if (validNumber(dialled, countries)?.lacksTrunk === false) return true;
  }
  return false;
}

interface Span {
  readonly first: number;
  readonly last: number;
}
function dialledOf(run: DigitRun, { first, last }: Span): string {
  const digits = run.slice(first, last + 1).map((group) => (group.trunkZero ? '' : group.digits));
  return (run[first]?.plus ? '+' : '') + digits.join('');
}

interface Reading {
  readonly number: ValidNumber;
  readonly text: string;
}

function describe(run: DigitRun, { first, last }: Span, { number, text }: Reading): ReadPhone {
  const [head, tail, after] = [run[first] as DigitGroup, run[last] as DigitGroup, run[last + 1]];
  const lead = /[+(][\s+(]{0,2}$/.exec(text.slice(Math.max(0, head.start - 3), head.start))?.[0].length ?? 0;
  const crowdedAfter = after !== undefined && !after.soft && !after.plus && !(after.gap.includes('(') || /\s{2}/.test(after.gap));
  return {
    number,
    start: head.start - lead,
    end: tail.end,
    printed: text.slice(head.start - lead, tail.end),
    crowded: crowdedAfter,
    solid: first === last,
  };
}

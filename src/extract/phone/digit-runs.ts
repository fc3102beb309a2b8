/** Digits that belong together as written: `(0461)` or `914471`. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before and this one. */
  readonly gap: string;
  /** A plus sign stands right before it: an international number begins here. */
  readonly plus: boolean;
  /** `(0)` after a country prefix: dialled inside the country only. */
  readonly trunkZero: boolean;
  /** The gap may part two numbers: `0461 914471 - 335 6554515`, `0461/914471`. */
  readonly soft: boolean;
}

/** Groups that may form one or more numbers: only blanks and `. - / ( )` between them. */
export type DigitRun = readonly DigitGroup[];

const JOINING_GAP = /^[\s.\-/()[\]_]{0,6}$/;
const SOFT_GAP = /\s[-/.]+\s|\/|--|\]|[)\s]\s?[-.]?\s?\(/;
/** Longer than any run of real phone numbers: a table of figures. */
const LONGEST_RUN = 24;
/** With so many digits before it a blank and an hour (`0461 914471 9-12`) go on with something else. */
const ENOUGH_DIGITS = 9;
const HOUR_BEGINS = /^(?:[01]?\d|2[0-4])\s?(?:-\s?(?:[01]?\d|2[0-4])(?!\d)|[:.][0-5]\d\s?-)/;

/** `1+503-555-0634`, `39+0376…`: the plus stands behind the country code. */
const PLUS_BEHIND = /(?<![\d+(.-])(\+?)([1-9]\d{0,2})\+(?=[\d( ])/g;

/** Makes look-alikes plain, character by character, so that positions stay: dashes, dots, invisible marks, full-width digits. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d~]/g, '-')
    .replace(/[\u00b7\u2022\u2219\u22c5\u30fb\u2027]/g, '.')
    .replace(/[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0\u2000-\u200d\u202f\u205f\u3000\ufeff]/g, ' ')
    .replace(/[\uff0b\uff10-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(PLUS_BEHIND, (_, plus: string, code: string) => `+${code}${plus && ' '}`);
}

function countDigits(run: DigitRun): number {
  return run.reduce((sum, { digits }) => sum + digits.length, 0);
}

/** Finds the runs in text that `plainDigits` has seen; a line break ends a run. Linear in the text. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const start = match.index;
    const gap = end < 0 ? '' : text.slice(end, Math.min(start, end + 12));
    const plus = /\+\s?\(?$/.test(text.slice(Math.max(0, start - 3), start));
    const near = end >= 0 && !plus && JOINING_GAP.test(gap) && !gap.includes('\n') && run.length < LONGEST_RUN;
    const joins =
      near && !(/^\s+$/.test(gap) && HOUR_BEGINS.test(text.slice(start, start + 12)) && countDigits(run) >= ENOUGH_DIGITS);
    if (!joins) {
      run = [];
      runs.push(run);
    }
    end = start + match[0].length;
    const bracketed = text[start - 1] === '(' && text[end] === ')';
    const trunkZero = bracketed && match[0] === '0' && run.length > 0;
    run.push({ start, end, digits: match[0], gap, plus, trunkZero, soft: joins && !trunkZero && SOFT_GAP.test(gap) });
  }
  return runs;
}

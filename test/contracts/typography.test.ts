import { expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/words.ts';
import { withTextsBeside } from '../../tools/missing-texts.ts';

/** How a printer of each language sets quotes, apostrophes, percentages and the blanks before signs of two parts. */
const WRONG: Readonly<Record<Lang, RegExp>> = {
  en: /"|\p{L}'\p{L}|\d\s%/u,
  it: /"|\p{L}'\p{L}|\d\s%/u,
  de: /"|\p{L}'\p{L}|\d ?%/u,
  es: /"|\p{L}'\p{L}|\d ?%/u,
  fr: /"|\p{L}'\p{L}|\d ?%|\S [;!?»]|\S :(?!\S)|« /u,
};

test.each(LANGS)('%s is set as its printers do', (lang) => {
  expect(textsIn(withTextsBeside(lang)).filter((text) => WRONG[lang].test(text))).toEqual([]);
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

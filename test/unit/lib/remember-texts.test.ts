import { expect, test } from 'vitest';
import { rememberTexts } from '../../../src/lib/remember-texts.ts';

test('a short text is worked on once, a long one each time', () => {
  const asked: string[] = [];
  const length = rememberTexts((text) => asked.push(text) && text.length);
  const long = 'x'.repeat(1_000);
  expect([length('menu'), length('menu'), length(long), length(long)]).toEqual([4, 4, 1_000, 1_000]);
  expect(asked).toEqual(['menu', long, long]);
});

test('a result of null is remembered as well', () => {
  let asked = 0;
  const nothing = rememberTexts(() => {
    asked += 1;
    return null;
  });
  expect([nothing('a'), nothing('a'), asked]).toEqual([null, null, 1]);
});

test('does not grow without end', () => {
  let asked = 0;
  const count = rememberTexts(() => ++asked);
  for (let n = 0; n < 5_000; n++) count(`text ${n}`);
  expect(count('text 0')).toBe(5_001);
  expect(count('text 4999')).toBe(5_000);
});

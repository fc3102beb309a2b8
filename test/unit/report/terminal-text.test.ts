import { expect, test } from 'vitest';
import { folded, showable } from '../../../src/report/terminal-text.ts';

test('a long line is broken at its blanks, its rest set in by two more', () => {
  const line = '  There is no file prospects.csv. Give the path of a list of businesses.';
  expect(folded(line, 44).split('\n')).toEqual([
    '  There is no file prospects.csv. Give the',
    '    path of a list of businesses.',
  ]);
});

test('lines stay lines', () => {
  expect(
    folded(`a bug: ${'x '.repeat(30)}\n    at one\n    at two`, 50)
      .split('\n')
      .slice(-2),
  ).toEqual(['    at one', '    at two']);
});

test('a line that fits, a narrow terminal and painted words are left alone', () => {
  for (const line of ['short', `${'a '.repeat(60)}\u001b[1mbold\u001b[22m`]) expect(folded(line, 80)).toBe(line);
  expect(folded('a '.repeat(60), 20)).toBe('a '.repeat(60));
});

test('French quotes leave no blanks within plain ones', () => {
  expect(showable('«\u00a0non sécurisées\u00a0»', false)).toBe('"non securisees"');
  expect(showable('«\u202fnon\u202f»', false)).toBe('"non"');
});

import { expect, test } from 'vitest';
import { countScores } from '../../../src/lib/score-counts.ts';
import { rankAmong } from '../../../src/scoring/peers.ts';

test('equal scores share the better place, no place without a score', () => {
  const restaurants = countScores([70, 90, 70, 10]);
  expect([70, 90, 10, null].map((score) => rankAmong(restaurants, score))).toEqual(['2/4', '1/4', '4/4', null]);
});

test('a group of three is ranked, a smaller one and none are not', () => {
  expect(rankAmong(countScores([0, 1, 2]), 2)).toBe('1/3');
  expect(rankAmong(countScores([50, 60]), 60)).toBeNull();
  expect(rankAmong(undefined, 60)).toBeNull();
});

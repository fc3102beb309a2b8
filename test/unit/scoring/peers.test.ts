import { expect, test } from 'vitest';
import { countScores } from '../../../src/lib/score-counts.ts';
import { rankAmong } from '../../../src/scoring/peers.ts';

const TEN = [70, 90, 70, 10, 20, 30, 40, 50, 60, 5];

test('equal scores share the better place, no place without a score', () => {
  const restaurants = countScores(TEN);
  expect([70, 90, 5, null].map((score) => rankAmong('restaurant', restaurants, score))).toEqual(['2/10', '1/10', '10/10', null]);
});

test('ten of a kind are ranked, fewer, none and those of no known trade are not', () => {
  expect(rankAmong('shop', countScores(TEN.slice(1)), 90)).toBeNull();
  expect(rankAmong('shop', undefined, 60)).toBeNull();
  expect(rankAmong('generic', countScores(TEN), 90)).toBeNull();
});

import { expect, test } from 'vitest';
import type { Sector } from '../../../src/model/business.ts';
import { rankPeers } from '../../../src/scoring/peers.ts';

const scored = (id: string, sector: Sector, score: number | null) => ({ business: { id }, sector, score: { score } });

test('places by sector, equal scores share the better one, no place without a score', () => {
  const ranks = rankPeers([
    scored('a', 'restaurant', 70),
    scored('b', 'restaurant', 90),
    scored('c', 'restaurant', 70),
    scored('d', 'restaurant', 10),
    scored('e', 'restaurant', null),
    scored('f', 'health', 50),
    scored('g', 'health', 60),
  ]);
  expect(Object.fromEntries(ranks)).toEqual({ a: '2/4', b: '1/4', c: '2/4', d: '4/4' });
});

test('a group of three is ranked', () => {
  expect(rankPeers(['a', 'b', 'c'].map((id, i) => scored(id, 'shop', i))).get('c')).toBe('1/3');
});

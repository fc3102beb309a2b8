import { describe, expect, it } from 'vitest';
import { countScores, medianOf } from '../../../src/lib/score-counts.ts';
import { peersOf, tallyScores } from '../../../src/report/peers.ts';
import { binScores } from '../../../src/report/picture/histogram.ts';
import { stateOfMeasure } from '../../../src/report/picture/threshold-scale.ts';

describe('pictures', () => {
  it('puts every score into one bin, 100 into the last', () => {
    const bins = binScores(countScores([0, 9, 10, 99, 100]), 10);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins.at(-1)).toEqual({ from: 90, to: 100, count: 2 });
  });

  it('finds the middle', () => {
    expect(medianOf(countScores([3, 1, 2]))).toBe(2);
    expect(medianOf(countScores([4, 1, 2, 3]))).toBe(2.5);
    expect(medianOf(countScores([]))).toBeNull();
  });

  it('takes a value on the limit as good', () => {
    const limits = { good: 2500, poor: 4000 };
    expect([2500, 2501, 4000, 4001].map((value) => stateOfMeasure(value, limits))).toEqual(['good', 'half', 'half', 'weak']);
  });
});

describe('peers', () => {
  const scored = (score: number | null, sector: 'shop' | 'health' = 'shop') => ({ sector, score: { score } });

  it('are the scored businesses of the sector, ten at least', () => {
    const { add, bySector } = tallyScores();
    for (const one of [10, 20, 30, 40, null, 50, 60, 70, 80, 90, 95].map((score) => scored(score)).concat(scored(99, 'health')))
      add(one);
    expect(peersOf(scored(10), bySector)).toEqual({
      sector: 'shop',
      counts: countScores([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]),
    });
    expect(peersOf(scored(null), bySector)).toBeNull();
    expect(peersOf(scored(99, 'health'), bySector)).toBeNull();
  });
});

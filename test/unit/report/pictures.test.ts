import { describe, expect, it } from 'vitest';
import { groupPeers } from '../../../src/report/peers.ts';
import { binScores, medianOf } from '../../../src/report/picture/histogram.ts';
import { stateOfMeasure } from '../../../src/report/picture/threshold-scale.ts';

describe('pictures', () => {
  it('puts every score into one bin, 100 into the last', () => {
    const bins = binScores([0, 9, 10, 99, 100], 10);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins.at(-1)).toEqual({ from: 90, to: 100, count: 2 });
  });

  it('finds the middle', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });

  it('takes a value on the limit as good', () => {
    const limits = { good: 2500, poor: 4000 };
    expect([2500, 2501, 4000, 4001].map((value) => stateOfMeasure(value, limits))).toEqual(['good', 'half', 'half', 'weak']);
  });
});

describe('peers', () => {
  const scored = (score: number | null, sector: 'shop' | 'health' = 'shop') => ({ sector, score: { score } });

  it('are the scored businesses of the sector, five at least', () => {
    const group = groupPeers([10, 20, 30, 40, null, 50].map((score) => scored(score)).concat(scored(99, 'health')));
    expect(group(scored(10))).toEqual({ sector: 'shop', scores: [10, 20, 30, 40, 50] });
    expect(group(scored(null))).toBeNull();
    expect(group(scored(99, 'health'))).toBeNull();
  });
});

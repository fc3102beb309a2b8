import { describe, expect, it } from 'vitest';
import { correctedSize, effectiveSize, independentChange, pairedChange, wilson } from '../../../src/survey/intervals.ts';

const rounded = ({ low, high }: { low: number; high: number }, digits = 4) => [
  Number(low.toFixed(digits)),
  Number(high.toFixed(digits)),
];
const rateOf = (yes: number, size: number) => ({ rate: yes / size, ...wilson(yes / size, size) });

describe('Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i gives the published %f–%f', (yes, size, low, high) => {
    expect(rounded(wilson(yes / size, size))).toEqual([low, high]);
  });

  it('is exact at both ends and mirrors', () => {
    expect(wilson(0, 7).low).toBe(0);
    expect(wilson(1, 7).high).toBe(1);
    expect(wilson(1, 7).low).toBeCloseTo(1 - wilson(0, 7).high, 12);
  });
});

describe('sample sizes', () => {
  it('Kish: equal weights lose nothing, unequal ones do', () => {
    expect(effectiveSize({ sum: 30, squares: 90 })).toBe(10); // ten weights of 3
    expect(effectiveSize({ sum: 1 + 1 + 4, squares: 1 + 1 + 16 })).toBe(2); // 6² ÷ 18
    expect(effectiveSize({ sum: 0, squares: 0 })).toBe(0);
  });

  it('corrects for a finite population', () => {
    // Cochran's factor: variance × (N − n) ÷ (N − 1); 100 of 1001 → 1000 ÷ 901
    expect(correctedSize(100, { seen: 100, population: 1001 })).toBeCloseTo(110.98779, 4);
    expect(correctedSize(100, { seen: 100, population: 100 })).toBe(Number.POSITIVE_INFINITY);
    expect(wilson(0.3, Number.POSITIVE_INFINITY)).toEqual({ low: 0.3, high: 0.3 });
  });
});

describe('change between independent samples', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10: p1 − p2, the first sample is "now" here
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('%i/%i − %i/%i gives the published %f to %f', (now, nowSize, before, beforeSize, low, high) => {
    expect(rounded(independentChange(rateOf(before, beforeSize), rateOf(now, nowSize)))).toEqual([low, high]);
  });
});

describe('change among the same businesses', () => {
  it('gives the published interval of the airway study', () => {
    // Fagerland, Lydersen, Laake, Statistics in Medicine 33 (2014) 2850–2875: n11 1, n12 1, n21 7, n22 12, first − second
    const change = pairedChange({ yesYes: 1, noYes: 1, yesNo: 7, noNo: 12 }, 21);
    expect(change.rate).toBeCloseTo(-6 / 21, 12);
    expect(rounded(change, 3)).toEqual([-0.507, -0.026]);
  });

  it('is no wider than for independent samples when answers go together, and of no direction when nothing changed', () => {
    const paired = pairedChange({ yesYes: 60, yesNo: 2, noYes: 8, noNo: 30 }, 100);
    const independent = independentChange(rateOf(62, 100), rateOf(68, 100));
    expect(paired.rate).toBeCloseTo(0.06, 12);
    expect(paired.high - paired.low).toBeLessThan((independent.high - independent.low) * 0.6);
    const still = pairedChange({ yesYes: 10, yesNo: 0, noYes: 0, noNo: 10 }, 20);
    expect(still.rate).toBe(0);
    expect(still.low).toBeCloseTo(-still.high, 12);
  });

  it('takes weights: the same shares and the same size give the same interval', () => {
    const counts = pairedChange({ yesYes: 6, yesNo: 1, noYes: 3, noNo: 10 }, 20);
    const weights = pairedChange({ yesYes: 60, yesNo: 10, noYes: 30, noNo: 100 }, 20);
    expect(weights.low).toBeCloseTo(counts.low, 12);
    expect(weights.high).toBeCloseTo(counts.high, 12);
  });
});

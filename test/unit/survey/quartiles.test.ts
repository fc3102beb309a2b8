import { describe, expect, it } from 'vitest';
import { quartilesOf } from '../../../src/survey/quartiles.ts';
import { observation, times } from './observations.ts';

const ofValues = (...values: readonly number[]) => values.map((value) => observation({ values: [value] }));

describe('quartiles', () => {
  it('of an odd and an even number of values', () => {
    expect(quartilesOf(ofValues(5, 1, 4, 2, 3), 0, 5).values).toEqual({ q1: 2, median: 3, q3: 4 });
    expect(quartilesOf(ofValues(8, 1, 7, 2, 6, 3, 5, 4), 0, 5).values).toEqual({ q1: 2.5, median: 4.5, q3: 6.5 });
  });

  it('leave out and count what is not known and not applicable', () => {
    const figure = quartilesOf(ofValues(1, 2, 3, 4, 5, Number.NaN, Number.NaN, Number.POSITIVE_INFINITY), 0, 5);
    expect(figure).toMatchObject({ count: 5, unknown: 2, notApplicable: 1, suppressed: null });
  });

  it('weigh as if a value stood there that often', () => {
    const weighed = [
      observation({ values: [1], weight: 3 }),
      observation({ values: [2], weight: 1 }),
      observation({ values: [9], weight: 1 }),
      ...times(2, { values: [5] }),
    ];
    expect(quartilesOf(weighed, 0, 5).values).toEqual(quartilesOf(ofValues(1, 1, 1, 2, 5, 5, 9), 0, 5).values);
  });

  it('have an interval of the median that holds it and narrows with more values', () => {
    const few = quartilesOf(ofValues(...Array.from({ length: 20 }, (_, index) => index)), 0, 5);
    // Wilson limits of 10 of 20: 0.299 and 0.701, the 6th and the 15th value
    expect(few.median95).toEqual({ low: 5, high: 14 });
  });

  it('are held back for too few, and none for nobody', () => {
    expect(quartilesOf(ofValues(1, 2, 3, 4), 0, 5)).toMatchObject({ values: null, median95: null, suppressed: 'small' });
    expect(quartilesOf(ofValues(Number.NaN), 0, 5)).toMatchObject({ values: null, count: 0, suppressed: null });
  });
});

import { describe, expect, it } from 'vitest';
import { matchWaves, type Pair } from '../../../src/survey/match-waves.ts';
import type { Identity, Observation } from '../../../src/survey/observation.ts';
import { observation } from './observations.ts';

const some = (...businesses: readonly Partial<Identity>[]) => businesses.map((business) => observation({ business }));
const rows = (pairs: readonly Pair[], before: readonly Observation[], now: readonly Observation[]) =>
  pairs.map((pair) => [before.indexOf(pair.before), now.indexOf(pair.now)]);

describe('businesses of two waves', () => {
  it('are matched by id, else VAT number, else name and town', () => {
    const before = some({ id: 'A1', name: 'Uno' }, { vatNumber: 'IT01', name: 'Due' }, { name: 'Caffè Tre', city: 'Forlì' });
    const now = some(
      { name: 'CAFFE TRE', city: 'Forli' },
      { vatNumber: 'IT01', name: 'Due srl', city: 'Carpi' },
      { id: 'A1', name: 'Uno nuovo' },
    );
    expect(rows(matchWaves(before, now, false), before, now)).toEqual([
      [2, 0],
      [1, 1],
      [0, 2],
    ]);
  });

  it('are not matched by row numbers of different lists, but of the same list they are', () => {
    const before = some({ id: 'row-1', name: 'Uno' });
    const now = some({ id: 'row-1', name: 'Altro' });
    expect(matchWaves(before, now, false)).toEqual([]);
    expect(matchWaves(before, now, true)).toHaveLength(1);
  });

  it('are left alone where a key fits several', () => {
    const before = some({ vatNumber: 'IT01', name: 'Bar', city: 'Modena' }, { vatNumber: 'IT01', name: 'Bar', city: 'Modena' });
    const now = some({ vatNumber: 'IT01', name: 'Bar', city: 'Modena' });
    expect(matchWaves(before, now, false)).toEqual([]);
  });

  it('tell branches with one VAT number apart by their towns', () => {
    const before = some({ vatNumber: 'IT01', name: 'Bar', city: 'Modena' }, { vatNumber: 'IT01', name: 'Bar', city: 'Carpi' });
    const now = some({ vatNumber: 'IT01', name: 'Bar', city: 'Carpi' }, { vatNumber: 'IT01', name: 'Bar', city: 'Modena' });
    expect(rows(matchWaves(before, now, false), before, now)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('without name and town match nobody', () => {
    expect(matchWaves(some({ name: '', city: '' }), some({ name: '', city: '' }), false)).toEqual([]);
    expect(matchWaves(some({ name: 'Bar', city: '' }), some({ name: 'Bar', city: '' }), false)).toEqual([]);
  });
});

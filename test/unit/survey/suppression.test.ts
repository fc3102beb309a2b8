import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, TOTAL } from '../../../src/survey/cells.ts';
import type { Grouping } from '../../../src/survey/groups.ts';
import type { Observation } from '../../../src/survey/observation.ts';
import { makeSurvey } from '../../../src/survey/survey.ts';
import { answerTo } from '../../../src/survey/tally.ts';
import { named, times } from './observations.ts';

const MIN_CELL = 3;
const DIMENSIONS = ['town', 'trade', 'area'];
const grouping = (...names: readonly string[]): Grouping => ({
  dimensions: names.map((name) => ({ name, groupOf: () => '' })),
});
/** Divisions that are published together: one, two beside each other, crossed, and towns within areas. */
const DIVISIONS: readonly (readonly Grouping[])[] = [
  [grouping('town')],
  [grouping('town'), grouping('trade')],
  [grouping('town'), grouping('trade'), grouping('town', 'trade')],
  [grouping('town'), grouping('area')],
  [grouping('town'), grouping('area'), grouping('trade'), grouping('area', 'trade')],
];

/** Businesses of one town and trade: how many said yes, no, and are not known. */
interface Group {
  readonly town: number;
  readonly trade: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}
const group = fc.record({
  town: fc.integer({ min: 0, max: 3 }),
  trade: fc.integer({ min: 0, max: 2 }),
  yes: fc.integer({ min: 0, max: 3 }),
  no: fc.integer({ min: 0, max: 3 }),
  unknown: fc.integer({ min: 0, max: 1 }),
});
/** Towns 0 and 1 are of one area, 2 and 3 of another. */
const businessesOf = (table: readonly Group[]): Observation[] =>
  table.flatMap(({ town, trade, yes, no, unknown }) => {
    const groups = [`t${town}`, `b${trade}`, `a${town >> 1}`];
    return [
      ...times(yes, { says: ['yes'], groups }),
      ...times(no, { says: ['no'], groups }),
      ...times(unknown, { says: ['robots'], groups }),
    ];
  });

const surveyOf = (observations: readonly Observation[], groupings: readonly Grouping[]) =>
  makeSurvey({ observations }, null, {
    ...{ indicators: [named('a')], spreads: [], groupings, dimensions: DIMENSIONS, minCell: MIN_CELL, population: null },
  });

/** Finest groups: their known answers, which an attacker is taken to know, and the cells they are part of. */
interface Piece {
  readonly known: number;
  readonly cells: readonly string[];
}
function piecesOf(observations: readonly Observation[], cells: readonly Cell[]): readonly Piece[] {
  const pieces = new Map<string, { known: number; cells: readonly string[] }>();
  for (const observation of observations) {
    const keys = cells.filter(({ members }) => members.includes(observation)).map(({ key }) => key);
    const piece = pieces.get(keys.join('|')) ?? { known: 0, cells: keys };
    if (answerTo(0)(observation) !== null) piece.known++;
    pieces.set(keys.join('|'), piece);
  }
  return [...pieces.values()].filter(({ known }) => known > 0);
}

/** Tries every table there can be, and keeps what each held-back cell says in those that show exactly what is published. */
function possible(pieces: readonly Piece[], published: ReadonlyMap<string, number>, hidden: readonly string[]) {
  const seen = new Map(hidden.map((key) => [key, new Set<number>()]));
  const sums = new Map<string, number>();
  const add = (keys: readonly string[], yes: number) => {
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + yes);
  };
  const left = pieces.map((_, at) => new Set(pieces.slice(at).flatMap(({ cells }) => cells)));
  const fits = (at: number) =>
    [...published].every(([key, yes]) => {
      const sum = sums.get(key) ?? 0;
      return left[at]?.has(key) ? sum <= yes : sum === yes;
    });
  const walk = (at: number): void => {
    if (!fits(at)) return;
    const piece = pieces[at];
    if (!piece) {
      for (const [key, values] of seen) values.add(sums.get(key) ?? 0);
      return;
    }
    for (let yes = 0; yes <= piece.known; yes++) {
      add(piece.cells, yes);
      walk(at + 1);
      add(piece.cells, -yes);
    }
  };
  walk(0);
  return seen;
}

describe('whoever has all that is published', () => {
  it.each(
    DIVISIONS.map(
      (groupings) => [groupings.map(({ dimensions }) => dimensions.map(({ name }) => name).join('+')).join(), groupings] as const,
    ),
  )('works out no small cell: %s', (_, groupings) => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 7 }), (table) => {
        const observations = businessesOf(table);
        const { cells, ratesOf } = surveyOf(observations, groupings);
        const figures = [...ratesOf(0).now];
        const shown = figures.filter(([, { suppressed }]) => suppressed === null);
        const small = figures.filter(([, { denominator }]) => denominator > 0 && denominator < MIN_CELL).map(([key]) => key);
        expect(shown.map(([key]) => key).filter((key) => small.includes(key))).toEqual([]);
        const total = ratesOf(0).now.get(TOTAL);
        // when all say the same, and the total is shown, nothing is left to hide
        if (!total || (!total.suppressed && [0, total.denominator].includes(total.numerator))) return;
        const published = new Map(shown.map(([key, { numerator }]) => [key, numerator]));
        for (const [key, values] of possible(piecesOf(observations, cells), published, small))
          expect(values.size, `${key} can only be ${[...values]}`).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what a look at the margins alone does not see', () => {
  const counts = (yes: number, no: number, town: number, trade: number): Group => ({ town, trade, yes, no, unknown: 0 });
  const heldIn = (table: readonly Group[], groupings: readonly Grouping[]) => {
    const survey = surveyOf(businessesOf(table), groupings);
    const { now } = survey.ratesOf(0);
    return Object.fromEntries(
      survey.cells.map(({ key, groups }) => [groups.join('+') || 'all', now.get(key)?.suppressed ?? null]),
    );
  };

  it('a town that is its area less the other town', () => {
    const table = [counts(1, 1, 0, 0), counts(4, 4, 1, 0), counts(1, 1, 2, 0), counts(5, 4, 3, 0)];
    const held = heldIn(table, [grouping('town'), grouping('area')]);
    expect(held).toMatchObject({ t0: 'small', t2: 'small', all: null });
    // either the other town or the area has to go, in both areas
    expect([held.t1 ?? held.a0, held.t3 ?? held.a1]).toEqual(['derivable', 'derivable']);
  });

  it('two small groups of which nobody said yes', () => {
    const held = heldIn([counts(0, 2, 0, 0), counts(0, 2, 1, 0), counts(5, 3, 2, 0)], [grouping('town')]);
    expect(held).toEqual({ all: null, t0: 'small', t1: 'small', t2: 'derivable' });
  });

  it('a larger group is not touched when the table can be otherwise', () => {
    const held = heldIn([counts(1, 1, 0, 0), counts(1, 1, 1, 0), counts(5, 3, 2, 0)], [grouping('town')]);
    expect(held).toEqual({ all: null, t0: 'small', t1: 'small', t2: null });
  });
});

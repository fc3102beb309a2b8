import { describe, expect, it } from 'vitest';
import { TOTAL } from '../../../src/survey/cells.ts';
import type { Dimension } from '../../../src/survey/groups.ts';
import type { Observation } from '../../../src/survey/observation.ts';
import { makeSurvey, type SurveyOptions } from '../../../src/survey/survey.ts';
import { named, observation, times } from './observations.ts';

const dimension = (name: string): Dimension => ({ name, groupOf: () => '' });
const options = (some: Partial<SurveyOptions> = {}): SurveyOptions => ({
  indicators: [named('a')],
  spreads: [],
  groupings: [],
  dimensions: [],
  minCell: 5,
  population: null,
  ...some,
});
const totalOf = (observations: readonly Observation[], some: Partial<SurveyOptions> = {}) => {
  const figure = makeSurvey({ observations }, null, options(some)).ratesOf(0).now.get(TOTAL);
  if (!figure) throw new Error('no total');
  return figure;
};

describe('a rate', () => {
  // 81 yes of 263 known (the published case), 10 unknown, 7 not asked
  const observations = [
    ...times(81, { says: ['yes'] }),
    ...times(182, { says: ['no'] }),
    ...times(6, { says: ['robots'] }),
    ...times(4, { says: ['pages_not_seen'] }),
    ...times(7, { says: ['not_applicable'] }),
  ];

  it('has its counts, its interval and its bounds', () => {
    const { rate, bounds, ...counts } = totalOf(observations);
    expect(counts).toEqual({ numerator: 81, denominator: 263, unknown: 10, notApplicable: 7, effective: 263, suppressed: null });
    expect(rate?.rate).toBeCloseTo(81 / 263, 12);
    expect(rate?.low).toBeCloseTo(0.2553, 4);
    expect(rate?.high).toBeCloseTo(0.3662, 4);
    // nobody of the 10 unknown, or all of them
    expect(bounds?.low).toBeCloseTo(81 / 273, 12);
    expect(bounds?.high).toBeCloseTo(91 / 273, 12);
  });

  it('is none where nothing is known', () => {
    expect(totalOf(times(9, { says: ['robots'] }))).toMatchObject({
      rate: null,
      bounds: null,
      denominator: 0,
      unknown: 9,
      suppressed: null,
    });
  });

  it('weighs, with the effective sample size of Kish', () => {
    const weighed = totalOf([
      ...times(3, { says: ['yes'], weight: 10 }),
      ...times(10, { says: ['no'], weight: 2 }),
      ...times(2, { says: ['robots'], weight: 5 }),
    ]);
    // 30 of 50 by weight; (30 + 20)² ÷ (3 · 100 + 10 · 4) = 2500 ÷ 340
    expect(weighed.rate?.rate).toBeCloseTo(0.6, 12);
    expect(weighed.effective).toBeCloseTo(2500 / 340, 12);
    expect(weighed).toMatchObject({ numerator: 3, denominator: 13, unknown: 2 });
    expect(weighed.bounds?.low).toBeCloseTo(30 / 60, 12);
    expect(weighed.bounds?.high).toBeCloseTo(40 / 60, 12);
    // wider than if the 13 counted the same
    const equal = totalOf([...times(8, { says: ['yes'] }), ...times(5, { says: ['no'] })]);
    const width = (figure: typeof weighed) => (figure.rate?.high ?? 0) - (figure.rate?.low ?? 0);
    expect(width(weighed)).toBeGreaterThan(width(equal));
  });

  it('equal weights change nothing, whatever their size', () => {
    const plain = totalOf(observations);
    const weighed = totalOf(observations.map((each) => ({ ...each, weight: 0.1 })));
    expect(weighed.rate?.low).toBeCloseTo(plain.rate?.low ?? 0, 10);
    expect(weighed.effective).toBeCloseTo(263, 8);
  });

  it('narrows in a finite population, to a point only when all of it is known', () => {
    const known = [...times(30, { says: ['yes'] }), ...times(70, { says: ['no'] })];
    const infinite = totalOf(known);
    const finite = totalOf(known, { population: 200 });
    expect(finite.rate?.low).toBeGreaterThan(infinite.rate?.low ?? 1);
    // 100 · 199 ÷ 100 = 199 equally telling businesses
    expect(finite.rate?.high).toBeCloseTo(
      totalOf([...times(60, { says: ['yes'] }), ...times(139, { says: ['no'] })]).rate?.high ?? 0,
      2,
    );
    expect(totalOf(known, { population: 100 }).rate).toEqual({ rate: 0.3, low: 0.3, high: 0.3 });
    const census = totalOf([...known, ...times(10, { says: ['robots'] })], { population: 110 });
    expect(census.rate?.high).toBeGreaterThan(census.rate?.rate ?? 1);
  });
});

describe('breakdowns', () => {
  const groupings = [{ dimensions: [dimension('sector')] }];
  const by = { groupings, dimensions: ['sector'] };
  const group = (name: string, yes: number, no: number) => [
    ...times(yes, { says: ['yes'], groups: [name] }),
    ...times(no, { says: ['no'], groups: [name] }),
  ];
  const figuresBy = (observations: readonly Observation[]) => {
    const survey = makeSurvey({ observations }, null, options(by));
    const { now } = survey.ratesOf(0);
    return Object.fromEntries(
      survey.cells.map(({ key, groups }) => [groups.length === 0 ? 'total' : groups.join(), now.get(key)]),
    );
  };

  it('count each group, spellings together, those without a group last', () => {
    const figures = figuresBy([...group('Shop', 4, 4), ...group('SHOP', 1, 3), ...group('', 3, 3), ...group('Bar', 6, 0)]);
    expect(Object.keys(figures)).toEqual(['total', 'Bar', 'Shop', '']);
    expect(figures.Shop).toMatchObject({ numerator: 5, denominator: 12 });
    expect(figures.total).toMatchObject({ numerator: 14, denominator: 24 });
    expect(figures.Bar?.rate?.high).toBe(1);
  });

  it('hold back small groups, and the next smallest when one alone could be worked out from the total', () => {
    const figures = figuresBy([...group('A', 2, 2), ...group('B', 3, 4), ...group('C', 20, 20)]);
    expect(figures.A).toMatchObject({ suppressed: 'small', rate: null, bounds: null });
    expect(figures.B).toMatchObject({ suppressed: 'derivable', rate: null });
    expect(figures.C?.suppressed).toBeNull();
  });

  it('hold back no third when two together are enough', () => {
    const figures = figuresBy([...group('A', 2, 1), ...group('B', 1, 1), ...group('C', 20, 20), ...group('D', 5, 5)]);
    expect([figures.A, figures.B, figures.C, figures.D].map((figure) => figure?.suppressed)).toEqual([
      'small',
      'small',
      null,
      null,
    ]);
  });

  it('hold back a third when two small ones together are still too few', () => {
    const figures = figuresBy([...group('A', 1, 1), ...group('B', 1, 1), ...group('C', 20, 20), ...group('D', 5, 5)]);
    expect([figures.A, figures.B, figures.C, figures.D].map((figure) => figure?.suppressed)).toEqual([
      'small',
      'small',
      null,
      'derivable',
    ]);
  });

  it('protect crossed groups in both directions', () => {
    const crossed = {
      groupings: [
        { dimensions: [dimension('x')] },
        { dimensions: [dimension('y')] },
        { dimensions: [dimension('x'), dimension('y')] },
      ],
      dimensions: ['x', 'y'],
    };
    const cell = (x: string, y: string, size: number) => times(size, { says: ['yes'], groups: [x, y] });
    const observations = [
      ...cell('1', 'a', 3),
      ...cell('1', 'b', 20),
      ...cell('1', 'c', 30),
      ...cell('2', 'a', 25),
      ...cell('2', 'b', 40),
      ...cell('2', 'c', 10),
    ];
    const survey = makeSurvey({ observations }, null, options(crossed));
    const { now } = survey.ratesOf(0);
    const held = new Map(
      survey.cells
        .filter(({ dimensions }) => dimensions.length === 2)
        .map(({ key, groups }) => [groups.join(''), now.get(key)?.suppressed]),
    );
    expect(held.get('1a')).toBe('small');
    for (const lines of [
      ['1a', '1b', '1c'],
      ['2a', '2b', '2c'],
      ['1a', '2a'],
      ['1b', '2b'],
      ['1c', '2c'],
    ])
      expect(lines.filter((name) => held.get(name)).length).not.toBe(1);
    expect([...held.values()].filter((why) => !why)).toHaveLength(2);
  });
});

describe('waves', () => {
  const business = (id: number) => ({ id: `IT-${id}` });
  const wave = (answers: readonly ('yes' | 'no' | 'robots')[], from = 0) =>
    answers.map((answer, index) =>
      observation({
        says: [answer],
        business: business(index + from),
        site: answer === 'yes' ? 'site' : answer === 'no' ? 'no_site' : 'unknown',
      }),
    );

  it('compare the same businesses, and count who moved', () => {
    const before = wave(['yes', 'yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'robots', 'no']);
    const now = wave(['yes', 'yes', 'no', 'yes', 'yes', 'yes', 'no', 'no', 'yes', 'robots']);
    const survey = makeSurvey({ observations: now }, { observations: before, sameInput: false }, options());
    const [paired, independent] = survey.ratesOf(0).changes.get(TOTAL) ?? [];
    // both known: 8 pairs, 3 yes before, 5 now
    expect(paired).toMatchObject({ method: 'paired', pairs: 8, gained: 3, lost: 1, suppressed: null });
    expect(paired?.change?.rate).toBeCloseTo(2 / 8, 12);
    // all known: 3 of 9 before, 6 of 9 now
    expect(independent).toMatchObject({ method: 'independent' });
    expect(independent?.change?.rate).toBeCloseTo(6 / 9 - 3 / 9, 12);
    expect(survey.transitions).toEqual({
      site: { site: 2, no_site: 1, unknown: 0 },
      no_site: { site: 3, no_site: 2, unknown: 1 },
      unknown: { site: 1, no_site: 0, unknown: 0 },
    });
  });

  it('have no paired change where nobody is the same, and none at all where a wave is held back', () => {
    const survey = makeSurvey(
      { observations: wave(['yes', 'no', 'no', 'no', 'yes']) },
      { observations: wave(['no', 'no', 'no', 'no', 'yes'], 100), sameInput: false },
      options(),
    );
    expect(
      survey
        .ratesOf(0)
        .changes.get(TOTAL)
        ?.map(({ method }) => method),
    ).toEqual(['independent']);
    const few = makeSurvey(
      { observations: wave(['yes', 'no', 'no', 'no', 'yes']) },
      { observations: wave(['no', 'no', 'no', 'yes']), sameInput: false },
      options(),
    );
    for (const change of few.ratesOf(0).changes.get(TOTAL) ?? [])
      expect(change).toMatchObject({ change: null, suppressed: 'small', gained: 0, lost: 0 });
  });
});

import { expect, test } from 'vitest';
import { gradeOf, scoreFindings } from '../../../src/scoring/score-findings.ts';
import { findingOf } from './findings.ts';

const outside = { verdict: 'not_applicable', weight: 10, points: null } as const;

test('a stage is points by weight, the total the mean of the stages by stage weight', () => {
  const score = scoreFindings([
    findingOf('a', 'found', { weight: 6, points: 6 }),
    findingOf('b', 'found', { weight: 4, points: 2 }),
    findingOf('c', 'measured', { weight: 5, points: 0 }),
    findingOf('d', 'trust', { weight: 2, points: 1 }),
    findingOf('e', 'trust', { weight: 1, points: 1 }),
  ]);
  // found 8 of 10; measured 0 of 5; trust 2 of 3; total (20·80 + 12·0 + 13·66.67) ÷ 45 = 2466.7 ÷ 45 = 54.8
  expect(score.stages.found).toEqual({ score: 80, coverage: 1 });
  expect(score.stages.measured).toEqual({ score: 0, coverage: 1 });
  expect(score.stages.trust).toEqual({ score: 67, coverage: 1 });
  expect(score).toMatchObject({ score: 55, coverage: 1, grade: 'C' });
});

test('what is unknown or does not apply leaves the denominator; the unknown lowers the coverage', () => {
  const score = scoreFindings([
    findingOf('a', 'found', { weight: 3, points: 3 }),
    findingOf('b', 'found', { weight: 2, points: null }),
    findingOf('c', 'found', outside),
    findingOf('d', 'quality', { weight: 8, points: null }),
  ]);
  // found 3 of 5 judged; quality 0 of 8: coverage (20·0.6 + 15·0) ÷ 35 = 0.342…
  expect(score.stages.found).toEqual({ score: 100, coverage: 0.6 });
  expect(score.stages.quality).toEqual({ score: null, coverage: 0 });
  expect(score).toMatchObject({ score: null, grade: null, coverage: 0.34 });
});

test('the floor is one half: at it there is a score, below it none', () => {
  const half = [findingOf('a', 'found', { weight: 4, points: 4 }), findingOf('b', 'found', { weight: 4, points: null })];
  expect(scoreFindings(half)).toMatchObject({ score: 100, grade: 'A', coverage: 0.5 });
  const less = [findingOf('a', 'found', { weight: 4, points: 4 }), findingOf('b', 'found', { weight: 5, points: null })];
  expect(scoreFindings(less)).toMatchObject({ score: null, grade: null, coverage: 0.44, stages: { found: { score: null } } });
});

test('a stage without a score has no say in the total', () => {
  const score = scoreFindings([
    findingOf('a', 'found', { weight: 1, points: 1 }),
    findingOf('b', 'reachable', { weight: 1, points: 1 }),
    findingOf('c', 'quality', { weight: 1, points: null }),
  ]);
  // coverage (20 + 20) ÷ 55
  expect(score).toMatchObject({ score: 100, coverage: 0.72 });
});

test('a stage to which nothing applies is null with nothing left to see', () => {
  const score = scoreFindings([findingOf('a', 'found', { weight: 1, points: 0 }), findingOf('b', 'trust', outside)]);
  expect(score.stages.trust).toEqual({ score: null, coverage: 1 });
  expect(score).toMatchObject({ score: 0, grade: 'F', coverage: 1 });
});

test('no findings at all give no score', () => {
  expect(scoreFindings([])).toMatchObject({ score: null, grade: null, coverage: 0 });
});

test('stage weights can be changed, also to none', () => {
  const findings = [findingOf('a', 'found', { weight: 1, points: 1 }), findingOf('b', 'trust', { weight: 1, points: 0 })];
  const weights = { found: 1, reachable: 1, convert: 1, measured: 1, trust: 3, quality: 1 };
  expect(scoreFindings(findings, weights).score).toBe(25);
  expect(scoreFindings(findings, { ...weights, trust: 0 }).score).toBe(100);
});

test.each([
  [100, 'A'],
  [85, 'A'],
  [84, 'B'],
  [70, 'B'],
  [69, 'C'],
  [55, 'C'],
  [54, 'D'],
  [40, 'D'],
  [39, 'E'],
  [25, 'E'],
  [24, 'F'],
  [0, 'F'],
] as const)('%i is %s', (score, grade) => expect(gradeOf(score)).toBe(grade));

import { describe, expect, it } from 'vitest';
import { bestOfRuns, needsAnotherRun } from '../../../../src/gather/browser/measure-again.ts';
import type { LighthouseResult } from '../../../../src/model/lighthouse-result.ts';

const BASE = { accessibility: 90, lcpMs: 2_000, tbtMs: 0, cls: 0, benchmarkIndex: 2_500, warnings: [] as string[] };
const run = (performance: number, more: Partial<LighthouseResult> = {}) =>
  ({ ...BASE, performance, ...more }) as LighthouseResult;
const shifting = (performance: number) => run(performance, { cls: 0.4 });

describe('measuring again before a claim', () => {
  it('is not needed where nothing is claimed that depends on the moment', () => {
    expect(needsAnotherRun([run(40, { lcpMs: 9_000 })])).toBe(false);
    expect(needsAnotherRun([run(60, { tbtMs: 900 })])).toBe(false);
  });

  it('is needed for a page that shifts, until two runs agree or one does not see it', () => {
    expect(needsAnotherRun([shifting(55)])).toBe(true);
    expect(needsAnotherRun([shifting(55), shifting(58)])).toBe(false);
    expect(needsAnotherRun([shifting(55), shifting(67)])).toBe(true);
    expect(needsAnotherRun([shifting(55), run(75)])).toBe(false);
    expect(needsAnotherRun([shifting(55), shifting(67), shifting(50)])).toBe(false);
  });

  it('is needed for a page that did not react while the machine was busy', () => {
    expect(needsAnotherRun([run(60, { tbtMs: 900, benchmarkIndex: 900 })])).toBe(true);
    expect(needsAnotherRun([run(95, { tbtMs: 50, benchmarkIndex: 900 })])).toBe(false);
  });
});

describe('what is kept of several runs', () => {
  it('is the performance of the best, the rest of the first, and what each gave', () => {
    const runs = [shifting(55), run(75, { lcpMs: 1_500, accessibility: null })] as const;
    expect(bestOfRuns(runs)).toMatchObject({
      ...{ performance: 75, cls: 0, lcpMs: 1_500, accessibility: 90 },
      ...{ runs: 2, performances: [55, 75] },
    });
  });

  it('is a single run as it is', () => {
    const only = run(80);
    expect(bestOfRuns([only])).toBe(only);
  });
});

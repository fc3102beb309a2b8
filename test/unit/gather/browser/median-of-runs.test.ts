import { describe, expect, it } from 'vitest';
import { DISTURBED_BELOW, medianOfRuns, runsWanted } from '../../../../src/gather/browser/median-of-runs.ts';
import type { LighthouseResult } from '../../../../src/model/lighthouse-result.ts';

function run(performance: number | null, benchmarkIndex: number | null = 2_500): LighthouseResult {
  return {
    performance,
    accessibility: 90,
    bestPractices: 96,
    seo: 100,
    lcpMs: 2_000,
    fcpMs: 1_000,
    tbtMs: 0,
    speedIndexMs: 1_500,
    cls: 0,
    bytes: 1_000,
    requests: 3,
    thirdPartyBytes: 0,
    accessibilityFailures: [],
    opportunities: [],
    otherFailures: [],
    formFactor: 'mobile',
    version: '13.5.0',
    runs: 1,
    benchmarkIndex,
    warnings: [],
  };
}

describe('medianOfRuns', () => {
  it('takes the run in the middle, the lower one of two', () => {
    expect(medianOfRuns([run(90), run(50), run(70)])).toMatchObject({ performance: 70, runs: 3, warnings: [] });
    expect(medianOfRuns([run(90), run(50)])).toMatchObject({ performance: 50, runs: 2 });
  });

  it('leaves disturbed runs out while there are others', () => {
    expect(medianOfRuns([run(40, DISTURBED_BELOW - 1), run(90), run(88)])).toMatchObject({
      performance: 88,
      runs: 3,
      warnings: [],
    });
  });

  it('says so when there are only disturbed ones', () => {
    expect(medianOfRuns([run(40, 900)]).warnings).toEqual([expect.stringContaining('900')]);
    expect(medianOfRuns([run(40, null)]).warnings).toEqual([]);
  });
});

describe('runsWanted', () => {
  it('is one more where several were asked for and one was disturbed', () => {
    const disturbed = run(40, DISTURBED_BELOW - 1);
    expect(runsWanted([run(90), run(91)], 3)).toBe(3);
    expect(runsWanted([disturbed, disturbed], 3)).toBe(4);
    expect(runsWanted([disturbed], 1)).toBe(1);
  });
});

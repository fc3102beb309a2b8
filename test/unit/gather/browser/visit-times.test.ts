import type { Result } from 'lighthouse';
import { describe, expect, it } from 'vitest';
import { addTimes, crowdWarning, NO_TIMES, timesOf } from '../../../../src/gather/browser/visit-times.ts';

const step = (name: string, duration: number) => ({ name, duration, startTime: 0, entryType: 'measure' });
const REPORT = {
  timing: {
    total: 6_000,
    entries: [
      step('lh:gather:getBenchmarkIndex', 1_010.4),
      step('lh:driver:navigate', 2_600),
      step('lh:gather:getArtifact:Accessibility', 500),
      step('lh:gather:getArtifact:TraceElements', 100),
      step('lh:runner:audit', 400),
      step('lh:audit:speed-index', 300),
    ],
  },
} as unknown as Result;

describe('timesOf', () => {
  it('tells the load from the quiet after it, and counts no step twice', () => {
    expect(timesOf(REPORT, { turn: 20, load: 350, harvest: 80 })).toEqual({
      turn: 20,
      benchmark: 1_010,
      load: 350,
      quiet: 2_250,
      harvest: 80,
      gather: 600,
      judge: 400,
    });
  });

  it('has no quiet where the load event never came', () => {
    expect(timesOf(REPORT, { turn: 0, load: 0, harvest: 0 })).toMatchObject({ load: 2_600, quiet: 0 });
  });

  it('adds up', () => {
    const once = timesOf(REPORT, { turn: 20, load: 350, harvest: 80 });
    expect(addTimes(addTimes(NO_TIMES, once), once)).toMatchObject({ turn: 40, benchmark: 2_020, gather: 1_200 });
  });
});

it('warns of a long wait for the turn to load', () => {
  expect(crowdWarning({ ...NO_TIMES, turn: 9_000 })).toEqual([]);
  expect(crowdWarning({ ...NO_TIMES, turn: 14_200 })).toEqual([expect.stringContaining('14 s')]);
});

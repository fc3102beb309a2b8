import { describe, expect, it } from 'vitest';
import type { LighthouseResult } from '../../../src/model/lighthouse-result.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { measurementNote, measurementOf, missingIn, tallyMeasurements } from '../../../src/report/measurement.ts';

type Fact = AuditRecord['facts']['lighthouse'];
const recordOf = (lighthouse: Fact) => ({ facts: { lighthouse } }) as unknown as Pick<AuditRecord, 'facts'>;
const failed = (detail: string) => recordOf({ state: 'unknown', why: 'lighthouse_failed', detail });
const measured = (result: Partial<LighthouseResult>) =>
  recordOf({ state: 'yes', items: [{ value: result as LighthouseResult, confidence: 1, seen: [] }] } as unknown as Fact);

describe('why there is no measurement', () => {
  it.for([
    ['the page took 612 MB of memory', 'heavy'],
    ['the page was not done after 45 s', 'slow'],
    ['the browser was ended after 60 s', 'slow'],
    ['PAGE_HUNG: Lighthouse was unable to reliably load the URL you requested', 'slow'],
    ['NO_FCP: The page did not paint any content.', 'nothing_shown'],
    ['the tab crashed', 'crashed'],
    ['CHROME_INTERSTITIAL_ERROR: Chrome prevented page load', 'other'],
  ] as const)('%s: %s', ([detail, reason]) => {
    expect(measurementOf(failed(detail))).toEqual({ state: 'missing', reason, detail });
    expect(measurementNote(failed(detail))).toBe(`not measured (${reason}): ${detail}`);
  });

  it('is no question where nobody asked for one, or there was nothing to measure', () => {
    expect(measurementOf(recordOf({ state: 'unknown', why: 'lighthouse_off' }))).toEqual({ state: 'none' });
    expect(measurementOf(recordOf({ state: 'unknown', why: 'site_not_seen' }))).toEqual({ state: 'none' });
    expect(measurementNote(recordOf({ state: 'unknown', why: 'lighthouse_off' }))).toBe('');
  });
});

it('a measurement without a score for performance says so', () => {
  expect(measurementNote(measured({ performance: null, accessibility: 80 }))).toMatch(/^no performance score/);
});

describe('a page that differs from itself', () => {
  it('is noted with how much', () => {
    expect(measurementNote(measured({ performance: 75, performances: [75, 51, 72], runs: 3 }))).toBe(
      'the page differs from itself: performance 51 to 75 in 3 runs',
    );
  });

  it('is not one that gave the same each time, or was measured once', () => {
    expect(measurementNote(measured({ performance: 75, performances: [75, 72], runs: 2 }))).toBe('');
    expect(measurementNote(measured({ performance: 75, runs: 1 }))).toBe('');
  });
});

it('counts what is there and what is missing', () => {
  const { add, counts } = tallyMeasurements();
  for (const record of [measured({}), measured({}), failed('the tab crashed'), failed('the tab crashed'), failed('NO_FCP')])
    add(measurementOf(record));
  add(measurementOf(recordOf({ state: 'unknown', why: 'lighthouse_off' })));
  expect(counts()).toEqual({
    measured: 2,
    missing: new Map([
      ['crashed', 2],
      ['nothing_shown', 1],
    ]),
  });
  expect(missingIn(counts())).toBe(3);
});

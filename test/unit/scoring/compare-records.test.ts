import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import type { FactName } from '../../../src/model/facts.ts';
import { isUnchanged } from '../../../src/model/record-changes.ts';
import { compareRecords } from '../../../src/scoring/compare-records.ts';
import { goodFacts, sampleRecord, seenOn, yes } from '../report/sample-records.ts';

const HOME = 'https://www.trattoriadagino.example/';
const NO: Fact<unknown> = { state: 'no' };
const UNKNOWN: Fact<unknown> = { state: 'unknown', why: 'pages_not_seen' };
const record = (facts: Partial<Record<FactName, Fact<unknown>>>) =>
  sampleRecord({ sector: 'restaurant', facts: { ...goodFacts(), ...facts } });
const profiles = (...urls: readonly string[]): Extract<Fact<unknown>, { state: 'yes' }> => ({
  state: 'yes',
  items: urls.map((url) => ({
    value: { network: 'facebook', url, handle: url },
    confidence: 0.9,
    seen: [seenOn(HOME, url, 'link')],
  })),
});

describe('two audits of one business', () => {
  it('of the same facts show no change', () => {
    const changes = compareRecords(record({}), record({}));
    expect(isUnchanged(changes)).toBe(true);
    expect(changes).toMatchObject({ judgedOnce: 0, sameScale: true, since: '2026-11-21T10:30:00.000Z' });
  });

  it('tell what came, what it made better, and by how much', () => {
    const [before, after] = [record({ newsletter: NO }), record({ newsletter: yes({ sign: 'form', vendor: 'Mailchimp' }) })];
    const changes = compareRecords(before, after);
    expect(changes.appeared).toEqual([{ fact: 'newsletter', values: [] }]);
    expect(changes.better).toContainEqual({ check: 'newsletter-signup', stage: 'convert', before: 'fail', after: 'pass' });
    expect(changes.worse).toEqual([]);
    expect(changes.score).toEqual({ before: before.score.score, after: after.score.score });
    expect(changes.stages.map(({ stage }) => stage)).toContain('convert');
  });

  it('compare the scores of what both could judge only', () => {
    const { lighthouse } = goodFacts();
    const [item] = lighthouse?.state === 'yes' ? lighthouse.items : [];
    const slow = record({ lighthouse: yes({ ...(item?.value as object), performance: 1, accessibility: 1 }) });
    const unmeasured = record({ lighthouse: { state: 'unknown', why: 'lighthouse_failed' } });
    expect(slow.score.score).not.toBe(unmeasured.score.score);
    const changes = compareRecords(slow, unmeasured);
    expect(changes.score).toEqual({ before: unmeasured.score.score, after: unmeasured.score.score });
    expect(changes.stages).toEqual([]);
    expect(isUnchanged(changes)).toBe(true);
  });

  it('tell what went, the other way round', () => {
    const changes = compareRecords(record({}), record({ phones: NO }));
    expect(changes.gone).toEqual([{ fact: 'phones', values: ['+39059222333'] }]);
    expect(changes.worse.map(({ check }) => check)).toContain('phone-shown');
    expect(changes.better).toEqual([]);
  });

  it('never take for a change what one of them could not see', () => {
    for (const [before, after] of [
      [record({ phones: UNKNOWN }), record({})],
      [record({}), record({ phones: UNKNOWN })],
      [record({ phones: UNKNOWN }), record({ phones: NO })],
    ] as const) {
      const changes = compareRecords(before, after);
      expect([changes.appeared, changes.gone]).toEqual([[], []]);
      expect([...changes.better, ...changes.worse].map(({ check }) => check)).not.toContain('phone-shown');
      expect(changes.judgedOnce).toBeGreaterThan(0);
    }
  });

  it('name the values that are new, but not when the earlier list may have been longer', () => {
    const [one, two] = [profiles('https://www.facebook.com/a'), profiles('https://www.facebook.com/a', 'https://x.com/b')];
    expect(compareRecords(record({ profiles: one }), record({ profiles: two })).appeared).toEqual([
      { fact: 'profiles', values: ['https://x.com/b'] },
    ]);
    expect(compareRecords(record({ profiles: two }), record({ profiles: one })).gone).toEqual([
      { fact: 'profiles', values: ['https://x.com/b'] },
    ]);
    const open = record({ profiles: { ...one, mayHaveMore: 'pages_not_seen' } });
    expect(compareRecords(open, record({ profiles: two })).appeared).toEqual([]);
    expect(compareRecords(record({ profiles: two }), open).gone).toEqual([]);
  });

  it('tell another outcome, and leave scores that one of them lacks', () => {
    const changes = compareRecords(record({}), sampleRecord({ outcome: 'blocked', sector: 'restaurant' }));
    expect(changes.outcome).toEqual({ before: 'ok', after: 'blocked' });
    expect(changes).toMatchObject({ score: null, stages: [], worse: [], gone: [] });
  });

  it('do not compare scores of different scales', () => {
    const after = record({ newsletter: NO });
    const heavier = { ...after, findings: after.findings.map((finding) => ({ ...finding, weight: finding.weight + 1 })) };
    const changes = compareRecords(record({ newsletter: yes({ sign: 'form', vendor: null }) }), heavier);
    expect(changes).toMatchObject({ sameScale: false, score: null, stages: [] });
    expect(changes.worse.map(({ check }) => check)).toContain('newsletter-signup');
  });
});

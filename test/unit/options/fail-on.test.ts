import { describe, expect, it } from 'vitest';
import type { AuditRecord } from '../../../src/model/record.ts';
import { isFailing, parseFailOn } from '../../../src/options/fail-on.ts';
import { sampleRecord } from '../report/sample-records.ts';

const scored = (score: number | null): AuditRecord => {
  const record = sampleRecord({});
  return { ...record, score: { ...record.score, score } };
};
const ended = (outcome: AuditRecord['outcome']['outcome']): AuditRecord => {
  const record = scored(null);
  return { ...record, outcome: { ...record.outcome, outcome } };
};

describe('--fail-on', () => {
  it('takes outcomes and a bound of the score', () => {
    expect(parseFailOn('timeout, http-error,score<60')).toEqual({ outcomes: ['timeout', 'http_error'], below: 60 });
    expect(parseFailOn('score < 40,score<50')).toEqual({ outcomes: [], below: 50 });
  });

  it.each([
    ['timeot', /did you mean timeout\?/],
    ['score>60', /neither an outcome nor a bound/],
    [' , ', /takes outcomes and a bound/],
  ])('"%s" is refused', (text, message) => expect(() => parseFailOn(text)).toThrow(message));

  it('fails what is named, and no business for a score that it has not', () => {
    const failOn = parseFailOn('timeout,score<60');
    expect([59, 60, null].map((score) => isFailing(scored(score), failOn))).toEqual([true, false, false]);
    expect(isFailing(ended('timeout'), failOn)).toBe(true);
    expect(isFailing(ended('http_error'), failOn)).toBe(false);
  });
});

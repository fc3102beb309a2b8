import { describe, expect, it } from 'vitest';
import { countRules } from '../../fixtures/count-rules.ts';

const counted = countRules();

describe('rules', () => {
  it('are there', () => expect(counted.length).toBeGreaterThan(10));

  it('have names of their own', () => {
    const names = counted.map(({ book, rule }) => `${book} ${rule}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('decide the labelled case that each names', () => {
    const wrong = counted.filter(({ cases, like }) => !cases.includes(like));
    expect(
      wrong.map(({ book, rule, like, cases }) => `${book} ${rule}: not ${like || 'given'}, but ${cases[0] ?? 'none'}`),
    ).toEqual([]);
  });
});

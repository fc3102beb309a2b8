import { describe, expect, test } from 'vitest';
import { labelledCases } from '../../../fixtures/cases.ts';
import { judgeCase } from '../../../fixtures/judge-case.ts';

/** Every labelled case of fixtures/cases, judged as the audit judges a website. The accuracy floor here is: all right. */

const CASES = labelledCases();
const kinds = [...new Set(CASES.map(({ name }) => name.split('/')[0] ?? ''))];

test('there are at least 140 cases, and each says what it is about', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(140);
  expect(CASES.filter(({ about, expect: said }) => !about || Object.keys(said).length === 0)).toEqual([]);
});

describe.each(kinds)('%s', (kind) => {
  test.each(CASES.filter(({ name }) => name.startsWith(`${kind}/`)))('$name: $about', (labelled) => {
    const wrong = judgeCase(labelled).filter(({ right }) => !right);
    expect(wrong.map(({ column, got, want }) => ({ column, got, want }))).toEqual([]);
  });
});

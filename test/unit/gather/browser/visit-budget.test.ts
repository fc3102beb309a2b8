import { expect, test } from 'vitest';
import type { VisitOrder } from '../../../../src/gather/browser/child-messages.ts';
import { allowsLoad, within } from '../../../../src/gather/browser/visit-budget.ts';

const ORDER: VisitOrder = {
  url: 'http://rossi.it/',
  lighthouse: true,
  harvest: true,
  screenshot: false,
  formFactor: 'mobile',
  deadlineMs: 45_000,
  saveReport: null,
};

test.each([
  ['plenty', 120_000, 45_000, 75_000],
  ['less than the visit may take', 30_000, 25_000, 5_000],
  ['next to nothing', 4_000, 3_000, 5_000],
])('%s left', (_, leftMs, deadlineMs, graceMs) => {
  expect(within(leftMs, ORDER)).toMatchObject({ deadlineMs, graceMs });
});

test('without a limit an order stays as it is', () => {
  expect(within(Number.POSITIVE_INFINITY, ORDER)).toBe(ORDER);
});

test('a second try needs time to load and to close', () => {
  expect([7_999, 8_000].map(allowsLoad)).toEqual([false, true]);
});

import { expect, test } from 'vitest';
import { createMemoryAllowance } from '../../../../src/gather/browser/memory-allowance.ts';

const [one, two] = [{ name: 'one' }, { name: 'two' }];

test('one browser may use so much and no more', () => {
  const allowance = createMemoryAllowance(700);
  expect(allowance.isTooMuch(one, 700)).toBe(false);
  expect(allowance.isTooMuch(one, 701)).toBe(true);
});

test('of two that use too much together the hungrier goes', () => {
  const allowance = createMemoryAllowance(700);
  expect(allowance.isTooMuch(one, 600)).toBe(false);
  expect(allowance.isTooMuch(two, 400)).toBe(false);
  expect(allowance.isTooMuch(two, 500)).toBe(false);
  expect(allowance.isTooMuch(one, 600)).toBe(true);
  allowance.forget(one);
  expect(allowance.isTooMuch(two, 690)).toBe(false);
});

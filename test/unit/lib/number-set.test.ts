import { expect, test } from 'vitest';
import { createNumberSet } from '../../../src/lib/number-set.ts';

test('knows what it was given, however many', () => {
  const seen = createNumberSet();
  for (let n = 1; n <= 50_000; n++) expect(seen.add(n * 7919 * 65_536 + n)).toBe(true);
  for (let n = 1; n <= 50_000; n++) expect(seen.add(n * 7919 * 65_536 + n)).toBe(false);
  expect(seen.add(1)).toBe(true);
  expect(seen.size).toBe(50_001);
});

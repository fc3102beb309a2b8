import { expect, test } from 'vitest';
import { measurementLine } from '../../../src/commands/summary.ts';

test('the end of a batch says how many measurements are missing, and why', () => {
  const missing = new Map([
    ['slow', 1],
    ['heavy', 2],
  ] as const);
  expect(measurementLine({ measured: 13, missing })).toBe(
    'Lighthouse: 13 of 16 measured; missing: 2 needed too much memory, 1 not done in time (lh_note in audit.csv says why)',
  );
  expect(measurementLine({ measured: 16, missing: new Map() })).toBe('Lighthouse: 16 of 16 measured');
});

test('and nothing where nobody asked for them', () => {
  expect(measurementLine({ measured: 0, missing: new Map() })).toBe('');
});

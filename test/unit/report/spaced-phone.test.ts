import { expect, test } from 'vitest';
import { spacedPhone } from '../../../src/report/spaced-phone.ts';

test.each([
  ['+390591234567', '+39 059 123 4567'],
  ['+393331234567', '+39 333 123 4567'],
  ['+4930901820', '+49 30 901820'],
  ['+33145678901', '+33 1 45 67 89 01'],
])('%s is read as %s', (e164, shown) => {
  expect(spacedPhone(e164)).toBe(shown.replaceAll(' ', '\u00a0'));
});

test.each(['059 1234567', 'info@example.com', '+', '+000000000', ''])('%j stays as it is', (text) => {
  expect(spacedPhone(text)).toBe(text);
});

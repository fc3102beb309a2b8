import { expect, test } from 'vitest';
import { nearest } from '../../../src/lib/nearest.ts';

test.each([
  ['https-redirct', ['https', 'https-redirect'], 'https-redirect'],
  ['HTTPS', ['https', 'html'], 'https'],
  ['marketing', ['found', 'trust'], null],
  ['x', [], null],
])('%s', (word, known, expected) => expect(nearest(word, known)).toBe(expected));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { isPlaceholderId } from '../../../../src/extract/vendors/placeholder-id.ts';
import { withoutComments } from '../../../../src/lib/without-comments.ts';
import { siteOf } from './site-of.ts';

const PIECES = [
  '<form>',
  '</form>',
  '<input name="a">',
  '<a href="//">',
  '<a href="tel:">',
  '<button>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  'Prenota',
  'cookie',
  '<iframe src="',
  '"',
  "'",
  '>',
  'G-',
  '<div class="modal">',
  '&#0;',
  '\u0000',
];

test('broken pages never make an extractor throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
      const site = siteOf(pieces.join(''));
      for (const extract of Object.values(EXTRACTORS)) expect(extract(site).state).toMatch(/^(yes|no|unknown|not_applicable)$/);
    }),
    { numRuns: 60 },
  );
});

describe('code without comments', () => {
  test.each([
    ['a(); // b()\nc();', 'a();  \nc();'],
    ['a(/* b */)', 'a( )'],
    ['f("https://x.it/a")', 'f("https://x.it/a")'],
    ["f('/* not one */')", "f('/* not one */')"],
    ['x.replace(/https?:\\/\\//, "")', 'x.replace(/https?:\\/\\//, "")'],
    ['`a // b`', '`a // b`'],
  ])('%s', (code, expected) => {
    expect(withoutComments(code)).toBe(expected);
  });
});

describe('placeholder ids', () => {
  test.each([
    'G-XXXXXXXXXX',
    'GTM-XXXX',
    'UA-000000-1',
    'UA-12345-6',
    'UA-123456789-1',
    '1234567890',
    'AW-123456789',
    'G-ABC123DEFG',
    'GTM-YOURID',
  ])('%s', (id) => {
    expect(isPlaceholderId(id)).toBe(true);
  });
  test.each(['G-4KQ7X2M9ZB', 'GTM-K7TWR2P', 'UA-48273645-2', '284719365028471', 'AW-948273615'])('%s is real', (id) => {
    expect(isPlaceholderId(id)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelledCases } from '../../../fixtures/cases.ts';
import { auditRecordSchema } from '../../../src/model/record.ts';
import { judgePages } from './one-page.ts';
import { PATHOLOGICAL_PAGES } from './pathological-pages.ts';

/** Whatever a page holds, every fact is read (none fails), and the record is one that can be written and read again. */
function expectSound(...pages: Parameters<typeof judgePages>): void {
  const record = judgePages(...pages);
  const failed = Object.entries(record.facts).filter(([, fact]) => fact.state === 'unknown' && fact.why === 'failed');
  expect(failed).toEqual([]);
  expect(auditRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true);
}

const CASES = labelledCases().flatMap(({ evidence }) =>
  evidence.pages.flatMap(({ fetched }) => (fetched.ok ? [fetched.value.text] : [])),
);
const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array).toString('latin1'));
const text = fc.string({ unit: 'binary', maxLength: 400 });
const piece = fc.oneof(
  fc.constantFrom(
    '<a href="',
    '<form><input name="',
    "<script>'",
    '<!--',
    '-->',
    '</div>',
    '"',
    '>',
    '<iframe src=',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom(
    'tel:',
    'mailto:%',
    'https://wa.me/',
    '@',
    'P.IVA',
    '{"@type":',
    '&#x',
    '<base href="//[">',
    '<meta content=',
    '%E0%A4',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('arbitrary bytes on every page', () => {
  fc.assert(
    fc.property(bytes, text, bytes, (home, contact, rendered) =>
      expectSound({ home, contact, privacy: home, frame: contact }, rendered),
    ),
    { numRuns: 60 },
  );
});

test('broken HTML', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
      expectSound({ home: `<h1>Rossi</h1>${pieces.join('')}`, legal: pieces.join(' ') }),
    ),
    { numRuns: 60 },
  );
});

test('labelled pages with something broken into them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CASES), fc.nat(), fc.nat({ max: 40 }), piece, (html, at, cut, broken) => {
      const position = at % (html.length + 1);
      expectSound({ home: html.slice(0, position) + broken + html.slice(position + cut) });
    }),
    { numRuns: 120 },
  );
});

test.each(Object.entries(PATHOLOGICAL_PAGES))('%s', (_, make) => {
  expectSound({ home: make(20_000) });
});

import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { LANGS, type Lang } from '../../../src/i18n/words.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { terminalReport } from '../../../src/report/terminal-report.ts';
import { cut, lengthOf, showable, wrapped } from '../../../src/report/terminal-text.ts';
import { goodFacts, recordOfEachOutcome, sampleRecord } from './sample-records.ts';

const same = (text: string) => text;
const plain = { bold: same, dim: same, red: same, green: same, yellow: same };
const print = (record: AuditRecord, own: { lang?: Lang; columns?: number; unicode?: boolean } = {}) =>
  terminalReport(record, { lang: 'it', checks: CHECKS, columns: 80, unicode: true, style: plain, ...own });
const good = () => sampleRecord({ sector: 'restaurant', facts: goodFacts() });

describe.each(LANGS)('the report on a terminal in %s', (lang) => {
  it.each(recordOfEachOutcome().map((record) => [record.outcome.outcome, record] as const))(
    '%s fits 80 and 40 columns, in whole sentences',
    (_, record) => {
      for (const columns of [80, 40])
        for (const line of print(record, { lang, columns })) {
          expect(line).not.toMatch(/\[…\]|undefined|NaN|\bnull\b|\s$/);
          // only a word that is longer than the line may stand out
          if (lengthOf(line) > columns) expect(line.trim()).not.toContain(' ');
        }
    },
  );
});

describe('the report on a terminal', () => {
  it('shows the sentence, the six steps, what was seen, three things to do with the reason, and what was not seen', () => {
    const text = print(good()).join('\n');
    expect(text).toContain('I clienti possono chiamarvi');
    expect(text).toMatch(/ {2}Trovati {5}█+░* {2} {0,2}\d+ {2}(A posto|A metà|Da fare)/);
    expect(text).toContain('059 222 333');
    expect(text.match(/^ {2}[123]\. /gm)).toHaveLength(3);
    expect(text).toContain('Che cosa non abbiamo potuto vedere');
  });

  it('without a site shows what to do instead of steps and scores', () => {
    const text = print(sampleRecord({ outcome: 'parked' })).join('\n');
    expect(text).toContain('Che cosa fare adesso');
    expect(text).not.toContain('█');
  });

  it('is plain ASCII where the terminal shows no more', () => {
    const text = print(good(), { unicode: false }).join('\n');
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('##');
  });

  it('obeys nothing that a page says to the terminal', () => {
    const evil = 'A\u001b[2J\u202eB\u0007';
    const record = sampleRecord({ business: { name: evil }, facts: { ...goodFacts() } });
    expect(print(record).join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('text for a terminal', () => {
  it('wraps with a hanging indent and paints line by line', () => {
    const paint = (text: string) => `<${text}>`;
    expect(wrapped('one two three four five six seven eight', { columns: 40, unicode: true }, { first: '  1. ', paint })).toEqual(
      ['  1. <one two three four five six seven>', '     <eight>'],
    );
  });

  it('cuts at a word', () => {
    expect(cut('Un numero di telefono sul sito', 20, true)).toBe('Un numero di…');
    expect(cut('Unnumeroditelefonosulsito', 10, false)).toBe('Unnumer...');
    expect(cut('kurz', 10, true)).toBe('kurz');
  });

  it('writes letters without marks where there is only ASCII', () => {
    expect(showable('«Caffè» – Größe 10 €, 北', false)).toBe('"Caffe" - Grosse 10 EUR, ?');
  });
});

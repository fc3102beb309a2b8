import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../src/checks/index.ts';
import type { RunFiles } from '../../../../src/model/run-files.ts';
import { RUN_OUTPUTS } from '../../../../src/report/outputs/index.ts';
import { JSON_RECORDS } from '../../../../src/report/outputs/json.ts';
import { NO_PICTURES, type Output, type OutputContext, type PlacedRecord } from '../../../../src/report/outputs/output.ts';
import { placeRecord } from '../../../../src/report/outputs/place-record.ts';
import { putOut } from '../../../../src/report/outputs/put-out.ts';
import { textOutput } from '../../../../src/report/outputs/text.ts';
import { memoryFiles } from '../../../memory-store.ts';
import { sampleRecord } from '../sample-records.ts';

const run = { name: 'list', startedAt: '2026-11-21T10:00:00.000Z', carriedHeaders: ['Note'], options: {} };
const context = (size: number): OutputContext => ({
  ...{ lang: 'en', checks: CHECKS, brand: null, version: '0', run, size, scores: new Map() },
});
async function* records(count: number): AsyncGenerator<PlacedRecord, void> {
  for (let row = 1; row <= count; row++)
    yield placeRecord(sampleRecord({ business: { id: `r${row}`, row, name: `Bar ${row}`, carried: [['Note', 'x']] } }), {
      peerRank: null,
      pictures: async () => NO_PICTURES,
    });
}
const put = (outputs: readonly Output[], files: RunFiles, count: number) =>
  putOut(
    records(count),
    context(count),
    outputs.map((output) => ({ output, files })),
  );

describe('outputs of a run', () => {
  it('are a table, a report for each business and an overview; what an earlier writing left and nobody names goes', async () => {
    const files = memoryFiles();
    for (const name of ['bar-1-1.pdf', 'gone-9.html', 'gone-9.pdf', 'notes.txt']) files.kept.set(`businesses/${name}`, '');
    await put(RUN_OUTPUTS, files, 2);
    const left = ['businesses/notes.txt', 'businesses/bar-1-1.html', 'businesses/bar-2-2.html'];
    expect([...files.kept.keys()].sort()).toEqual([...left, 'audit.csv', 'index.html'].sort());
    const lines = String(files.kept.get('audit.csv')).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\ufeffrow,id,.*,in:Note$/);
    expect(lines[2]).toMatch(/^2,r2,Bar 2,/);
  });

  it('hold no report of a site that may be somebody else’s, but a line before everything else', async () => {
    const files = memoryFiles();
    const theirs = sampleRecord({ business: { id: 'r1', row: 1, name: 'Bar Uno' } });
    const params = { row: 'Bar Due', site: 'Ferramenta Bianchi' };
    const other = sampleRecord({ business: { id: 'r2', row: 2, name: 'Bar Due', city: 'Torino' } });
    const doubtful = { ...other, outcome: { ...other.outcome, reason: 'doubtful_name', params } };
    const how = { peerRank: null, pictures: async () => NO_PICTURES };
    async function* two() {
      for (const record of [theirs, doubtful]) yield placeRecord(record, how);
    }
    const outlets = RUN_OUTPUTS.map((output) => ({ output, files }));
    await putOut(two(), context(2), outlets);
    expect([...files.kept.keys()].filter((name) => name.startsWith('businesses/'))).toEqual(['businesses/bar-uno-1.html']);
    const [header, first, second] = String(files.kept.get('audit.csv'))
      .split('\r\n')
      .map((line) => line.split(','));
    const cell = (row: string[] | undefined, name: string) => row?.[header?.indexOf(name) ?? -1];
    expect([cell(second, 'outcome_reason'), cell(second, 'belongs'), cell(second, 'report')]).toEqual([
      'doubtful_name',
      'doubtful',
      '',
    ]);
    expect(cell(first, 'report')).toBe('businesses/bar-uno-1.html');
    const overview = String(files.kept.get('index.html'));
    expect(overview).toContain('Verify first');
    expect(overview).toMatch(/Bar Due, Torino[\s\S]*calls itself “Ferramenta Bianchi”/);
    expect(overview.indexOf('id="verify-first"')).toBeLessThan(overview.indexOf('id="table"'));
  });

  it('declare every file they write as their own: a fresh run begins without them', async () => {
    const files = memoryFiles();
    await put(RUN_OUTPUTS, files, 1);
    const own = RUN_OUTPUTS.flatMap(({ names }) => names);
    for (const name of files.kept.keys()) expect(own).toContain(name.split('/')[0]);
  });

  it('are not begun halfway: when one fails, the table of an earlier writing stays', async () => {
    const files = memoryFiles();
    files.kept.set('audit.csv', 'before');
    const failing: Output = {
      names: [],
      open: async () => ({
        record: async () => {
          throw new Error('disk full');
        },
        end: async () => undefined,
      }),
    };
    await expect(put([...RUN_OUTPUTS, failing], files, 2)).rejects.toThrow('disk full');
    expect(files.kept.get('audit.csv')).toBe('before');
    expect(files.kept.has('index.html')).toBe(false);
  });
});

describe('outputs of a check', () => {
  it('JSON is laid out for one record, and a line each for several', async () => {
    const [one, two] = [memoryFiles(), memoryFiles()];
    await put([JSON_RECORDS], one, 1);
    await put([JSON_RECORDS], two, 2);
    expect(String(one.kept.get('records.jsonl'))).toMatch(/^\{\n {2}"schema"/);
    const lines = String(two.kept.get('records.jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).business.id)).toEqual(['r1', 'r2']);
  });

  it('text has an empty line between two businesses', async () => {
    const files = memoryFiles();
    const paint = (text: string) => text;
    const style = { bold: paint, dim: paint, red: paint, green: paint, yellow: paint };
    await put([textOutput({ columns: 80, unicode: true, style })], files, 2);
    const text = String(files.kept.get('records.txt'));
    expect(text).toMatch(/\n\nBar 2/);
    expect(text.endsWith('\n')).toBe(true);
  });
});

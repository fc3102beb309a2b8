import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/commands/report.ts';
import { startRun } from '../../src/commands/start-run.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { REPORT } from '../../src/options/commands.ts';
import { defaultsOf } from '../../src/options/option.ts';
import { quietContext } from '../quiet-context.ts';
import { goodFacts, sampleRecord } from '../unit/report/sample-records.ts';

let folder: string;
const said: string[] = [];
const context = quietContext({}, said);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-report-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function makeRun(name: string, sha256: string, records: readonly AuditRecord[]): Promise<string> {
  const path = join(folder, name);
  const run = await startRun(context.store, path, {
    fresh: true,
    begin: {
      ...{ tool: 'vetrina', version: '0.1.0', name, carriedHeaders: [], options: {} },
      input: { file: 'x.csv', sha256, encoding: 'utf-8', delimiter: ',' },
      counts: { records: records.length, done: 0, failed: 0, outcomes: {} },
      ...{ startedAt: '2026-05-03T08:00:00.000Z', endedAt: null },
    },
  });
  for (const record of records) await run.journal.append(record);
  await run.close();
  return path;
}
const options = { ...defaultsOf(REPORT), lang: 'en' } as const;
const business = (row: number, own: object) => ({ id: `row-${row}`, row, ...own });
const restaurant = (row: number, own: object, facts = goodFacts()) =>
  sampleRecord({ sector: 'restaurant', facts, business: business(row, own) });

describe('vetrina report', () => {
  it('--since finds each business by VAT number, else name and town, and tells what changed', async () => {
    const before = await makeRun('before', 'a', [
      restaurant(1, { name: 'Da Gino', city: 'Parma' }, { ...goodFacts(), phones: { state: 'no' } }),
      restaurant(2, { name: 'Old name', city: 'Bologna', vatNumber: 'IT 01234567890' }),
      // branches with the same name and town are not told apart
      restaurant(3, { name: 'Chain', city: 'Rimini' }),
      restaurant(4, { name: 'Chain', city: 'Rimini' }),
    ]);
    const after = await makeRun('after', 'b', [
      restaurant(1, { name: 'New name', city: 'Bologna', vatNumber: 'IT01234567890' }),
      restaurant(2, { name: 'DA GINO', city: 'Parma' }),
      restaurant(3, { name: 'Chain', city: 'Rimini' }),
      restaurant(4, { name: 'Somebody else', city: 'Parma' }),
    ]);
    await report(after, { ...options, since: before }, context);
    const page = async (row: number) => {
      const name = (await readdir(join(after, 'businesses'))).find((file) => file.endsWith(`-${row}.html`));
      return load(await readFile(join(after, 'businesses', name ?? ''), 'utf8'))('.changes').text();
    };
    expect(await page(1)).toContain('Nothing that both checks could see has changed.');
    expect(await page(2)).toContain('A phone number on the site');
    expect(await page(2)).toContain('Compared with the check of 21 November 2026.');
    expect([await page(3), await page(4)]).toEqual(['', '']);
    const $ = load(await readFile(join(after, 'index.html'), 'utf8'));
    const cells = $('#rows .cell-change span')
      .toArray()
      .map((cell) => $(cell).text());
    expect(cells).toEqual(['As before', 'Better', 'Not in the earlier run', 'Not in the earlier run']);
    expect(
      $('#change option')
        .toArray()
        .map(({ attribs }) => attribs.value),
    ).toEqual(['', 'better', 'same', 'new']);
  });

  it('--since the run itself is refused', async () => {
    const run = await makeRun('self', 'a', [restaurant(1, {})]);
    await expect(report(run, { ...options, since: run }, context)).rejects.toThrow(UsageError);
  });

  it('--pdf prints the owner’s pages on A4, two at most, and with --annex all', async () => {
    const poor = sampleRecord({ sector: 'generic', business: business(2, { name: 'Poor' }) });
    const run = await makeRun('pdf', 'a', [restaurant(1, { name: 'Good' }), poor]);
    await report(run, { ...options, pdf: true }, context);
    const names = await readdir(join(run, 'pdf'));
    expect(names).toEqual(['good.pdf', 'poor.pdf']);
    const pagesOf = async (name: string) =>
      [...(await readFile(join(run, 'pdf', name))).toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
    for (const name of names) expect(await pagesOf(name), name).toBeLessThanOrEqual(2);
    await report(run, { ...options, pdf: true, annex: true }, context);
    expect(await pagesOf('good.pdf')).toBeGreaterThan(2);
    for (const name of names) {
      const pdf = (await readFile(join(run, 'pdf', name))).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(pages, name).toBeLessThanOrEqual(8);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
    }
    expect(said.at(-1)).toBe(`PDFs      ${join(run, 'pdf')}`);
  });
});

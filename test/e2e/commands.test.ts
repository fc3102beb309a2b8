import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureWeb, fixtureArguments, serveFixtureWeb } from '../../fixtures/web.ts';
import { auditRecordSchema } from '../../src/model/record.ts';
import { CSV_COLUMNS } from '../../src/report/csv/columns.ts';
import { readCsv } from './fixture-expectations.ts';
import { runVetrina } from './run-vetrina.ts';

/** The commands as a person or a script uses them, each in a process of its own. */

const folder = mkdtempSync(join(tmpdir(), 'vetrina-commands-'));
const out = join(folder, 'run');
const csv = join(folder, 'list.csv');
let web: FixtureWeb;
let reach: string[];

beforeAll(async () => {
  web = await serveFixtureWeb();
  reach = [...fixtureArguments(web), '--no-discovery'];
  writeFileSync(
    csv,
    'Ragione Sociale;Sito Web;Comune;Note\nOsteria;osteria-ponte-storto.localhost;;=1+1\nFalegnameria;http://falegnameria-tosetti.localhost/;;x\nNiente;;Modena;\n',
  );
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('audit', () => {
  it('--dry-run shows how the columns were understood and audits nothing', async () => {
    const { code, out: said } = await runVetrina(['audit', csv, '--out', out, '--dry-run']);
    expect(code).toBe(0);
    expect(said).toContain('Ragione Sociale = name');
    expect(said).toContain('carried through: Note');
    expect(said).toContain('2 with a website, 1 with a name only');
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });

  it('writes the run folder of the contract', async () => {
    const { code, out: said } = await runVetrina(['audit', csv, '--out', out, '--no-browser', '--lang', 'en', ...reach]);
    expect(code).toBe(0);
    expect(said).toContain(join(out, 'index.html'));
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['audit.csv', 'audit.jsonl', 'businesses', 'index.html', 'run.json']),
    );
    const bytes = readFileSync(join(out, 'audit.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const header = bytes.toString('utf8').slice(1).split('\r\n')[0];
    expect(header).toBe([...CSV_COLUMNS.map(({ name }) => name), 'in:Note'].join(','));
    const rows = readCsv(join(out, 'audit.csv'));
    expect(rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Osteria', 'ok'],
      ['Falegnameria', 'ok'],
      ['Niente', 'no_website'],
    ]);
    expect(rows[0]?.['in:Note']).toBe("'=1+1");
    for (const { report } of rows) expect(readdirSync(join(out, 'businesses'))).toContain(report?.replace('businesses/', ''));
  });

  it('keeps records that fit the published schema', () => {
    for (const line of readFileSync(join(out, 'audit.jsonl'), 'utf8').trim().split('\n'))
      auditRecordSchema.parse(JSON.parse(line));
  });

  it('does not visit again what is done, and refuses another input in the same folder', async () => {
    const journal = readFileSync(join(out, 'audit.jsonl'), 'utf8');
    expect((await runVetrina(['audit', csv, '--out', out, '--no-browser', '--lang', 'en', ...reach])).code).toBe(0);
    expect(readFileSync(join(out, 'audit.jsonl'), 'utf8')).toBe(journal);
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'name\nAltro\n');
    const refused = await runVetrina(['audit', other, '--out', out, ...reach]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^vetrina: .*another input.*--fresh/m);
  });

  it.each([
    [['audit', '/nowhere.csv'], /There is no file/],
    [['audit', 'x.csv', '--lighthouse-runs', '0'], /whole number from 1/],
    [['audit', 'x.csv', '--throttling', 'hard'], /Allowed choices are simulate, devtools, provided/],
    [['audit', 'x.csv', '--queue', 'postgres://localhost/x', '--save-lighthouse'], /does not go with --queue/],
    [['audit', 'x.csv', '--frobnicate'], /unknown option/],
    [['report', '/tmp'], /not the folder of a run/],
    [['frobnicate'], /unknown command/],
  ])('%j is wrong usage: exit 2 and one clear line', async (args, message) => {
    const { code, err } = await runVetrina(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
  });
});

describe('what is made from the saved records, visiting nothing', () => {
  const bytes = (name: string) => readFileSync(join(out, name), 'utf8');

  it('report writes the same table again, and the pages in the other language', async () => {
    const before = bytes('audit.csv');
    expect((await runVetrina(['report', out, '--lang', 'en'])).code).toBe(0);
    expect(bytes('audit.csv')).toBe(before);
    expect((await runVetrina(['report', out, '--lang', 'it'])).code).toBe(0);
    expect(bytes('index.html').includes('<html lang="it')).toBe(true);
  });

  it('rescore judges by other weights, and by the published ones again', async () => {
    const published = readCsv(join(out, 'audit.csv')).map(({ score }) => score);
    const weights = join(folder, 'weights.json');
    writeFileSync(weights, '{"stages":{"found":100,"reachable":0,"convert":0,"measured":0,"trust":0,"quality":0}}');
    expect((await runVetrina(['rescore', out, '--weights', weights])).code).toBe(0);
    const rows = readCsv(join(out, 'audit.csv'));
    expect(rows.map(({ score }) => score)).not.toEqual(published);
    expect(rows[0]?.score).toBe(rows[0]?.score_found);
    expect((await runVetrina(['rescore', out])).code).toBe(0);
    expect(readCsv(join(out, 'audit.csv')).map(({ score }) => score)).toEqual(published);
    writeFileSync(weights, '{"checks":{"phone-clickabel":3}}');
    const wrong = await runVetrina(['rescore', out, '--weights', weights]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('phone-clickable');
  });

  it('explain says where a fact, a check and an outcome come from', async () => {
    const { code, out: said } = await runVetrina(['explain', out, 'falegn', 'phones']);
    expect(code).toBe(0);
    expect(said).toContain('http://falegnameria-tosetti.localhost/');
    expect(said).toMatch(/confidence \d/);
    expect((await runVetrina(['explain', out, '1', 'phone-clickable'])).out).toMatch(/of 4 points/);
    expect((await runVetrina(['explain', out, 'nobody'])).code).toBe(2);
    expect((await runVetrina(['explain', out, '1', 'phonez'])).err).toMatch(/neither a fact nor a check/);
  });
});

describe('check', () => {
  it('prints a record that fits the schema with --json, and only that', async () => {
    const { code, out: said } = await runVetrina(['check', 'falegnameria-tosetti.localhost', '--json', '--no-browser', ...reach]);
    expect(code).toBe(0);
    expect(auditRecordSchema.parse(JSON.parse(said)).outcome.outcome).toBe('ok');
  });

  it('exits with 1 below --min-score and when there is no score', async () => {
    expect(
      (await runVetrina(['check', 'falegnameria-tosetti.localhost', '--no-browser', '--min-score', '100', ...reach])).code,
    ).toBe(1);
    expect((await runVetrina(['check', 'nothing-here.invalid', '--no-browser', '--min-score', '1', ...reach])).code).toBe(1);
  });

  it('renders, measures with Lighthouse and writes a report', async () => {
    const html = join(folder, 'falegnameria.html');
    const {
      code,
      out: said,
      err,
    } = await runVetrina(['check', 'falegnameria-tosetti.localhost', '--lang', 'en', '--html', html, ...reach]);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(said).toContain('/100');
    const page = readFileSync(html, 'utf8');
    expect(page.includes('data:image/jpeg;base64,')).toBe(true);
    expect(page.includes('(LCP)')).toBe(true);
  });

  it("keeps Lighthouse's own report of every business, and says what the browsers did", async () => {
    const measured = join(folder, 'measured');
    const options = ['--out', measured, '--limit', '1', '--save-lighthouse', '--throttling', 'provided', '--json-log'];
    const { code, err } = await runVetrina(['audit', csv, ...options, ...reach]);
    expect(code).toBe(0);
    expect(readdirSync(join(measured, 'lighthouse')).sort()).toEqual(['osteria-1.html', 'osteria-1.json']);
    const report = JSON.parse(readFileSync(join(measured, 'lighthouse', 'osteria-1.json'), 'utf8'));
    expect(report.configSettings.throttlingMethod).toBe('provided');
    const last = err.split('\n').findLast((line) => line.startsWith('{"event":"browsers"'));
    const { visits, spentMs } = JSON.parse(last ?? '{}');
    expect(visits).toBeGreaterThan(0);
    expect(spentMs.benchmark).toBeGreaterThan(100);
  });

  it('never goes to an address of this network unasked', async () => {
    const { code, out: said } = await runVetrina(['check', `http://127.0.0.1:${web.port}/`, '--json', '--no-browser']);
    expect(code).toBe(0);
    expect(JSON.parse(said).outcome.outcome).toBe('refused_address');
  });
});

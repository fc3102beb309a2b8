import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { survey } from '../../../src/commands/survey.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { SURVEY } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { OPEN_DATA } from '../../../src/report/survey/open-data.ts';
import { generateRun } from '../../../tools/generate-run.ts';
import { quietContext } from '../../quiet-context.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'vetrina-publish-'));
const run = (name: string) => join(folder, name);
const bundle = run('dati');
const read = (name: string) => readFileSync(join(bundle, name), 'utf8');
const table = (name: string): Record<string, string>[] => parse(read(name), { columns: true });
const publish = (more: object, said: string[] = []) =>
  survey(
    [run('rossi-clienti')],
    { ...defaultsOf(SURVEY), lang: 'it', by: 'sector,province,sector+province', publish: bundle, ...more },
    quietContext({}, said),
  );

beforeAll(async () => {
  generateRun(run('rossi-clienti'), 300, 2);
  generateRun(run('rossi-prima'), 300, 1);
  await publish({ since: run('rossi-prima') });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('holds the tables, what they mean, and the method', () => {
  expect(readdirSync(bundle).sort()).toEqual(Object.values(OPEN_DATA).sort());
  expect(read(OPEN_DATA.method)).toMatch(/^# [^\n]+\n\n## /);
  expect(table(OPEN_DATA.indicators).find(({ indicator }) => indicator === 'https')).toMatchObject({
    label_en: 'Secure connection (https)',
    label_de: expect.stringContaining('https'),
  });
});

test('every column is described, and every cell is what is said of it', () => {
  const { resources } = JSON.parse(read(OPEN_DATA.dictionary)) as {
    readonly resources: readonly { readonly path: string; readonly schema: { readonly fields: readonly Field[] } }[];
  };
  for (const { path, schema } of resources) {
    const rows = table(path);
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    for (const { name, type, description, constraints = {} } of schema.fields) {
      expect(description.length, name).toBeGreaterThan(10);
      const cells = rows.map((row) => row[name] ?? '');
      if (constraints.required) expect(cells, name).not.toContain('');
      const given = [...new Set(cells.filter(Boolean))];
      if (constraints.enum) expect(constraints.enum, name).toEqual(expect.arrayContaining(given));
      if (type === 'string') continue;
      for (const cell of given) {
        expect(Number(cell), `${name}: ${cell}`).toBeGreaterThanOrEqual(constraints.minimum ?? -Infinity);
        expect(Number(cell), `${name}: ${cell}`).toBeLessThanOrEqual(constraints.maximum ?? Infinity);
        if (type === 'integer') expect(Number.isInteger(Number(cell)), `${name}: ${cell}`).toBe(true);
      }
    }
  }
  const known = new Set(table(OPEN_DATA.indicators).map(({ indicator }) => indicator));
  expect(table(OPEN_DATA.figures).filter(({ indicator }) => !known.has(indicator ?? ''))).toEqual([]);
});

test('names no business, run or list', () => {
  const all = Object.values(OPEN_DATA).map(read).join('\n');
  const { input } = JSON.parse(readFileSync(join(run('rossi-clienti'), 'run.json'), 'utf8'));
  expect(all).not.toMatch(/impresa ?\d|\.example|rossi-/i);
  expect(all).not.toContain(input.file);
});

test('shows no figure of few, and no group of few at all', () => {
  const rows = table(OPEN_DATA.figures);
  const rates = rows.filter(({ statistic, suppressed }) => statistic === 'rate' && suppressed === 'no');
  expect(rates.filter(({ denominator }) => Number(denominator) > 0 && Number(denominator) < 5)).toEqual([]);
  const held = rows.filter(({ suppressed }) => suppressed !== 'no');
  expect(held.length).toBeGreaterThan(0);
  for (const { numerator, denominator, unknown, rate, ci_low, bound_low, value } of held)
    expect([numerator, denominator, unknown, rate, ci_low, bound_low, value].join('')).toBe('');
  expect(
    rows.filter(
      ({ method, by_sector, by_province }) => method === 'paired' && (by_sector !== '(all)' || by_province !== '(all)'),
    ),
  ).toEqual([]);
});

test('compares the waves by group', () => {
  const changes = table(OPEN_DATA.figures).filter(({ statistic, indicator }) => statistic === 'change' && indicator === 'https');
  expect(new Set(changes.map(({ by_sector }) => by_sector)).size).toBeGreaterThan(3);
});

test('a column that names the businesses is refused', async () => {
  await expect(publish({ by: 'Peso' })).resolves.toBe(0);
  await expect(publish({ by: 'Denominazione' })).rejects.toThrow(UsageError);
}, 120_000);

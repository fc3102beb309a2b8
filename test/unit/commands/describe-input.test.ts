import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFirst, describeInput, listAsJson } from '../../../src/commands/describe-input.ts';
import { websiteCell } from '../../../src/commands/website-cell.ts';
import { countRecords } from '../../../src/io/count-records.ts';
import { inspectInput } from '../../../src/io/inspect-input.ts';
import { readBusinesses } from '../../../src/io/read-businesses.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-preview-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function preview(lines: readonly string[]) {
  const path = join(folder, 'list.csv');
  await writeFile(path, lines.join('\n'));
  const file = await inspectInput(path, {});
  const { businesses, ...table } = await readBusinesses(file, { map: new Map(), defaultCountry: null });
  const list = { file, ...table, counts: await countRecords(businesses, websiteCell) };
  const said: string[] = [];
  describeInput(list, (line) => said.push(line));
  describeFirst(list.counts.first, (line) => said.push(line));
  return { said: said.join('\n'), json: listAsJson(list) };
}

const LINES = [
  'Mitglieder des Gewerbevereins;;;',
  'Firma;Ort;Homepage;Telefon',
  'Glaserei Licht;Bonn;www.licht-glas.de;0228 112233',
  'Malerei Farb;Köln;info@farb.de;0221 445566',
  'Bäckerei Krumm;Basel;siehe Facebook;+41 61 112 23 34',
  'Café Lind;Köln;im Aufbau;',
  'Glaserei Licht;Bonn;www.licht-glas.de;',
  'Quelle: Gewerbeverein;;;',
];

test('a preview shows columns, country, what is left out, what stands in the website cells, and rows', async () => {
  const { said } = await preview(LINES);
  expect(said).toContain('utf-8, semicolon, 5 records');
  expect(said).toContain('understood: Firma = name, Ort = city, Homepage = website, Telefon = phone');
  expect(said).toMatch(/country: DE where a record says none \(.*\); by themselves: CH 1/);
  expect(said).toContain('left out, no businesses: "Mitglieder des Gewerbevereins", "Quelle: Gewerbeverein"');
  expect(said).toContain(
    'of the website cells: 2 websites, 1 only a social profile, 1 an e-mail address instead, 1 a word for none',
  );
  expect(said).toContain('1 repeat an earlier website or name');
  expect(said).toContain('1. Glaserei Licht · Bonn, DE · 0228 112233');
});

test('and the same for programs', async () => {
  const { json } = await preview(LINES);
  expect(json).toMatchObject({
    format: 'csv',
    header: true,
    fields: { name: ['Firma'], website: ['Homepage'] },
    country: { code: 'DE', records: { DE: 4, CH: 1 } },
    counts: {
      records: 5,
      duplicates: 1,
      cells: { website: 2, social_profile: 1, mailbox: 1, none: 1, invalid: 0, third_party: 0 },
    },
  });
  expect(json.first[0]).toMatchObject({ name: 'Glaserei Licht', row: 1 });
});

test.each([
  [null, 'none'],
  ['www.rossi.it', 'website'],
  ['facebook.com/rossi', 'social_profile'],
  ['https://www.facebook.com/rossi', 'social_profile'],
  ['www.paginegialle.it/rossi', 'third_party'],
  ['info@rossi.it', 'mailbox'],
  ['Bar Roma', 'invalid'],
  ['in costruzione', 'none'],
])('a website cell with %s: %s', (cell, kind) => {
  expect(websiteCell(cell)).toBe(kind);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRecords } from '../../../src/io/count-records.ts';
import { inspectInput } from '../../../src/io/inspect-input.ts';
import { readBusinesses } from '../../../src/io/read-businesses.ts';
import type { Business } from '../../../src/model/business.ts';
import { parseColumnMap } from '../../../src/options/column-map.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer, how: { map?: string; delimiter?: string; encoding?: string } = {}) {
  const path = join(folder, `${Math.random()}.csv`);
  await writeFile(path, content);
  const file = await inspectInput(path, how);
  const table = await readBusinesses(file, { map: parseColumnMap(how.map ?? ''), defaultCountry: 'IT' });
  const businesses: Business[] = [];
  for await (const business of table.businesses) businesses.push(business);
  return { file, columns: table.columns, businesses, first: businesses[0] as Business };
}

describe('delimiters and encodings', () => {
  const rows = (delimiter: string) =>
    `Nome${delimiter}Sito web\nBar Perché${delimiter}www.bar.it\n"Da ""Gino""${delimiter}\nsrl"${delimiter}www.gino.it\n`;
  it.each([',', ';', '\t', '|'])('detects %j and keeps quoted newlines', async (delimiter) => {
    const { businesses, file } = await read(rows(delimiter));
    expect(file.delimiter).toBe(delimiter);
    expect(businesses.map(({ name }) => name)).toEqual(['Bar Perché', `Da "Gino"${delimiter}\nsrl`]);
    expect(businesses.map(({ website }) => website)).toEqual(['www.bar.it', 'www.gino.it']);
  });
  it.each(['utf8', 'utf16-le', 'utf16-be', 'win1252'])('detects %s', async (encoding) => {
    const { first } = await read(iconv.encode(rows(';'), encoding, { addBOM: encoding.startsWith('utf16') }));
    expect(first.name).toBe('Bar Perché');
  });
  it('reads UTF-8 with a BOM, and UTF-16 without one', async () => {
    expect((await read(iconv.encode(rows(','), 'utf8', { addBOM: true }))).first.name).toBe('Bar Perché');
    expect((await read(iconv.encode(rows(','), 'utf16-le'))).first.name).toBe('Bar Perché');
  });
  it.each(['\r\n', '\n', '\r'])('reads lines that end in %j', async (end) => {
    expect((await read(`Nome;Sito\nA;a.it\nB;b.it`.replaceAll('\n', end))).businesses.map(({ name }) => name)).toEqual([
      'A',
      'B',
    ]);
  });
  it('understands the first line that Excel writes to name the delimiter', async () => {
    expect((await read('sep=;\r\nNome;Sito\r\nA, B;a.it\r\n')).first).toMatchObject({ name: 'A, B', website: 'a.it', row: 1 });
  });
});

describe('columns', () => {
  it('understands a register export', async () => {
    const { first, columns } = await read(
      'Denominazione;Comune;Prov;ATECO 2007;Sito Internet;PEC;Partita IVA;Forma giuridica\nRossi SRL;Modena;MO;56.10.11;www.rossi.it;rossi@pec.it;01234567897;SRL\n',
    );
    expect(first).toMatchObject({
      name: 'Rossi SRL',
      city: 'Modena',
      province: 'MO',
      nace: '56.10.11',
      sector: 'restaurant',
      website: 'www.rossi.it',
      pec: 'rossi@pec.it',
      vatNumber: '01234567897',
    });
    expect(columns.at(-1)).toMatchObject({ header: 'Forma giuridica', field: null, by: null });
    expect(first.carried).toContainEqual(['Forma giuridica', 'SRL']);
  });
  it.each([
    'Firma;Ort;Webseite;PLZ;Telefon',
    'Raison sociale;Ville;Site web;Code postal;Téléphone',
    'Nombre comercial;Población;Página web;Código postal;Teléfono',
    'Business Name;Town;Website URL;Postcode;Phone Number',
  ])('understands %s', async (header) => {
    expect((await read(`${header}\nBar Sport;Carpi;www.bar.it;41012;059 123456\n`)).first).toMatchObject({
      name: 'Bar Sport',
      city: 'Carpi',
      website: 'www.bar.it',
      postalCode: '41012',
      phone: '059 123456',
    });
  });
  it('uses the best of two columns that fit and carries the other', async () => {
    const { first } = await read('Insegna;Denominazione;Sito\nBar Sport;Rossi Mario;x.it\n');
    expect(first.name).toBe('Rossi Mario');
    expect(first.carried).toEqual([['Insegna', 'Bar Sport']]);
  });
  it('does what --map says, and says when it cannot', async () => {
    expect((await read('Alpha;Beta\nBar;bar.it\n', { map: 'Alpha=name,beta=website' })).first).toMatchObject({
      name: 'Bar',
      website: 'bar.it',
    });
    await expect(read('Alpha;Beta\nBar;bar.it\n', { map: 'Gamma=name' })).rejects.toThrow(/does not have.*Alpha, Beta/);
    await expect(read('Alpha;Beta\nBar;Carpi\n')).rejects.toThrow(/--map "Alpha=name"/);
    expect(() => parseColumnMap('Alpha=nonsense')).toThrow(/Fields are/);
  });
  it('reads a bare list of addresses', async () => {
    expect((await read('https://a.it\nwww.b.it\n')).businesses.map(({ website, row }) => [row, website])).toEqual([
      [1, 'https://a.it'],
      [2, 'www.b.it'],
    ]);
  });
});

describe('nothing is lost', () => {
  it('yields one business per record, whatever is wrong with it', async () => {
    const { businesses } = await read('id;Nome;Sito;Nota\n7;A;a.it\n;;;\n7;B;b.it;x;zu;viel\n8;;;only a note\n');
    expect(businesses.map(({ id, row, problem }) => [id, row, problem])).toEqual([
      ['7', 1, null],
      ['row-2', 2, 'empty_row'],
      ['7-2', 3, null],
      ['8', 4, 'no_name_or_website'],
    ]);
    expect(businesses[2]?.carried).toEqual([
      ['Nota', 'x'],
      ['extra 1', 'zu'],
      ['extra 2', 'viel'],
    ]);
  });
  it('keeps both of two columns of one name, cells unchanged, NUL bytes left out', async () => {
    const { first } = await read('Nome;Nota;Nota\nB\0ar; x ;=1+1\n');
    expect(first.name).toBe('Bar');
    expect(first.carried).toEqual([
      ['Nota', ' x '],
      ['Nota (2)', '=1+1'],
    ]);
  });
  it('counts what there is to audit', async () => {
    const { businesses } = await read('Nome;Sito\nA;a.it\nB;\n;\n');
    const counts = await countRecords(
      (async function* () {
        yield* businesses;
      })(),
      (website) => (website === null ? 'none' : 'website'),
    );
    expect(counts).toMatchObject({ records: 3, withWebsite: 1, nameOnly: 1, unusable: 1 });
  });
});

describe('unreadable input is refused with one clear line', () => {
  it.each([
    ['', /is empty/],
    ['\n\n', /no records/],
    ['Nome;Sito\nA;a.it\n"never closed\nB;b.it\n', /line 3: a quote is opened/],
    [`Nome;Sito\n${'x'.repeat(1_200_000)};a.it\n`, /over 1 MB/],
  ])('%#', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toHaveProperty('name', 'UsageError');
  });
  it('a folder, a file that is not there, an unknown encoding', async () => {
    await expect(inspectInput(folder, {})).rejects.toThrow(/is a folder/);
    await expect(inspectInput(join(folder, 'nothing.csv'), {})).rejects.toThrow(/There is no file/);
    await expect(read('Nome\nA\n', { encoding: 'klingon' })).rejects.toThrow(/--encoding klingon/);
    await expect(read('Nome\nA\n', { delimiter: 'ab' })).rejects.toThrow(/--delimiter/);
  });
});

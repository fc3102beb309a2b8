import { describe, expect, it } from 'vitest';
import { lines, readList } from './read-list.ts';
import { workbook } from './workbook.ts';

describe('JSON', () => {
  it.each([
    ['a list', 'a.json', JSON.stringify([{ name: 'Foo', address: { city: 'Lodi' }, website: 'foo.it' }, { name: 'Bar' }])],
    [
      'a list within',
      'a.json',
      JSON.stringify({ elements: [{ id: 1, tags: { name: 'Foo', 'addr:city': 'Lodi', website: 'foo.it' } }] }),
    ],
    ['GeoJSON', 'a.geojson', JSON.stringify({ features: [{ properties: { nome: 'Foo', comune: 'Lodi', sito: 'foo.it' } }] })],
    ['JSON Lines', 'a.jsonl', lines('{"name":"Foo","city":"Lodi","website":"foo.it"}', '', '{"name":"Bar"}')],
  ])('%s', async (_, name, text) => {
    expect((await readList(text, { name })).rows[0]).toMatchObject({ name: 'Foo', city: 'Lodi', website: 'foo.it', row: 1 });
  });
  it('tells the broken line', async () => {
    await expect(readList(lines('{"name":"Foo"}', '{"name":'), { name: 'a.jsonl' })).rejects.toThrow(
      /line 2: this is no JSON object/,
    );
  });
});

describe('Excel', () => {
  const sheets = {
    Elenco: [
      ['Denominazione', 'CAP', 'Telefono', 'Sito web', 'Data'],
      ['Bar Caffè', { number: 184, style: 1 }, { number: 390376084517 }, 'www.bar.it', { number: 45_000, style: 2 }],
      ['Due & figli', { number: 46100, style: 1 }, { number: 45.5 }, '', { number: 45_001, style: 2 }],
    ],
    Altro: [['Nome'], ['Terzo']],
  };
  it('reads the first sheet, numbers in full', async () => {
    const { rows } = await readList(workbook(sheets), { name: 'a.xlsx' });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ name: 'Bar Caffè', postalCode: '00184', phone: '390376084517', website: 'www.bar.it' });
    expect(rows[0]?.carried).toContainEqual(['Data', '2023-03-15']);
    expect(rows[1]?.name).toBe('Due & figli');
  });
  it('reads the sheet that is named, and says which there are', async () => {
    expect((await readList(workbook(sheets), { name: 'a.xlsx', sheet: 'altro' })).rows[0]?.name).toBe('Terzo');
    await expect(readList(workbook(sheets), { name: 'a.xlsx', sheet: 'x' })).rejects.toThrow(/Its sheets are: Elenco, Altro/);
    await expect(readList('Nome\nA\n', { sheet: 'x' })).rejects.toThrow(/--sheet goes with an Excel workbook/);
  });
  it('a broken one is refused in one line', async () => {
    await expect(readList(workbook(sheets).subarray(0, 400), { name: 'a.xlsx' })).rejects.toThrow(
      /cannot be read as an Excel workbook/,
    );
  });
});

it.each([
  ['%PDF-1.4', 'a.pdf', /is a PDF/],
  ['<!DOCTYPE html><html><table>', 'a.xls', /a page \(HTML\)/],
  ['<?xml version="1.0"?><Workbook>', 'a.xls', /Excel 2003/],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'a.xls', /old Excel workbook \(\.xls\)/],
  ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'a.ods', /\(\.ods\)/],
  ['PK\u0003\u0004[Content_Types].xmlxl/', 'a.csv', /Excel workbook under another name/],
  ['PK\u0003\u0004list.csv', 'a.zip', /ZIP archive/],
  ['\u001f\u008b\u0008', 'a.csv', /compressed/],
  ['[{"name":"A"}]', 'a.csv', /holds JSON.*Rename it to \.json/],
  ['{"name":"A"}\n{"name":"B"}\n', 'a.csv', /Rename it to \.jsonl/],
])('%j in %s is refused with what to do', async (content, name, message) => {
  await expect(readList(Buffer.from(content, 'latin1'), { name })).rejects.toThrow(message);
});

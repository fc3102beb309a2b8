import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { lines, many, readList } from './read-list.ts';

describe('stray quotes make no business vanish', () => {
  it.each([
    ['opened and never closed', (n: number) => (n === 7 ? `"Bar ${n};Lodi;` : `Bar ${n};Lodi;www.bar${n}.it`)],
    ['opened in the last column', (n: number) => (n === 7 ? `Bar ${n};Lodi;"dal 1950` : `Bar ${n};Lodi;x`)],
    ['two of them, far apart', (n: number) => (n === 7 || n === 20 ? `Bar;"Lodi ${n};x` : `Bar ${n};Lodi;x`)],
    ['one opens, a later one closes', (n: number) => (n === 7 ? 'Bar;"Lodi;x' : n === 20 ? 'Bar;Lodi";x' : `Bar ${n};Lodi;x`)],
  ])('%s', async (_, line) => {
    const { rows, notes } = await readList(lines('Nome;Comune;Sito', ...many(30, line)));
    expect(rows).toHaveLength(30);
    expect(rows[29]?.name).toBe('Bar 30');
    expect(notes.repaired).toContain(8);
  });
  it('refuses what cannot be told, with the line', async () => {
    const text = lines('Nome;Sito;Comune', 'A;a.it;Lodi', '"senza fine', 'ancora testo', 'B;b.it;Lodi');
    await expect(readList(text)).rejects.toThrow(/line 3: a quote is opened/);
  });
  it('reads cells over several lines as they are', async () => {
    const { rows, notes } = await readList(
      lines('Nome;Sito;Note', 'Uno;www.uno.it;"prima', 'seconda; con punto', 'terza"', '"Due', 'srl";www.due.it;'),
    );
    expect(rows.map(({ name }) => name)).toEqual(['Uno', 'Due\nsrl']);
    expect(rows[0]?.carried).toEqual([['Note', 'prima\nseconda; con punto\nterza']]);
    expect(notes.repairedCount).toBe(0);
  });
  it.each([
    ['"Gasthaus "Krummer Hund" am See";"Köln"', 'Gasthaus "Krummer Hund" am See'],
    ['Osteria "dal Gufo";Reggio', 'Osteria "dal Gufo"'],
    ['"Da ""Gino""";Reggio', 'Da "Gino"'],
    ['Pizzeria 12";Parma', 'Pizzeria 12"'],
  ])('%s', async (line, name) => {
    expect((await readList(lines('Firma;Ort', line, 'A;B'))).rows[0]?.name).toBe(name);
  });
  it.each([
    ['"Firma\tOrt\tWebseite"', '"Glaser\tBonn\twww.glaser.de"'],
    ['"Firma,""Ort"",""Webseite"""', '"Glaser,""Bonn"",""www.glaser.de"""'],
  ])('unwraps lines that are quoted as a whole: %s', async (header, line) => {
    expect((await readList(lines(header, line))).rows[0]).toMatchObject({
      name: 'Glaser',
      city: 'Bonn',
      website: 'www.glaser.de',
    });
  });
});

describe('encodings', () => {
  const italian = lines('Denominazione;Comune', 'Caffè Città;Forlì', 'Perché Più;Cantù');
  const german = lines('Firma;Straße;Ort', 'Bäckerei Müller;Hauptstraße 1;Köln');
  const french = lines('Entreprise;Ville', 'Pâtisserie Éclair;Besançon');
  it.each(['cp850', 'macintosh', 'windows-1252', 'utf16-le', 'utf16-be'])('%s', async (encoding) => {
    const coded = (text: string) => iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf16') });
    expect((await readList(coded(italian))).rows[0]).toMatchObject({ name: 'Caffè Città', city: 'Forlì' });
    expect((await readList(coded(german))).rows[0]).toMatchObject({
      name: 'Bäckerei Müller',
      street: 'Hauptstraße 1',
      city: 'Köln',
    });
    expect((await readList(coded(french))).rows[0]).toMatchObject({ name: 'Pâtisserie Éclair', city: 'Besançon' });
  });
  it('one odd line does not spoil the others', async () => {
    const utf8 = Buffer.from(lines('Denominazione;Comune', ...many(20, (n) => `Caffè ${n};Forlì`)));
    const { rows } = await readList(
      Buffer.concat([utf8, iconv.encode('Perché no;Cantù\n', 'win1252'), Buffer.from('Più;Viggiù\n')]),
    );
    expect(rows.map(({ name }) => name)).toEqual([...many(20, (n) => `Caffè ${n}`), 'Perché no', 'Più']);
  });
});

describe('cells', () => {
  it('placeholders are empty in every column, places that look like one are not', async () => {
    const { rows } = await readList(
      lines(
        'Nome;Comune;Prov;Telefono;Email;Sito',
        'N/D;n.d.;NA;-;nessuna;#N/D',
        'Bar;Napoli;NA;\\N;keine Angabe;null',
        'XX Settembre Bar;Lodi;LO;non dichiarato;n/a;www.x.it',
      ),
    );
    expect(rows[0]).toMatchObject({ name: null, city: null, province: 'NA', phone: null, email: null, website: null });
    expect(rows[1]).toMatchObject({ name: 'Bar', province: 'NA', phone: null, email: null, website: null });
    expect(rows[2]).toMatchObject({ name: 'XX Settembre Bar', phone: null, email: null, website: 'www.x.it' });
  });
  it('entities, zeros that spreadsheets keep, lists as databases write them', async () => {
    const { rows } = await readList(
      lines(
        'Nome;CAP;Telefono;Sito',
        'Caff&egrave; &amp; Co;="00184";\'0612345678;"[""http://a.it"",""http://b.it""]"',
        'A&B;1;2;',
      ),
    );
    expect(rows[0]).toMatchObject({ name: 'Caffè & Co', postalCode: '00184', phone: '0612345678', website: 'http://a.it' });
    expect(rows[1]?.name).toBe('A&B');
  });
  it('the next column of a kind is asked where a cell is empty or says nothing', async () => {
    const { rows } = await readList(
      lines('Nome;Telefono;Telefono;Sito web;Sito web 2', 'A;;0371 112233;no;www.a.it', 'B;0382 112233;x;www.b.it;www.c.it'),
    );
    expect(rows[0]).toMatchObject({ phone: '0371 112233', website: 'www.a.it' });
    expect(rows[1]).toMatchObject({ phone: '0382 112233', website: 'www.b.it' });
  });
});

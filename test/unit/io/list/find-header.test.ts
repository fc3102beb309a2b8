import { describe, expect, it } from 'vitest';
import { lines, readList } from './read-list.ts';

describe('the header is found', () => {
  it.each([
    ['below titles', lines('REGIONE;;', ';;', 'Elenco al 31/12/2024;;', 'Denominazione;Comune;Telefono', 'Uno;Lodi;0371 112233')],
    ['below lines that group it', lines('Azienda;Sede;', 'Denominazione;Comune;Telefono', 'Uno;Lodi;0371 112233')],
    ['over two lines', lines('Denominazione;Sede;', ';Comune;Telefono', 'Uno;Lodi;0371 112233')],
    ['with the record before each field', lines('empresa.nombre,empresa.municipio,empresa.telefono', 'Uno,Lodi,0371 112233')],
    ['in two languages', lines('Nome;Comune;Telefono', 'Name;Gemeinde;Telefon', 'Uno;Lodi;0371 112233')],
    ['with tags below', lines('name,city,phone', '#org +name,#adm3,#contact', 'Uno,Lodi,0371 112233')],
    ['after the word for an encoding', lines('UTF-8', 'Nome,Comune,Telefono', 'Uno,Lodi,0371 112233')],
    ['and not again further down', lines('Nome;Comune;Telefono', 'Nome;Comune;Telefono', 'Uno;Lodi;0371 112233')],
  ])('%s', async (_, text) => {
    const { rows } = await readList(text);
    expect(rows.map(({ name, city, phone }) => [name, city, phone])).toEqual([['Uno', 'Lodi', '0371 112233']]);
  });
  it('footers are no businesses, names that begin like one are', async () => {
    const { rows, notes } = await readList(
      lines(
        'Denominazione;Comune;Sito',
        'Uno;Lodi;',
        'Fonte Viva;Pavia;',
        'Due;Lodi;',
        'Fonte: Camera di commercio;;',
        'Totale: 3;;',
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(['Uno', 'Fonte Viva', 'Due']);
    expect(notes.ignored).toEqual(['Fonte: Camera di commercio', 'Totale: 3']);
  });
  it('a list of one column keeps the commas in its names', async () => {
    const { rows } = await readList(lines('Business name', 'Salt, Plum & Co', 'Merrow', 'Tea, Coffee, Cake'));
    expect(rows.map(({ name }) => name)).toEqual(['Salt, Plum & Co', 'Merrow', 'Tea, Coffee, Cake']);
  });
});

describe('no header', () => {
  it('tells columns by their values', async () => {
    const { rows, hasHeader } = await readList(
      lines('Sole srl;Via Roma 3;0371 112233;info@sole.it;www.sole.it', 'Luna snc;Via Po 1;0382 112233;x@luna.it;www.luna.it'),
    );
    expect(hasHeader).toBe(false);
    expect(rows[0]).toMatchObject({ website: 'www.sole.it', phone: '0371 112233', email: 'info@sole.it', row: 1 });
  });
  it('takes --no-header and columns by number', async () => {
    const { rows } = await readList(lines('Bar Uno;Lodi', 'Bar Due;Pavia'), { header: false, map: '1=name,2=city' });
    expect(rows.map(({ name, city }) => [name, city])).toEqual([
      ['Bar Uno', 'Lodi'],
      ['Bar Due', 'Pavia'],
    ]);
  });
  it('says what to do when nothing tells names', async () => {
    await expect(readList(lines('Bar Sport', 'Da Gino'))).rejects.toThrow(/no header line was found.*--no-header --map/);
  });
  it('names with dots are a header, not addresses', async () => {
    const { rows } = await readList(lines('Impresa.Nome,Impresa.Comune,address.city', 'Uno,Modena,x', 'Due,Carpi,y'));
    expect(rows[0]).toMatchObject({ name: 'Uno', city: 'Modena' });
  });
});

describe('fields of a record, and texts of codes', () => {
  it('a name with a dot over addresses is no host', async () => {
    const { rows } = await readList(lines('empresa.nombre,empresa.municipio,empresa.web', 'Uno,Lodi,www.uno.example'));
    expect(rows.map(({ name, city, website }) => [name, city, website])).toEqual([['Uno', 'Lodi', 'www.uno.example']]);
  });
  it('what a code is called is the sector', async () => {
    const { rows } = await readList(
      lines('Firma;Ort;WZ-Code;WZ-Bezeichnung', 'Uno;Bonn;23.41.0;Töpferei', 'Due;Köln;81.30;Gärtnerei'),
    );
    expect(rows.map(({ sector }) => sector)).toEqual(['manufacturing', 'crafts']);
  });
});

import { expect, it } from 'vitest';
import { lines, many, readList } from './read-list.ts';

it.each([
  ['postal codes and a German header', lines('Firma;PLZ;Ort', 'A;50667;Köln', 'B;01067;Dresden'), ['DE', 'DE']],
  ['Austrian states', lines('Firma;PLZ;Bundesland', 'A;1010;Wien', 'B;6020;Tirol'), ['AT', 'AT']],
  ['cantons', lines('Firma;PLZ;Kanton', 'A;8400;ZH', 'B;3000;BE', 'C;6900;TI'), ['CH', 'CH', 'CH']],
  ['a French header', lines('Entreprise;Code postal;Ville', 'A;35000;Rennes', 'B;75001;Paris'), ['FR', 'FR']],
  ['Spanish provinces', lines('Empresa;CP;Provincia', 'A;42001;Soria', 'B;28001;Madrid'), ['ES', 'ES']],
  ['British postcodes', lines('Company,Town,Postcode', 'A,Exeter,EX4 3SB', 'B,Leeds,LS10 2RP'), ['GB', 'GB']],
  ['American states', lines('Business Name,City,State', 'A,Toledo,OH', 'B,Salem,OR', 'C,Boise,ID'), ['US', 'US', 'US']],
  [
    'provinces that are states as well',
    lines('Name,City,Province', 'A,Modena,MO', 'B,Milano,MI', 'C,Palermo,PA'),
    ['IT', 'IT', 'IT'],
  ],
  [
    'dial codes, row by row',
    lines('name,phone', 'A,+39 059 112233', 'B,0049 30 112233', 'C,+33 1 11 22 33 44'),
    ['IT', 'DE', 'FR'],
  ],
  ['domains', lines('name,website', 'A,www.a.de', 'B,b.de', 'C,https://c.de/x', 'D,d.com'), ['DE', 'DE', 'DE', 'DE']],
  ['number plates', lines('Firma;LKZ', 'A;D', 'B;A', 'C;CH'), ['DE', 'AT', 'CH']],
  ['letters before postal codes', lines('Firma;PLZ', 'A;D-50667', 'B;A-1010'), ['DE', 'AT']],
  [
    'one foreign domain in an Italian list',
    lines('Nome;Prov;Sito', ...many(9, (n) => `A${n};MO;a${n}.it`), 'X;MO;x.de'),
    many(10, () => 'IT'),
  ],
  ['nothing at all', lines('name,website', 'A,a.com', 'B,b.com'), ['IT', 'IT']],
])('%s', async (_, text, countries) => {
  expect((await readList(text)).rows.map(({ country }) => country)).toEqual(countries);
});

it('says why', async () => {
  expect((await readList(lines('Nome;Prov', 'A;MO', 'B;LO'))).country).toMatchObject({
    code: 'IT',
    why: expect.stringContaining('provinces'),
  });
  expect((await readList(lines('name,website', 'A,a.com'))).country.why).toBe('nothing in the list says one');
});

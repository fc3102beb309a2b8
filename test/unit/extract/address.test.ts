import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../src/model/fact.ts';
import { siteOf } from './actions/site-of.ts';

const addresses = (html: string, country = 'IT') => {
  const site = siteOf(html);
  const there = siteOf(html, { business: { ...site.business, country } });
  return valuesOf(EXTRACTORS.address(there)).map(({ text }) => text);
};

describe('a line with a number before a British postcode', () => {
  test.each([
    ['The Copper Kettle<br>4 Castle Steps, Hay-on-Wye, HR3 5DX', '4 Castle Steps, Hay-on-Wye, HR3 5DX'],
    ['Cloud Mill, 12a High Town, Hay-on-Wye, HR3 5AE', '12a High Town, Hay-on-Wye, HR3 5AE'],
    ['7 Church Lane, Ludlow SY8 1AP', '7 Church Lane, Ludlow SY8 1AP'],
    ['The Old Mill, Hay-on-Wye, HR3 5AE', 'Old Mill, Hay-on-Wye, HR3 5AE'],
  ])('%s', (html, expected) => {
    expect(addresses(`<p>${html}</p>`, 'GB')).toEqual([expected]);
  });

  test('a number of people is none', () => {
    expect(addresses('<p>12 of us, Hay-on-Wye, HR3 5DX</p>', 'GB')).toEqual([]);
  });
});

describe('streets named in a sentence', () => {
  test.each([
    'Stiamo lavorando alla facciata di Via dei Ponteggi 8 e presto torneremo sul tetto.',
    'Nel mese di maggio abbiamo rifatto il tetto di Via Verdi 12.',
    'Nous avons rénové la façade du 12 rue de la Paix.',
  ])('%s', (text) => {
    expect(addresses(`<p>${text}</p>`, text.startsWith('Nous') ? 'FR' : 'IT')).toEqual([]);
  });

  test('a customer’s under a heading of works', () => {
    expect(addresses('<h2>Lavori eseguiti</h2><p>Condominio Verdi, Via Verdi 12, 41121 Modena</p>')).toEqual([]);
  });

  test.each([
    ['Vi aspettiamo tutti i giorni in Piazza Grande 3.', 'Piazza Grande 3'],
    ['Il negozio si trova nel centro storico, in Via Verdi 12.', 'Via Verdi 12'],
    ['Via Verdi 12', 'Via Verdi 12'],
    ['Orario continuato: Via Verdi 12', 'Via Verdi 12'],
    ['Ci siamo trasferiti da poco e ora lavoriamo in Via Verdi 12, 41121 Modena', 'Via Verdi 12, 41121 Modena'],
  ])('%s is its own', (text, expected) => {
    expect(addresses(`<p>${text}</p>`)).toEqual([expected]);
  });
});

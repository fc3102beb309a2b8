import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from '../actions/site-of.ts';

const vatOn = (pages: string | readonly PageSource[]) =>
  valuesOf(EXTRACTORS.vatNumber(siteOf(pages))).map(({ country, number }) => `${country} ${number}`);

/** Numbers with a right checksum, computed for these tests. */
const IT = '02358160360';
const OTHER_IT = '01872340367';

describe('VAT number', () => {
  test.each([
    `P.IVA ${IT}`,
    `P. IVA: ${IT}`,
    `Partita IVA e C.F. ${IT}`,
    `C.F. / P. IVA:<b>${IT}</b>`,
    `C.F. e P.IVA IT${IT}`,
    `P.I. ${IT}`,
    `VAT IT ${IT}`,
    `Partita IVA 023 5816 0360`,
    `<span>P.IVA</span></p><p>${IT}`,
  ])('%s', (html) => {
    expect(vatOn(`<footer><p>${html}</p></footer>`)).toEqual([`IT ${IT}`]);
  });

  test.each([
    ['DE', 'USt-IdNr.: DE 136695976', 'DE 136695976'],
    ['DE', 'Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE136695976', 'DE 136695976'],
    ['AT', 'UID-Nr.: ATU13585627', 'AT U13585627'],
    ['FR', 'TVA intracommunautaire : FR 40 303 265 045', 'FR 40303265045'],
    ['ES', 'CIF: B-58378431', 'ES B58378431'],
    ['ES', 'NIF 54362315K', 'ES 54362315K'],
    ['GB', 'VAT Registration No. GB 980 7806 84', 'GB 980780684'],
    ['CH', 'CHE-107.787.577 IVA', 'CH CHE107787577'],
  ])('%s: %s', (country, text, expected) => {
    const { business } = siteOf('').evidence;
    const site = siteOf(`<p>${text}</p>`, { business: { ...business, country } }, 'https://www.bottega-test.com');
    expect(valuesOf(EXTRACTORS.vatNumber(site)).map((value) => `${value.country} ${value.number}`)).toEqual([expected]);
  });

  test.each([
    ['nine digits', '<p>P.IVA 010256398</p>'],
    ['wrong checksum', '<p>P.IVA 02358160361</p>'],
    ['no label', `<p>${IT}</p>`],
    ['a phone', `<p>Tel. ${IT}</p>`],
    ['in a comment', `<!-- P.IVA ${IT} -->`],
    ['placeholder', '<p>P.IVA 00000000000</p><p>Partita IVA 12345678903</p>'],
    ['the agency', `<footer><p>Sito realizzato da Pixel srl P.IVA ${IT}</p></footer>`],
    ['a SIREN', '<p>SIREN 303 265 045</p>'],
    ['VAT as a topic', '<p>Consulenza su IVA, TVA e fiscalità dal 1998 al 2024</p>'],
  ])('not %s', (_, html) => {
    expect(vatOn(html)).toEqual([]);
  });

  test('a tax code alone is not said to be the VAT number', () => {
    expect(EXTRACTORS.vatNumber(siteOf(`<p>C.F. ${IT}</p>`))).toMatchObject({
      state: 'unknown',
      why: 'doubtful',
      rejected: [{ why: 'other_number' }],
    });
  });

  test('the number in the footer wins over a supplier’s in the terms; two alike are doubtful', () => {
    const terms: PageSource = { html: `<p>Crociere SpA, P.IVA ${OTHER_IT}</p>`, path: '/condizioni', role: 'legal' };
    expect(vatOn([{ html: `<footer>P.IVA ${IT}</footer>` }, terms])).toEqual([`IT ${IT}`]);
    expect(EXTRACTORS.vatNumber(siteOf(`<p>P.IVA ${IT}</p><p>P.IVA ${OTHER_IT}</p>`))).toMatchObject({
      state: 'unknown',
      why: 'doubtful',
    });
  });

  test('on the home page or elsewhere', () => {
    const page = { html: `<p>P.IVA ${IT}</p>`, path: '/contatti', role: 'contact' as const };
    expect(EXTRACTORS.vatOnHome(siteOf(`<p>P.IVA ${IT}</p>`)).state).toBe('yes');
    expect(EXTRACTORS.vatOnHome(siteOf([{ html: '<p>Bottega</p>' }, page])).state).toBe('no');
  });
});

describe('REA number', () => {
  test.each([
    ['REA MO-369852', 'MO 369852'],
    ['R.E.A. n. MO 369852', 'MO 369852'],
    ['Numero REA: TN - 199091', 'TN 199091'],
    ['REA di Modena n. 369852', 'Modena 369852'],
    ['C.C.I.A.A. Modena REA 369852', 'Modena 369852'],
  ])('%s', (text, expected) => {
    expect(valuesOf(EXTRACTORS.rea(siteOf(`<p>${text}</p>`)))).toEqual([{ text: expected }]);
  });

  test.each(['Area 12345', 'REAL 369852 tifosi', 'Tel. 059 682195'])('not %s', (text) => {
    expect(EXTRACTORS.rea(siteOf(`<p>${text}</p>`)).state).toBe('no');
  });
});

describe('copyright year', () => {
  test.each([
    ['© 2019–2024 Bottega', 2024],
    ['© 2019-24 Bottega', 2024],
    ['Copyright Bottega 2021', 2021],
    ['Bottega 2022 ©', 2022],
  ])('%s', (text, year) => {
    expect(valuesOf(EXTRACTORS.copyrightYear(siteOf(`<footer>${text}</footer>`)))).toEqual([{ year }]);
  });

  test('neither a year to come nor one without the mark', () => {
    expect(EXTRACTORS.copyrightYear(siteOf('<footer>© 2099 – dal 1980</footer>')).state).toBe('no');
    expect(EXTRACTORS.copyrightYear(siteOf('<footer>Bottega dal 2010</footer>')).state).toBe('no');
  });
});

describe('contact page', () => {
  const urls = (pages: string | readonly PageSource[]) => valuesOf(EXTRACTORS.contactPage(siteOf(pages))).map(({ url }) => url);

  test('the page that was seen, a link, a part of the home page', () => {
    expect(urls([{ html: '<p>Bottega</p>' }, { html: '<title>Contatti</title>', path: '/contatti', role: 'contact' }])).toEqual([
      'https://www.bottega-test.it/contatti',
    ]);
    expect(urls('<nav><a href="/kontakt.html">Kontakt</a></nav>')).toEqual(['https://www.bottega-test.it/kontakt.html']);
    expect(urls('<a href="#contatti">Contatti</a><section id="contatti"></section>')).toEqual([
      'https://www.bottega-test.it/#contatti',
    ]);
  });

  test('neither a link to nothing nor to another site', () => {
    expect(
      urls('<a href="#contatti">Contatti</a><a href="#">Contattaci</a><a href="https://altri.it/contatti">Contatti</a>'),
    ).toEqual([]);
  });
});

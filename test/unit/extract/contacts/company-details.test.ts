import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { openSite } from '../../../../src/page/site.ts';
import { siteOf } from '../actions/site-of.ts';

const partsIn = (html: string) => valuesOf(EXTRACTORS.companyDetails(siteOf(html))).map(({ part }) => part);

describe('the line of a company', () => {
  test.each([
    [
      'Bianchi S.r.l. – Sede legale: Via dei Carpini 12, 46100 Mantova – Reg. Imprese di Mantova, C.F. e P.IVA 98123470209 – REA MN-123456 – Cap. Soc. € 10.000,00 i.v. – Codice SDI: WY7PJ6K',
      ['seat', 'register', 'capital', 'tax_code', 'sdi'],
    ],
    ['Capitale sociale Euro 50.000 interamente versato', ['capital']],
    ['SDI WY7PJ6K', ['sdi']],
    ['Handelsregister: Amtsgericht Köln HRB 12345 · Stammkapital: 25.000 €', ['register', 'capital']],
    ['SARL au capital de 10 000 € – RCS Paris 402 054 410', ['register', 'capital']],
    ['Inscrita en el Registro Mercantil de Madrid, tomo 12', ['register']],
    ['Firmenbuchnummer FN 123456a, Landesgericht Linz', ['register']],
    ['Registergericht: Köln, HR B 12345', ['register']],
    ['R.C.S. de Lyon 402 054 410', ['register']],
  ])('%s', (text, parts) => expect([...partsIn(`<footer><p>${text}</p></footer>`)].sort()).toEqual([...parts].sort()));

  test.each([
    'Il capitale umano è la nostra forza, 30 anni di esperienza.',
    'La sede è aperta ogni giorno.',
    'Melden Sie sich an der Rezeption, Zimmer HR 12.',
    'Capital City Tours, 10 000 happy guests',
    'Siamo iscritti alla festa del paese.',
  ])('none: %s', (text) => expect(partsIn(`<p>${text}</p>`)).toEqual([]));
});

describe('the line of a company against the row', () => {
  const LINE =
    '<h1>Bianchi Impianti</h1><footer><p>Bianchi Impianti S.r.l. – Sede legale: Via dei Carpini 12, 46100 Mantova – P.IVA 98123470209 – Cap. Soc. € 10.000</p><p>Tel. 0376 084517</p></footer>';
  const whyFor = (name: string, html = LINE) => {
    const { evidence } = siteOf(html);
    const business = { ...evidence.business, name, phone: '0376 084517', country: 'IT' };
    const fact = EXTRACTORS.identity(openSite({ ...evidence, business }));
    return 'rejected' in fact ? (fact.rejected ?? []).map(({ why, value, seen }) => [why, value, seen.length]) : [];
  };
  test('another company in the line is told, with its proof', () =>
    expect(whyFor('Verdi Costruzioni S.p.A.')).toContainEqual([
      'other_company',
      'Verdi Costruzioni S.p.A. ≠ Bianchi Impianti S.r.l.',
      1,
    ]));
  test.each([
    ['the same', 'BIANCHI IMPIANTI SRL'],
    ['a part of it', 'Bianchi S.r.l.'],
    ['no company: the owner of a firm that trades under another name', 'Verdi Ugo'],
  ])('nothing to tell: %s', (_, name) => expect(whyFor(name).map(([why]) => why)).not.toContain('other_company'));
  test('without a line there is nothing to compare', () =>
    expect(whyFor('Verdi S.p.A.', '<h1>Bianchi Impianti S.r.l.</h1><p>Tel. 0376 084517</p>').map(([why]) => why)).not.toContain(
      'other_company',
    ));
});

import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
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
  ])('%s', (text, parts) => expect([...partsIn(`<footer><p>${text}</p></footer>`)].sort()).toEqual([...parts].sort()));

  test.each([
    'Il capitale umano è la nostra forza, 30 anni di esperienza.',
    'La sede è aperta ogni giorno.',
    'Capital City Tours, 10 000 happy guests',
    'Siamo iscritti alla festa del paese.',
  ])('none: %s', (text) => expect(partsIn(`<p>${text}</p>`)).toEqual([]));
});

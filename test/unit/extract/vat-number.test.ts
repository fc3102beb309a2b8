import { describe, expect, test } from 'vitest';
import { readVatNumbers } from '../../../src/extract/legal/read-vat.ts';

const german = (text: string) =>
  readVatNumbers(text)
    .filter(({ country, valid }) => country === 'DE' && valid)
    .map(({ number }) => number);

describe('the German number after its law', () => {
  test.each([
    'Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE983047163',
    'Umsatzsteuer-Identifikationsnummer gemäß §27 a Umsatzsteuergesetz: DE 983 047 163',
    'USt-IdNr. nach § 27 a UStG: DE983047163',
    'USt-ID: DE983047163',
  ])('%s', (text) => {
    expect(german(text)).toEqual(['983047163']);
  });

  test.each([
    'USt-ID auf Anfrage, Tel. 04621 27, Kreis DE 983047163',
    'Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: wird nachgereicht',
  ])('%s', (text) => {
    expect(german(text)).toEqual([]);
  });
});

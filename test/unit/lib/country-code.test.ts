import { expect, test } from 'vitest';
import { countryCode, countryOfCell } from '../../../src/lib/country-code.ts';

test.each([
  ['Deutschland', 'DE'],
  ['Germania', 'DE'],
  ['Allemagne', 'DE'],
  ['Alemania', 'DE'],
  ['Germany', 'DE'],
  ['Serbia', 'RS'],
  ['Vietnam', 'VN'],
  ['Birmania', 'MM'],
  ['Jemen', 'YE'],
  ['Zimbabwe', 'ZW'],
  ['Vanuatu', 'VU'],
  ['Curaçao', 'CW'],
  ['Svizzera', 'CH'],
  ['Pays-Bas', 'NL'],
  ['The Netherlands', 'NL'],
  ['Inghilterra', 'GB'],
  ['Scotland', 'GB'],
  ['uk', 'GB'],
  ['AUT', 'AT'],
])('%s is %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

// Withdrawn codes, regions, and words that only look like codes
test.each(['DD', 'YU', 'SU', 'EU', 'Lombardia', 'Bayern', 'n/d', '?', '', 'D', 'Attiva'])('"%s" is no country', (text) => {
  expect(countryCode(text)).toBeNull();
});

test.each([
  ['D', 'DE'],
  ['I', 'IT'],
  ['a', 'AT'],
  ['FL', 'LI'],
  ['U.S.A.', 'US'],
  ['IT - Italia', 'IT'],
  ['DE – Deutschland', 'DE'],
  ['D - Deutschland', 'DE'],
  ['Italia (IT)', 'IT'],
  ['IT-Italia', 'IT'],
  ['Schweiz/Suisse', 'CH'],
])('a cell with %s means %s', (cell, code) => {
  expect(countryOfCell(cell)).toBe(code);
});

test.each(['IT - Germania', 'Sì', 'X', 'Nord', 'Modena (MO)', '-'])('a cell with "%s" means no country', (cell) => {
  expect(countryOfCell(cell)).toBeNull();
});

test('no name leads to a code that is not in use', () => {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const language of ['en', 'it', 'de', 'fr', 'es'])
    for (let code = 0; code < 26 * 26; code++) {
      const letters = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(letters);
      const found = name ? countryCode(name) : null;
      if (found) expect([found, display.of(found)]).not.toContain(undefined);
      expect(['DD', 'YU', 'BU', 'CS', 'ZR', 'TP', 'FX', 'SU']).not.toContain(found);
    }
});

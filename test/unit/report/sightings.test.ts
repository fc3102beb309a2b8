import { expect, test } from 'vitest';
import { isCode, quoted } from '../../../src/report/business/sightings.ts';

test.each([
  'width=device-width, initial-scale=1',
  'index, follow',
  'noindex',
  '<button class="x">Ok</button>',
  '.menu-item a',
  'display: none; color: red',
  'wpcf7_form',
  '6/6 links',
  'window.dataLayer.push(…)',
])('%s is no quotation for an owner', (snippet) => {
  expect(isCode({ how: 'meta', snippet })).toBe(true);
});

test.each([
  'Tel. 059 222 333',
  'P.IVA 01234567890',
  'info@trattoria.example',
  'G-ABC1234567',
  'Trattoria da Gino, Modena',
  'Lun–Ven: 9:00–18:00',
  'Orari: lunedì chiuso; martedì 12–15',
  'www.trattoria.example',
  'Via Emilia Centro 12, 41121 Modena',
  'Restaurant',
])('%s is one', (snippet) => {
  expect(isCode({ how: 'text', snippet })).toBe(false);
});

test('the fields of a form have the names of its code', () => {
  expect(isCode({ how: 'form', snippet: 'your-name, your-email' })).toBe(true);
});

test('an address within a quotation is shown as people read it', () => {
  const map = 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2369.5326744869635!2d9.917332';
  expect([map, 'Facebook https://www.facebook.com/trattoria', 'P.IVA 01234567890'].map(quoted)).toEqual([
    'google.com/maps/embed',
    'Facebook facebook.com/trattoria',
    'P.IVA 01234567890',
  ]);
});

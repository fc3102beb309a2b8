import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

const siteIn = (country: string, html: string) => {
  const { business } = siteOf('').evidence;
  return siteOf(html, { business: { ...business, country } }, 'https://www.bottega-test.com');
};
const addressOn = (country: string, html: string) => valuesOf(EXTRACTORS.address(siteIn(country, html)))[0];

describe('address', () => {
  test.each([
    [
      'IT',
      'Via Emilia Est 985/A - 41122 Modena (MO)',
      { street: 'Via Emilia Est 985/A', postalCode: '41122', city: 'Modena', province: 'MO' },
    ],
    ['IT', 'Via dei Mille, 12<br>41121 Modena MO', { street: 'Via dei Mille, 12', postalCode: '41121' }],
    ['IT', 'Loc. Le Piane 3, 53024 Montalcino (SI)', { street: 'Loc. Le Piane 3', city: 'Montalcino' }],
    [
      'IT',
      '<span>P.zza Garibaldi n. 7</span></p><p>38123 Trento',
      { street: 'P.zza Garibaldi n. 7', postalCode: '38123', city: 'Trento' },
    ],
    ['IT', 'Via Appia Nuova, Roma (RM)', { street: 'Via Appia Nuova', city: 'Roma', province: 'RM' }],
    ['IT', '09032 Assemini (CA)', { postalCode: '09032', city: 'Assemini' }],
    ['DE', 'Hauptstraße 94<br>35716 Ewersbach', { street: 'Hauptstraße 94', postalCode: '35716', city: 'Ewersbach' }],
    ['DE', 'Neumühlen 40, 22763 Hamburg', { street: 'Neumühlen 40', city: 'Hamburg' }],
    ['FR', '12 bis rue des Lilas, 76100 Rouen', { street: '12 bis rue des Lilas', postalCode: '76100', city: 'Rouen' }],
    ['ES', 'C/ Mayor, 15, 28013 Madrid', { street: 'C/ Mayor, 15', postalCode: '28013', city: 'Madrid' }],
    ['GB', '5 Warden Road, London E20 3AN', { street: '5 Warden Road', postalCode: 'E20 3AN', city: 'London' }],
    ['US', '123 Oak Street, Suite 4, Austin, TX 78701', { postalCode: '78701', city: 'Austin', province: 'TX' }],
    ['US', 'Serving Auburndale, FL 33823', { postalCode: '33823', province: 'FL' }],
    ['CH', 'Via Cantonale 18, 6900 Lugano', { street: 'Via Cantonale 18', postalCode: '6900', city: 'Lugano' }],
  ])('%s: %s', (country, html, expected) => {
    expect(addressOn(country, `<p>${html}</p>`)).toMatchObject(expected);
  });

  test('JSON-LD and microdata', () => {
    const jsonLd =
      '<script type="application/ld+json">{"@type":"Store","address":{"@type":"PostalAddress","streetAddress":"Via Roma 1","postalCode":"41121","addressLocality":"Modena","addressCountry":"Italia"}}</script>';
    expect(addressOn('IT', jsonLd)).toMatchObject({ street: 'Via Roma 1', postalCode: '41121', city: 'Modena', country: 'IT' });
    const microdata =
      '<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Via Roma 1</span><span itemprop="addressLocality">Modena</span></div>';
    expect(addressOn('IT', microdata)).toMatchObject({ street: 'Via Roma 1', city: 'Modena' });
  });

  test.each([
    ['SN', '<p>Ndiol, juste en face de la gare, Sénégal.</p>', { text: 'Ndiol, juste en face de la gare, Sénégal' }],
    ['CA', '<p>2616 - 16 Street NE, Calgary, Alberta, Canada T2E 7J8</p>', { street: '2616 - 16 Street NE' }],
    ['US', '<p>Address:<br>Cloud Works<br>18850 Adams Ct<br>Morgan Hill, CA 95037<br>view map</p>', { city: 'Morgan Hill' }],
    [
      'FR',
      '<p>Adresse :<br>Ferme des Nuages<br>face à l’église, Joal<br>voir le plan</p>',
      { text: 'Ferme des Nuages, face à l’église, Joal' },
    ],
  ])('%s: %s', (country, html, address) => {
    expect(addressOn(country, html)).toMatchObject(address);
    expect(addressOn(country, html)?.text).not.toMatch(/map|plan/);
  });

  test.each([
    ['IT', 'Prenota via WhatsApp 24 ore su 24'],
    ['IT', 'Reg. UE 679/2016 e corso di 10 lezioni'],
    ['IT', '[Via/Indirizzo, Città]'],
    ['DE', 'Musterstraße 12, 12345 Musterstadt'],
    ['US', '123 Main Street, Anytown, CA 12345'],
    ['US', 'located in a town which is about 40 miles away'],
    ['IT', 'Tel. 0871 82253 Bottega'],
  ])('none in %s: %s', (country, text) => {
    expect(EXTRACTORS.address(siteIn(country, `<p>${text}</p>`)).state).toBe('no');
  });
});

describe('opening hours', () => {
  const hoursOn = (html: string) => valuesOf(EXTRACTORS.openingHours(siteIn('IT', html)))[0]?.text;

  test.each([
    ['Lunedì - Venerdì: 9.00 - 13.00 / 15.00 - 19.00', 'Lunedì - Venerdì: 9.00 - 13.00 / 15.00 - 19.00'],
    ['Mon-Fri 9am-5pm', 'Mon-Fri 9am-5pm'],
    ['Mo–Fr 8:00 bis 12:00 Uhr', 'Mo–Fr 8:00 bis 12:00 Uhr'],
    ['Du lundi au samedi de 10h à 19h', undefined],
    ['Mar–Sam · 11h45–14h00', 'Mar–Sam · 11h45–14h00'],
    ['Lunes a viernes de 9:00 a 14:00', 'Lunes a viernes de 9:00 a 14:00'],
    ['Lunedì – Venerdì<br>9.00 – 18.00', 'Lunedì – Venerdì 9.00 – 18.00'],
  ])('%s', (html, text) => {
    expect(hoursOn(`<p>${html}</p>`)).toBe(text ?? 'Du lundi au samedi de 10h à 19h');
  });

  test('a table, and structured data', () => {
    expect(hoursOn('<table><tr><td>Sabato</td><td>9-13</td></tr></table>')).toBe('Sabato 9-13');
    const spec =
      '{"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Monday","Tuesday"],"opens":"09:00:00","closes":"17:00"}';
    expect(hoursOn(`<script type="application/ld+json">${spec}</script>`)).toBe('Monday, Tuesday 09:00–17:00');
    expect(hoursOn('<meta itemprop="openingHours" content="Mo-Sa 07:00-18:00">')).toBe('Mo-Sa 07:00-18:00');
  });

  test.each(['Sabato 12 maggio 2024 dalle 9 alle 18', 'Mar 10-12 persone', '[Lun–Ven 09:00–13:00]'])('not %s', (text) => {
    expect(EXTRACTORS.openingHours(siteIn('IT', `<p>${text}</p>`)).state).toBe('no');
  });
});

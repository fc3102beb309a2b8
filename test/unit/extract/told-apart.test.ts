import { describe, expect, test } from 'vitest';
import { hasEmptyMapBox } from '../../../src/extract/address/map-boxes.ts';
import { isPlaceholderPlace } from '../../../src/extract/address/placeholder-place.ts';
import { EXTRACTORS } from '../../../src/extract/extract-facts.ts';
import { cleanCell } from '../../../src/io/list/clean-cell.ts';
import { type Fact, valuesOf } from '../../../src/model/fact.ts';
import type { FactName, FactValue } from '../../../src/model/facts.ts';
import { promisesOf } from '../../../src/page/promised-pages.ts';
import { siteOf } from './actions/site-of.ts';

/** Kinds of look-alikes, each with cases in several languages and with what must still be found. */

const siteIn = (country: string, html: string, row = {}) => {
  const { business } = siteOf('').evidence;
  return siteOf(html, { business: { ...business, country, ...row } }, 'https://www.bottega-test.com');
};
const factIn = <N extends FactName>(name: N, html: string, country = 'IT', row = {}) =>
  EXTRACTORS[name](siteIn(country, html, row)) as Fact<FactValue<N>>;
const stateOf = (name: FactName, html: string, country = 'IT') => factIn(name, html, country).state;
const phonesIn = (country: string, html: string) => valuesOf(factIn('phones', html, country)).map(({ e164 }) => e164);

describe('a map link that still holds the words of its template', () => {
  test.each([
    ...['Via Esempio 1, Città', 'Indirizzo da definire', 'Il tuo indirizzo', '{{indirizzo}}', 'Da completare'],
    ...['Street, City, Postcode', '123 Main Street, Anytown', 'Your Business Address', 'Company Name, Address', 'undefined', ''],
    ...['Adresse hier eintragen', 'Musterstraße 1, 12345 Musterstadt', 'Adresse 1, 12345 Ort'],
    ...['À compléter', 'Nom de l’entreprise, ville', 'Votre adresse ici'],
    ...['Via Roma 123, 00100 Città', 'Entrez votre adresse', 'Introduzca su dirección', 'Straße, PLZ Ort'],
    ...['Dirección de la empresa', 'Calle Ejemplo 123', 'Tu dirección aquí', 'Uw adres'],
  ])('%s', (text) => expect(isPlaceholderPlace(text)).toBe(true));
  test.each([
    ...['Via di Città 5, Siena', 'Via Roma 1', '12 Main Street', '43.3,-1.9', 'Negozio Rossi', 'The Shop, 4 High Street'],
    ...['Kansas City', 'Rue de la Ville 4, Paris', 'Ahornstraße 12, Köln', 'Shop'],
  ])('counter-case: %s', (text) => expect(isPlaceholderPlace(text)).toBe(false));
});

describe('an empty box that is called a map', () => {
  const holds = (html: string) => siteOf(html).pages.some(hasEmptyMapBox);
  test.each([
    ...['<div id="map"></div>', '<div id="googleMap"></div>', '<div class="wpgmza_map"></div>', '<div class="brxe-map"></div>'],
    ...[
      '<gmp-map center="50,6"></gmp-map>',
      '<google-map></google-map>',
      '<section id="mappa"></section>',
      '<div id="karte"></div>',
      '<div class="mapa"></div>',
      '<div id="kaart"></div>',
    ],
    ...['<div class="leaflet-container"><noscript></noscript></div>', '<div class="x" data-center-lat="50.9"></div>'],
  ])('%s', (html) => expect(holds(html)).toBe(true));
  test.each([
    ...['<div class="site-map"></div>', '<div class="icon-map-marker"></div>', '<div class="road-map"></div>'],
    ...[
      '<site-map></site-map>',
      '<i class="map"></i>',
      '<div class="map">Find us</div>',
      '<div class="map"><a href="/x">Map</a></div>',
    ],
  ])('counter-case: %s', (html) => expect(holds(html)).toBe(false));
});

describe('numbers of registers, of files and of faxes', () => {
  test.each([
    ['IT', '<p>Tel. 0376 084517 – R.E.A. MN 210504</p>', ['+390376084517']],
    ['BE', '<p>Tel. 09 233 41 75 – RPR Gent 0471.235.961</p>', ['+3292334175']],
    ['BE', '<p>0471.235.961 RPR Gent</p>', []],
    ['IT', '<img src="/f/0577075694.webp" alt="0577 075694.webp">', []],
    ['IT', '<img src="/f/tel.webp" alt="Tel. 0577 075694">', ['+390577075694']],
  ])('%s: %s', (country, html, phones) => expect(phonesIn(country, html)).toEqual(phones));
  test.each([
    ['<svg><use href="#icon-telephone"></use></svg> 01392 074163 <svg><use href="#icon-fax"></use></svg> 01392 074164'],
    ['<dl><dt class="icon-phone"></dt><dd>01392 074163</dd><dt class="icon-fax"></dt><dd>01392 074164</dd></dl>'],
    ['<div>Call us<div class="ico ico-phone"></div>01392 074163<div class="ico ico-fax"></div>01392 074164</div>'],
  ])('a fax by its icon: %s', (html) => {
    expect(phonesIn('GB', html)).toEqual(['+441392074163']);
    expect(valuesOf(factIn('faxes', html, 'GB')).map(({ e164 }) => e164)).toEqual(['+441392074164']);
  });
});

describe('e-mail addresses that are hidden, and what only looks hidden', () => {
  test.each([
    ['nl', 'Dit e-mailadres wordt beveiligd tegen spambots. JavaScript dient ingeschakeld te zijn om het te bekijken.'],
    ['pt', 'Este endereço de email está protegido contra piratas. Necessita ativar o JavaScript para o visualizar.'],
  ])('%s: %s', (_, text) => expect(stateOf('emails', `<p>${text}</p>`)).toBe('unknown'));
  test('what a content network encoded by mistake is no address, and its stand-in alone a doubt', () => {
    const standIn = (code: string) =>
      `<p>Scripts: <span class="__cf_email__" data-cfemail="${code}">[email&#160;protected]</span></p>`;
    expect(stateOf('emails', standIn('5a2e1a62'))).toBe('no');
    expect(stateOf('emails', standIn(''))).toBe('unknown');
  });
  test('letters turned by a plugin', () => {
    const html = '<a href="javascript:;" data-enc-email="vasb[at]obggrtn-grfg.vg" class="mail-link">Scrivici</a>';
    expect(valuesOf(factIn('emails', html)).map(({ address }) => address)).toEqual(['info@bottega-test.it']);
  });
  test.each([
    ['Bäckerei Kornmuhl', 'baeckerei.kornmuhl@web.de', false],
    ['Bäckerei Kornmuhl', 'jonas.kehl@web.de', true],
  ])('%s: %s', (name, address, personal) => {
    const found = valuesOf(factIn('emails', `<a href="mailto:${address}">${address}</a>`, 'DE', { name }));
    expect(found.map((email) => email.personal)).toEqual([personal]);
  });
});

describe('a profile behind the site’s own address', () => {
  const urls = (href: string) => valuesOf(factIn('profiles', `<a href="${href}">Social</a>`)).map(({ url }) => url);
  test.each([
    ['/www.youtube.com/@bottegatest', ['https://www.youtube.com/@bottegatest']],
    ['https://www.bottega-test.com/it/www.facebook.com/bottegatest', ['https://www.facebook.com/bottegatest']],
    ['/x.com/bottegatest', []],
    ['/notizie/www-facebook/', []],
  ])('%s', (href, found) => expect(urls(href)).toEqual(found));
});

describe('buttons that ask', () => {
  const kinds = (label: string) =>
    valuesOf(factIn('ctas', `<a class="btn" href="mailto:info@bottega-test.com">${label}</a>`)).map(({ kind }) => kind);
  test.each([
    ['it', 'Chiedi disponibilità'],
    ['it', 'Richiedi il catalogo'],
    ['en', 'Ask for a price'],
    ['en', 'Request a brochure'],
    ['de', 'Informationsmaterial anfordern'],
    ['de', 'Zimmer anfragen'],
    ['fr', 'Demander un renseignement'],
    ['fr', 'Demande en ligne'],
    ['es', 'Quiero información'],
    ['es', 'Solicitar'],
    ['es', 'Mandar solicitud'],
    ['nl', 'Aanvraag versturen'],
  ])('%s: %s', (_, label) => expect(kinds(label)).toContain('contact'));
  test('a bare noun asks where it writes a message', () => {
    expect(kinds('Anfrage')).toEqual(['quote']);
    expect(kinds('Check availability')).toEqual(['book']);
    expect(valuesOf(factIn('ctas', '<nav><a href="/x">Anfrage</a></nav>'))).toEqual([]);
  });
  test.each(['Häufige Anfragen', 'Domande frequenti', 'Nos demandes'])('counter-case: %s', (label) =>
    expect(kinds(label)).toEqual([]),
  );
});

describe('names of a contact page', () => {
  test.each([
    ...[
      'Il nostro numero',
      'Where to find us',
      'Sprechen wir miteinander',
      'Parlez-nous',
      'Raggiungici',
      'Resta in contatto',
      'Say hi',
      'Drop us a note',
      'Sag Hallo',
      'Melden Sie sich',
      'Hier finden Sie uns',
    ],
    ...['Dites bonjour', 'Laissez-nous un message', 'Di hola', 'Déjanos un mensaje', 'Bereik ons'],
  ])('%s', (words) => expect(promisesOf(words).flatMap(({ facts }) => facts)).toContain('phones'));
  test.each(['I nostri numeri', 'Numeri utili', 'Saluti da Modena', 'Hello world', 'Hallo Welt', 'Bonjour'])(
    'counter-case: %s',
    (words) => expect(promisesOf(words)).toEqual([]),
  );
});

describe('a notice behind a link that a script opens', () => {
  const notice = (heading: string, text: string) =>
    `<footer><a href="javascript:show()">${heading}</a></footer><div class="reveal"><h3>${heading}</h3><p>${text}</p></div>`;
  test.each([
    [
      'Privacy notice',
      'The data you give us are used to answer you, kept as long as needed, and erased under the UK GDPR when you ask us to.',
    ],
    [
      'Datenschutz',
      'Ihre Daten verarbeiten wir nur, um Ihnen zu antworten, und löschen sie danach, wie es die DSGVO von uns verlangt, ohne Ausnahme.',
    ],
  ])('%s', (heading, text) => expect(stateOf('privacyPolicy', notice(heading, text))).toBe('yes'));
  test('counter-case: a heading and nothing to read', () =>
    expect(stateOf('privacyPolicy', notice('Privacy notice', 'Sorry.'))).toBe('no'));
});

describe('baskets, ways to pay, code that is kept', () => {
  test.each([
    ['<a href="/carrito.php">Carrito (0)</a><p>Taburete 89,00 €</p>', 'yes'],
    ['<a href="/winkelwagen">Winkelwagen</a><p>Kruk € 89,00</p>', 'yes'],
    ['<p><a href="/basket">Basket</a> weaving, £45.00 a day</p>', 'unknown'],
    ['<p>Tortelli 12,00 €</p>', 'no'],
  ])('shop: %s', (html, state) => expect(stateOf('shop', html)).toBe(state));
  test.each([
    ...['<h4>Formas de pago</h4><p>Tarjeta</p>', '<h4>Metodi di pagamento</h4><p>Carta</p>', '<p>Kartenzahlung möglich</p>'],
    ...['<p>We take cards.</p>', '<p>Cartes acceptées</p>', '<h4>Betaalmethoden</h4><p>iDEAL, PayPal</p>'],
  ])('paying: %s', (html) => expect(stateOf('payments', html)).toBe('yes'));
  test.each([
    ...[
      '<p>Si accettano prenotazioni, menù alla carta</p>',
      '<p>Sie können Karten online kaufen</p>',
      '<p>We accept gift cards</p>',
    ],
    ...['<p>Keine Kartenzahlung</p>', '<p>La carta dei vini</p>'],
  ])('counter-case: %s', (html) => expect(stateOf('payments', html)).toBe('no'));
  test.each([
    ['<script type="text/x-handlebars">gtag("config","G-7Q4XK2M9TD")</script>', 'no'],
    ['<script type="application/json">{"a":"gtag(\'config\',\'G-7Q4XK2M9TD\')"}</script>', 'unknown'],
    ['<script type="text/template" class="borlabs-cookie">gtag("config","G-7Q4XK2M9TD")</script>', 'yes'],
  ])('analytics: %s', (html, state) => expect(stateOf('analytics', html)).toBe(state));
  test('a script that fetches another one named after consent', () => {
    expect(stateOf('consentBanner', '<script>import("/assets/consentement.js")</script>')).toBe('unknown');
    expect(stateOf('consentBanner', '<script src="/js/avviso-cookie.js"></script>')).toBe('unknown');
    expect(stateOf('consentBanner', '<script>import("/assets/galerie.js")</script>')).toBe('no');
    expect(stateOf('consentBanner', '<script>load("/js/js.cookie.min.js")</script>')).toBe('no');
  });
});

test('a street of directions is passed, one after them is arrived at', () => {
  const addresses = (html: string, country: string) => valuesOf(factIn('address', html, country)).map(({ text }) => text);
  expect(addresses('<p>Por la carretera N-1, km 450, hacia el norte.</p>', 'ES')).toEqual([]);
  expect(addresses('<p>Carretera N-340, km 12, 29001 Málaga</p>', 'ES')).toHaveLength(1);
  expect(addresses('<p>A 5 minuti da Piazza Erbe 12</p>', 'IT')).toEqual([]);
  expect(addresses('<p>Siamo a 200 metri dal duomo, in Via dei Carpini 4</p>', 'IT')).toEqual(['Via dei Carpini 4']);
});

test('characters that were encoded twice', () => {
  expect(cleanCell('Smith &amp;amp; Sons', 'name')).toBe('Smith & Sons');
  expect(cleanCell('Kr&auml;uter&nbsp;Hof', 'name')).toBe('Kräuter Hof');
  expect(cleanCell('A&B Joinery', 'name')).toBe('A&B Joinery');
});

import { describe, expect, test } from 'vitest';
import { map } from '../../../../src/extract/address/map.ts';
import { profiles } from '../../../../src/extract/profile/profiles.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

const urls = (html: string) => valuesOf(profiles(siteOf(`<title>Bottega Test</title>${html}`))).map(({ url }) => url);

describe('links that open an app or a page for phones', () => {
  test.each([
    ['https://www.linkedin.com/mwlite/company/bottega-test', 'https://www.linkedin.com/company/bottega-test'],
    ['linkedin://company/bottega-test', 'https://www.linkedin.com/company/bottega-test'],
    ['fb://profile/131000000223614', 'https://www.facebook.com/131000000223614'],
    ['fb://facewebmodal/f?href=https://www.facebook.com/bottegatest', 'https://www.facebook.com/bottegatest'],
    ['instagram://user?username=bottega.test', 'https://www.instagram.com/bottega.test'],
    ['https://www.instagram.com/bottega.test/profilecard/?igsh=x', 'https://www.instagram.com/bottega.test'],
    ['twitter://user?screen_name=bottegatest', 'https://x.com/bottegatest'],
    ['vnd.youtube://www.youtube.com/@bottegatest', 'https://www.youtube.com/@bottegatest'],
  ])('%s', (href, url) => expect(urls(`<footer><a href="${href}">Seguici</a></footer>`)).toEqual([url]));
  test('a scheme that opens no profile is none', () =>
    expect(urls('<footer><a href="fb://feed">Facebook</a><a href="instagram://camera">Instagram</a></footer>')).toEqual([]));
});

describe('a menu word for pictures before a profile', () => {
  test.each([
    ['it', 'Foto'],
    ['en', 'Pictures'],
    ['de', 'Bilder'],
    ['fr', 'Photos'],
    ['es', 'Vídeos'],
  ])('%s', (_, word) =>
    expect(urls(`<footer><p>${word} <a href="https://www.facebook.com/xyzpage">Facebook</a></p></footer>`)).toHaveLength(1),
  );
  test.each([
    ['a name on the link', 'Foto: <a href="https://www.facebook.com/studiolume">Studio Lume</a>'],
    ['a preposition before it', 'Photo by <a href="https://www.instagram.com/moth.lens">Instagram</a>'],
    ['von', 'Fotos von <a href="https://www.instagram.com/moth.lens"><img src="/ig.svg" alt=""></a>'],
  ])('counter-case: %s', (_, html) => expect(urls(`<p>${html}</p>`)).toEqual([]));
});

describe('structured data of somebody else', () => {
  const data = (name: string) =>
    `<script type="application/ld+json">{"@type":"Hotel","name":"${name}","sameAs":["https://www.facebook.com/farvistaresort"]}</script>`;
  test('the example of a theme', () =>
    expect(urls(`${data('Farvista Resort')}<a href="https://www.facebook.com/bottegatest">Facebook</a>`)).toEqual([
      'https://www.facebook.com/bottegatest',
    ]));
  test('counter-case: another name of the firm, which the page shows', () =>
    expect(urls(`${data('Farvista Resort')}<p>Un marchio di Farvista Resort srl</p>`)).toHaveLength(1));
});

test('the words of a link are explained by where it leads', () =>
  expect(urls('<a href="https://instagram.com/bottega.test.mo">Instagram @bottegatest</a>')).toEqual([
    'https://www.instagram.com/bottega.test.mo',
  ]));

describe('maps', () => {
  const state = (html: string) => map(siteOf(html)).state;
  const link = (query: string) =>
    `<a href="https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}">Mappa</a>`;
  test.each([
    '',
    'Il tuo indirizzo',
    '[indirizzo]',
    'Your address here',
    'Ihre Adresse',
    'Votre adresse',
    'Tu dirección',
    'TBD',
    'XXXX',
  ])('a template’s link is none: "%s"', (query) => expect(state(link(query))).toBe('no'));
  test.each(['Via Roma 12, Modena', 'Bottega Test', '44.64,10.92'])('counter-case: "%s"', (query) =>
    expect(state(link(query))).toBe('yes'),
  );
  test('a builder’s own element', () => {
    expect(state('<div class="wixui-google-map"></div>')).toBe('unknown');
    expect(state('<div class="site-map"><a href="/a">A</a></div>')).toBe('no');
  });
});

import { describe, expect, test } from 'vitest';
import { map } from '../../../../src/extract/address/map.ts';
import { structuredData } from '../../../../src/extract/technical/structured-data.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

describe('map', () => {
  test.each([
    ['<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12"></iframe>', 'embed'],
    ['<iframe data-src="https://maps.google.it/maps?q=Via+Emilia+1&output=embed"></iframe>', 'embed'],
    ['<iframe src="about:blank" data-cmplz-src="https://www.google.com/maps/embed?pb=x"></iframe>', 'embed'],
    ['<iframe src="https://www.openstreetmap.org/export/embed.html?bbox=1"></iframe>', 'embed'],
    ['<a href="https://www.google.it/maps/place/Via+Emilia+1/@44.6,10.9,17z">Dove siamo</a>', 'link'],
    ['<a href="https://maps.app.goo.gl/AbCdEf">Indicazioni</a>', 'link'],
    ['<a href="https://goo.gl/maps/AbCdEf">Indicazioni</a>', 'link'],
    ['<a href="https://maps.google.com/?q=Via+Emilia+1">Mappa</a>', 'link'],
    ['<a href="https://waze.com/ul?ll=44.6,10.9&navigate=yes">Waze</a>', 'link'],
    ['<a href="https://maps.apple.com/?address=Via+Emilia">Apple</a>', 'link'],
    ['<a href="geo:44.6,10.9">Mappa</a>', 'link'],
    ['<div id="map"></div><script>new google.maps.Map(document.getElementById("map"), {})</script>', 'embed'],
    ['<div id="mappa"></div><script>var m = L.map("mappa").setView([44, 10], 13)</script>', 'embed'],
    ['<div id="google-map"></div><script src="https://maps.googleapis.com/maps/api/js?key=x"></script>', 'embed'],
    ['<img src="https://maps.googleapis.com/maps/api/staticmap?center=44,10">', 'embed'],
    ['<div style="background-image:url(https://maps.google.com/maps/api/staticmap?center=44,10)"></div>', 'embed'],
  ])('%s', (html, kind) => {
    expect(valuesOf(map(siteOf(html)))[0]).toMatchObject({ kind });
  });

  test.each([
    '<a href="https://www.google.com/maps">Google Maps</a>',
    '<a href="https://www.google.com/search?q=bottega">Cerca</a>',
    '<a href="https://goo.gl/forms/x">Modulo</a>',
    '<a href="https://g.page/r/AbC/review">Recensione</a>',
    '<script src="https://maps.googleapis.com/maps/api/js?libraries=places"></script><input id="indirizzo">',
    '<h2>Dove mangiare</h2><p>Da Gino <a href="https://maps.app.goo.gl/AbCdEf">mappa</a></p>',
    '<script type="application/ld+json">{"@type":"Bakery","hasMap":"https://maps.app.goo.gl/AbCdEf"}</script>',
    '<!-- <iframe src="https://www.google.com/maps/embed?pb=x"></iframe> -->',
  ])('%s is no map', (html) => {
    expect(map(siteOf(html)).state).not.toBe('yes');
  });
});

describe('structured data', () => {
  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":["Bakery","Store"],"address":{"@type":"PostalAddress"}}]}</script>',
      ['Bakery', 'Store', 'PostalAddress'],
    ],
    [
      '<div itemscope itemtype="https://schema.org/Restaurant"><span itemprop="address" itemtype="http://schema.org/PostalAddress"></span></div>',
      ['Restaurant', 'PostalAddress'],
    ],
    ['<div vocab="https://schema.org/" typeof="LodgingBusiness"></div>', ['LodgingBusiness']],
    ['<div typeof="schema:Dentist"></div>', ['Dentist']],
    ['<div typeof="sioc:Item foaf:Document"></div>', []],
    ['<!-- <script type="application/ld+json">{"@type":"Bakery"}</script> -->', []],
  ])('%s', (html, expected) => {
    expect(valuesOf(structuredData(siteOf(html))).map(({ type }) => type)).toEqual(expected);
  });
});

import { expect, test } from 'vitest';
import { legalNotice } from '../../../src/extract/legal/legal-notice.ts';
import { siteOf } from './actions/site-of.ts';

test.each([
  ['DE', '<a href="/impressum">Impressum</a>'],
  ['DE with privacy', '<a href="/impressum">Impressum &amp; Datenschutz</a>'],
  ['DE on the contact page', '<h2>Angaben gemäß § 5 DDG</h2><p>Max Muster, Hauptstraße 1</p>'],
  ['DE by the law of old', '<h3>Angaben gem. § 5 TMG</h3><p>Max Muster</p>'],
  ['DE, a formal name', '<a href="/anbieter">Anbieterkennzeichnung</a>'],
  ['AT', '<a href="/offenlegung">Offenlegung</a>'],
  ['AT by the law', '<h2>Informationen gemäß § 5 ECG</h2><p>Anna Huber, Linz</p>'],
  ['AT by the media law', '<h2>Offenlegung gemäß § 25 Mediengesetz</h2>'],
  ['AT in the register of its chamber', '<a href="https://firmen.wko.at/anna-huber/">Impressum</a>'],
  ['CH, German', '<a href="/impressum">Impressum</a>'],
  ['CH, French', '<a href="/mentions-legales">Mentions légales</a>'],
  ['CH, Italian', '<a href="/note">Note legali</a>'],
  ['FR', '<a href="/mentions-legales">Mentions légales</a>'],
  ['FR, one', '<a href="/mention">Mention légale</a>'],
  ['FR, short', '<a href="/infos">Crédits et infos légales</a>'],
  ['BE, French', '<a href="/info">Informations légales</a>'],
  ['BE, Dutch', '<a href="/info">Wettelijke vermeldingen</a>'],
  ['ES', '<a href="/aviso-legal">Aviso legal</a>'],
  ['ES with privacy', '<a href="/legal">Aviso legal y privacidad</a>'],
  ['ES, Catalan', '<a href="/avis">Avís legal</a>'],
  ['ES, juridical', '<a href="/aviso">Aviso jurídico</a>'],
  ['IT', '<a href="/note">Note legali</a>'],
  ['IT, a company', '<a href="/dati">Dati societari</a>'],
  ['English', '<a href="/imprint">Imprint</a>'],
  ['a heading on the page', '<h2>Impressum</h2><p>Max Muster, Hauptstraße 1</p>'],
])('is seen: %s', (_, html) => {
  expect(legalNotice(siteOf(html)).state).toBe('yes');
});

test.each([
  ['an empty link', '<a href="#">Impressum</a>'],
  ['a sentence', '<p>Das Impressum der Zeitung wird hier nicht gezeigt.</p>'],
  [
    'an article about it',
    '<a href="/blog/1">Warum jedes Unternehmen in Deutschland ein vollständiges Impressum auf seiner Website braucht</a>',
  ],
  ['DE: terms and privacy', '<a href="/agb">AGB</a><a href="/datenschutz">Datenschutzerklärung</a>'],
  ['AT: a chapter of a privacy notice', '<h2>Offenlegung Ihrer Daten an Dritte</h2><h2>Offenlegung von Daten</h2>'],
  ['CH: contact and terms', '<a href="/kontakt">Kontakt</a><a href="/agb">Geschäftsbedingungen</a>'],
  ['FR: terms', '<a href="/cgv">Conditions générales de vente</a><a href="/c">Politique de confidentialité</a>'],
  ['BE: terms', '<a href="/av">Algemene voorwaarden</a><a href="/cg">Conditions générales</a>'],
  ['ES: terms', '<a href="/c">Condiciones de venta</a><a href="/p">Política de privacidad</a>'],
  ['IT: privacy and terms', '<a href="/p">Informativa privacy</a><a href="/t">Termini e condizioni</a>'],
  ['a printer’s service', '<a href="/i">Imprint methods</a>'],
])('is not: %s', (_, html) => {
  expect(legalNotice(siteOf(`<h1>Start</h1>${html}`)).state).toBe('no');
});

import { expect, test } from 'vitest';
import { legalNotice } from '../../../src/extract/legal/legal-notice.ts';
import { siteOf } from './actions/site-of.ts';

test.each([
  ['German', '<a href="/impressum">Impressum</a>'],
  ['German with privacy', '<a href="/impressum">Impressum &amp; Datenschutz</a>'],
  ['Austrian', '<a href="/offenlegung">Offenlegung</a>'],
  ['French', '<a href="/mentions-legales">Mentions légales</a>'],
  ['Spanish', '<a href="/aviso-legal">Aviso legal</a>'],
  ['English', '<a href="/imprint">Imprint</a>'],
  ['Italian', '<a href="/note">Note legali</a>'],
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
  ['other legal pages', '<a href="/agb">AGB</a><a href="/cgv">Conditions générales de vente</a>'],
])('is not: %s', (_, html) => {
  expect(legalNotice(siteOf(`<h1>Start</h1>${html}`)).state).toBe('no');
});

import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { siteOf } from '../actions/site-of.ts';

const ABOUT = 'Questo sito usa i cookie tecnici e quelli di terze parti; si disattivano dalle impostazioni del browser. '.repeat(
  3,
);
const stateOf = (html: string, role: 'privacy' | 'other' = 'privacy') =>
  EXTRACTORS.cookiePolicy(siteOf([{ html: '<p>Bottega</p>' }, { html, path: '/privacy', role }])).state;

describe('a chapter on cookies in the privacy notice is the cookie notice', () => {
  test.each([
    `<h1>Privacy</h1><h2>Cookie Policy</h2><p>${ABOUT}</p>`,
    `<h1>Privacy</h1><p><b>COOKIE</b></p><p>${ABOUT}</p>`,
    `<h1>Datenschutz</h1><h3>Cookies</h3><p>Unsere Seite verwendet Cookies. ${'Sie richten keinen Schaden an. '.repeat(8)}</p>`,
    `<h1>Confidentialité</h1><h2>Les cookies</h2><p>Ce site utilise des cookies. ${'Vous pouvez les refuser. '.repeat(9)}</p>`,
    `<h1>Privacidad</h1><h2>Uso de cookies</h2><p>Este sitio usa cookies. ${'Puede desactivarlas. '.repeat(10)}</p>`,
    `<h1>Privacy</h1><h2>Use of cookies</h2><p>We use cookies. ${'You can turn them off in your browser. '.repeat(6)}</p>`,
  ])('%s', (html) => {
    expect(stateOf(html)).toBe('yes');
  });

  test.each([
    ['a heading with nothing below', '<h1>Privacy</h1><h2>Cookie</h2><p>Nessuno.</p>'],
    ['an entry of a list', `<h1>Privacy</h1><ul><li>Cookie policy</li><li>Contatti</li></ul><p>${'Noi. '.repeat(60)}</p>`],
    ['a word in passing', '<h1>Privacy</h1><p>Non usiamo cookie.</p>'],
    ['the menu', `<nav><p>Cookie policy</p></nav><h1>Privacy</h1><p>${'Trattiamo i dati. '.repeat(20)}</p>`],
  ])('not %s', (_, html) => {
    expect(stateOf(html)).not.toBe('yes');
  });

  test('not on another page: a baker has cookies too', () => {
    expect(stateOf(`<h2>Cookies</h2><p>${ABOUT}</p>`, 'other')).not.toBe('yes');
  });
});

import { describe, expect, test } from 'vitest';
import { EXTRACTORS as extract } from '../../../src/extract/extract-facts.ts';
import { siteOf } from './actions/site-of.ts';

const ADDRESS = 'https://www.bottega-test.it/main.js';
const html = (foot: string) =>
  `<div id="site-header"></div><h1>Hotel Test</h1><p>Camere e colazione.</p>${foot}<script src="main.js"></script>`;
const EMPTY = '<div id="site-footer"></div>';

/** A site whose home page was rendered while its own script answered so. */
const rendered = (foot: string, status: number) =>
  siteOf([{ html: html(foot), rendered: { html: html(foot), requests: [{ url: ADDRESS, type: 'script', status }] } }], {
    scripts: [{ url: ADDRESS, fetched: { ok: false, problem: { kind: 'http_error', detail: 'HTTP 404' } } }],
  });

describe('a foot that a script was to write', () => {
  test.each(['vatNumber', 'vatOnHome', 'privacyPolicy', 'rea', 'copyrightYear'] as const)(
    '%s is not denied when it did not come',
    (name) => {
      expect(extract[name](rendered(EMPTY, 404))).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
    },
  );
  test('counter-case: the script ran and wrote nothing', () => expect(extract.vatNumber(rendered(EMPTY, 200)).state).toBe('no'));
  test('counter-case: the page has a foot and a head of its own', () => {
    const own = '<header><a href="/camere">Camere</a></header><footer><p>Hotel Test, Modena</p></footer>';
    const site = siteOf([
      {
        html: `${own}<script src="main.js"></script>`,
        rendered: { html: own, requests: [{ url: ADDRESS, type: 'script', status: 404 }] },
      },
    ]);
    expect(extract.vatNumber(site).state).toBe('no');
  });
});

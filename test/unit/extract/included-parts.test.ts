import { describe, expect, test } from 'vitest';
import { frameAddresses } from '../../../src/page/onward-address.ts';
import { parsePage } from '../../../src/page/parse-page.ts';

const page = (body: string) =>
  frameAddresses(parsePage(`<body>${body}</body>`, 'https://www.rossi.it/', { role: 'home', rendered: false }));

describe('parts that a script of the page puts in', () => {
  test('are read as files of their own, each once', () => {
    const footer = '<div include-html="/parti/piede.html"></div>';
    expect(page(`<h1>Rossi</h1>${footer}${footer}`).map(({ href }) => href)).toEqual(['https://www.rossi.it/parti/piede.html']);
    expect(page('<div w3-include-html="menu.html"></div>').map(({ pathname }) => pathname)).toEqual(['/menu.html']);
  });

  test('are left where the script has put them in, or where something else is meant', () => {
    expect(page('<div include-html="/parti/piede.html"><footer>Rossi srl</footer></div>')).toEqual([]);
    expect(page('<div data-include="carousel"></div>')).toEqual([]);
  });
});

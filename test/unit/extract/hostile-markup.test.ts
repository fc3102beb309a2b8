import { describe, expect, test } from 'vitest';
import { elementsWith } from '../../../src/page/page-elements.ts';
import { textOf } from '../../../src/page/page-tree.ts';
import { parsePage } from '../../../src/page/parse-page.ts';
import { tameMarkup } from '../../../src/page/tame-markup.ts';

const parse = (html: string) => parsePage(html, 'https://example.it/', { role: 'home', rendered: false });
const depthOf = (html: string) => {
  let [depth, deepest] = [0, 0];
  for (const [, close] of html.matchAll(/<(\/?)div>/g)) {
    depth += close ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

describe('nesting', () => {
  test('a deep page keeps its words, as deep as Chromium builds it', () => {
    const page = parse(`<p>su</p>${'<div>'.repeat(100_000)}in fondo${'</div>'.repeat(100_000)}<p>in coda</p>`);
    expect(page.blocks.map(({ text }) => text)).toEqual(['su', 'in fondo', 'in coda']);
    expect(page.whole).toBe(true);
    expect(depthOf(tameMarkup('<div>'.repeat(2_000) + '</div>'.repeat(2_000)).html)).toBe(512);
  });

  test('elements that are never closed', () => {
    expect(parse(`${'<b><i><a href=x>'.repeat(30_000)}fine`).blocks.at(-1)?.text).toContain('fine');
    expect(parse(`${'<table><tr><td>'.repeat(30_000)}cella`).blocks.at(-1)?.text).toContain('cella');
  });

  test('a long list is not a deep one, closed or not', () => {
    const items = Array.from({ length: 3_000 }, (_, n) => `<li>voce ${n}`).join('');
    const rows = Array.from({ length: 3_000 }, (_, n) => `<tr><td>cella ${n}`).join('');
    const html = `<ul>${items}</ul><table>${rows}</table>${'<p>riga'.repeat(3_000)}`;
    expect(tameMarkup(html)).toEqual({ html, whole: true });
  });

  test('what is in scripts, comments and attributes is no nesting', () => {
    const html = `<script>${'"<div>"+'.repeat(2_000)}1</script><!-- ${'<div>'.repeat(2_000)} --><p title="${'<div>'.repeat(2_000)}">x</p>`;
    expect(tameMarkup(html).html).toBe(html);
  });
});

describe('size', () => {
  test('an honest page comes back as it is', () => {
    const html = `<!doctype html><title>A</title>${'<section><h2>B</h2><p>c <a href="/d">e</a></p></section>'.repeat(2_000)}`;
    expect(tameMarkup(html)).toEqual({ html, whole: true });
  });

  test('of 200,000 links head and foot are kept, and the page says that it is not whole', () => {
    const links = Array.from({ length: 200_000 }, (_, n) => `<a href="/p${n}">p${n}</a>`).join(' ');
    const page = parse(`<a href="/inizio">inizio</a> ${links} <footer><a href="tel:+39059847261">059 847261</a></footer>`);
    expect(page.whole).toBe(false);
    expect(page.links.length).toBeLessThan(10_000);
    expect(page.links[0]?.href).toBe('/inizio');
    expect(page.links.at(-1)).toMatchObject({ href: 'tel:+39059847261', region: 'footer' });
    expect(page.blocks[page.links.at(-1)?.block ?? -1]?.text).toBe('059 847261');
  });

  test('of endless text head and foot are kept', () => {
    const page = parse(`<p>capo</p>${`<p>${'parola '.repeat(100)}</p>`.repeat(5_000)}<p>coda</p>`);
    expect(page.whole).toBe(false);
    expect([page.blocks[0]?.text, page.blocks.at(-1)?.text]).toEqual(['capo', 'coda']);
    expect(page.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(300_000);
    expect(page.blocks.every(({ index }, place) => index === place)).toBe(true);
  });

  test('an element of 100,000 attributes keeps its first ones', () => {
    const page = parse(`<p id="primo" ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>testo</p><p>dopo</p>`);
    const first = elementsWith(page, 'id').find(({ attribs }) => attribs.id === 'primo');
    expect(first && textOf(first)).toBe('testo');
    expect(Object.keys(first?.attribs ?? {}).length).toBeLessThanOrEqual(500);
    expect(page.blocks.map(({ text }) => text)).toEqual(['testo', 'dopo']);
  });
});

test.each([
  ['nothing but opening brackets', '<'.repeat(2_000_000)],
  ['comments that never end', '<!--'.repeat(500_000)],
  ['half a tag', `${'<p>'.repeat(10)}<div class="`],
  ['entities', '&lt;&amp;&#x10FFFF;&#xD800;'.repeat(100_000)],
  ['blanks', ' \n'.repeat(1_000_000)],
])('%s', (_, html) => {
  expect(() => parse(html)).not.toThrow();
});

test('of very long markup head and foot are kept, cut at tags', () => {
  const page = parse(`<p>capo</p>${`<p>x<img src="data:,${'A'.repeat(20_000)}"></p>`.repeat(300)}<p>coda</p>`);
  expect(page.whole).toBe(false);
  expect([page.blocks[0]?.text, page.blocks.at(-1)?.text]).toEqual(['capo', 'coda']);
  expect(new Set(page.blocks.map(({ text }) => text))).toEqual(new Set(['capo', 'x', 'coda']));
});

test('one long script is one piece', () => {
  const html = `<title>A</title><script>var x = "${'y'.repeat(4_000_000)}";</script><p>testo</p>`;
  expect(parse(html).blocks.map(({ text }) => text)).toEqual(['testo']);
  expect(tameMarkup(html).whole).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/page/parse-page.ts';

const blocksOf = (body: string, style = '') =>
  parsePage(`<!doctype html><title>x</title><style>${style}</style><body>${body}</body>`, 'https://rossi.it/', {
    role: 'home',
    rendered: false,
  }).blocks;

describe('text of a block', () => {
  it('knows where elements meet without a blank', () => {
    const [block] = blocksOf('<p><span>0376 084517</span><a href="/x">orari</a> e <b>altro</b></p>');
    expect(block?.text).toBe('0376 084517orari e altro');
    expect(block?.seams.map(({ at }) => at)).toEqual([11, 11]);
    expect(block?.seams.some(({ link }) => link)).toBe(true);
  });

  it('parts nothing at blanks and line ends', () => {
    const [block] = blocksOf('<p> <b>Tel.</b> <i>0376</i><br><em>x</em> </p>');
    expect(block).toMatchObject({ text: 'Tel. 0376\nx', seams: [] });
  });

  it('knows the icon before each line, and one in a box of its own before the text', () => {
    const [block] = blocksOf('<p><i class="fa fa-phone"></i> 0376 084517<br><img alt="Fax" src="/2.png"> 0376 084518</p>');
    expect(block?.icons).toEqual([
      { at: 0, words: 'fa fa-phone' },
      { at: 12, words: 'Fax /2.png' },
    ]);
    const [beside] = blocksOf('<div><span class="icon-fax"></span></div><div>0376 084518</div>');
    expect(beside?.icons).toEqual([{ at: 0, words: 'icon-fax' }]);
  });

  it('leaves out what is hidden inside a word, by itself or by a class', () => {
    const texts = (body: string, style?: string) =>
      blocksOf(body, style)
        .filter(({ hidden }) => !hidden)
        .map(({ text }) => text);
    expect(texts('<p>info@<i style="display: none">ex.com</i>firma.de</p>')).toEqual(['info@firma.de']);
    expect(texts('<p>info@<span class="trap">ex.com</span>firma.de</p>', '.trap{display:none}')).toEqual(['info@firma.de']);
    expect(
      texts('<p><span class="wide">Tel.</span> 1</p>', '.wide{display:none}@media(min-width:9em){.wide{display:inline}}'),
    ).toEqual(['Tel. 1']);
    expect(texts('<div class="trap">Menu</div>', '.trap{display:none}')).toEqual(['Menu']);
  });
});

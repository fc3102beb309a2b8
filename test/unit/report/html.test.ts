import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, shorten } from '../../../src/report/page/clean-text.ts';
import { foreign, html, markupOf } from '../../../src/report/page/html.ts';
import { linkTo, safeHref, shownAddress } from '../../../src/report/page/link.ts';

describe('html', () => {
  it('escapes everything put in, in text and in attributes', () => {
    const hostile = `<script>alert('x')</script>" onmouseover="alert(1)`;
    const markup = markupOf(html`<p title="${hostile}">${hostile}</p>`);
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain('" onmouseover');
    expect(markup).toBe(
      '<p title="&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onmouseover=&quot;alert(1)">' +
        '&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onmouseover=&quot;alert(1)</p>',
    );
  });

  it('keeps nested markup, joins lists and leaves out what is nothing', () => {
    expect(markupOf(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}${false}${undefined}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>b</li>0</ul>',
    );
  });

  it('refuses a value in an attribute without quotes', () => {
    expect(() => html`<p class=${'x'}></p>`).toThrow(/quotes/);
  });

  it('lets no text of any kind become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markup = markupOf(html`<b>${text}</b>`);
        expect(markup.slice(3, -4)).not.toMatch(/[<>"'`]/);
      }),
    );
  });
});

describe('text of others', () => {
  it('loses marks that turn the reading direction, controls and invisible fillers', () => {
    expect(cleanText('abc\u202egnp.exe\u2066\u200b\u0000\ufeff')).toBe('abcgnp.exe ');
  });

  it('keeps joiners, accents and right-to-left letters, and cuts towers of combining marks', () => {
    expect(cleanText('👩‍🍳 caffè קפה')).toBe('👩‍🍳 caffè קפה');
    expect(cleanText(`e${'\u0301'.repeat(50)}`)).toHaveLength(5);
  });

  it('has no half surrogates', () => {
    expect(cleanText('a\ud800b').isWellFormed()).toBe(true);
    expect(shorten('👩👩👩', 2)).toBe('👩…');
  });

  it('stands apart so that its direction cannot spill over', () => {
    expect(markupOf(foreign('شركة'))).toBe('<bdi>شركة</bdi>');
  });
});

describe('links', () => {
  it.each([
    ['https://example.it/a b', 'https://example.it/a%20b'],
    ['tel:+39059222333', 'tel:+39059222333'],
    ['mailto:info@example.it?bcc=x@evil.example', 'mailto:info@example.it'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\u0000script:alert(1)', null],
    ['data:text/html,<script>1</script>', null],
    ['file:///etc/passwd', null],
    ['https://bank.example@evil.example/', null],
    ['//evil.example', null],
    ['not an address', null],
  ])('%s → %s', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });

  it('shows an unsafe address as text', () => {
    expect(markupOf(linkTo('javascript:alert(1)'))).toBe('javascript:alert(1)');
  });

  it('shows host and path, never a query', () => {
    expect(shownAddress('https://www.example.it/chi%20siamo?utm_source=x#y')).toBe('example.it/chi siamo');
    expect(shownAddress('https://example.it/%E0%A4%A')).toBe('example.it/%E0%A4%A');
    expect(shownAddress('https://www.facebook.com/profile.php?id=615')).toBe('facebook.com/profile.php?id=615');
    expect(shorten('Questa frase è davvero lunga', 20)).toBe('Questa frase è…');
  });
});

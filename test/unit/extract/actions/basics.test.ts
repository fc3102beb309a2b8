import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/extract/content/dates-in-text.ts';
import { EXTRACTORS as extract } from '../../../../src/extract/extract-facts.ts';
import { type Fact, valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

describe('the address', () => {
  test.each([
    ['https://www.bottega-test.it', 'yes'],
    ['https://bottega.wixsite.com', 'no'],
    ['https://bottega.altervista.org', 'no'],
    ['https://bottega.github.io', 'no'],
    ['http://bottega.localhost:8800', 'yes'],
    ['http://192.0.2.7', 'no'],
  ])('own domain of %s: %s', (origin, state) => {
    expect(extract.ownDomain(siteOf('<p>x</p>', {}, origin)).state).toBe(state);
  });

  test('the registrable domain is named', () => {
    expect(valuesOf(extract.ownDomain(siteOf('<p>x</p>', {}, 'https://shop.bottega-test.co.uk')))).toEqual([
      { domain: 'bottega-test.co.uk' },
    ]);
  });

  test('https and its redirect', () => {
    expect(extract.https(siteOf('<p>x</p>')).state).toBe('yes');
    expect(extract.https(siteOf('<p>x</p>', {}, 'http://bottega-test.it')).state).toBe('no');
    expect(extract.httpsRedirect(siteOf('<p>x</p>', { httpsRedirect: true })).state).toBe('yes');
    expect(extract.httpsRedirect(siteOf('<p>x</p>', { httpsRedirect: false })).state).toBe('no');
    expect(extract.httpsRedirect(siteOf('<p>x</p>')).state).toBe('unknown');
  });
});

describe('the head', () => {
  const HEAD = `<html><head><title> Bottega  Test </title><meta name="description" content="Mobili a Modena"><link rel="canonical" href="/casa">
    <link rel="icon" href="/icona.png"><meta property="og:title" content="Bottega"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
    <body><h1><img alt="Bottega Test"></h1></body></html>`;

  test.each([
    ['title', [{ text: 'Bottega Test' }]],
    ['metaDescription', [{ text: 'Mobili a Modena' }]],
    ['mainHeading', [{ text: 'Bottega Test' }]],
    ['canonical', [{ url: 'https://www.bottega-test.it/casa' }]],
    ['favicon', [{ url: 'https://www.bottega-test.it/icona.png' }]],
    ['sharePreview', [{ property: 'og:title', value: 'Bottega' }]],
    ['mobileReady', [{ text: 'width=device-width, initial-scale=1' }]],
  ] as const)('%s', (name, values) => {
    const fact: Fact<unknown> = extract[name](siteOf(HEAD));
    expect(valuesOf(fact)).toEqual(values);
  });

  test.each([
    '<dialog open><h1>Fiera di Rimini</h1></dialog>',
    '<div role="dialog"><h1>Fiera di Rimini</h1></div>',
    '<div data-elementor-type="popup"><div><h1>Fiera di Rimini</h1></div></div>',
    '<div class="modal fade"><h1>Fiera di Rimini</h1></div>',
  ])('the heading of a window over the page is not the page’s: %s', (html) => {
    expect(extract.mainHeading(siteOf(html)).state).toBe('no');
    expect(valuesOf(extract.mainHeading(siteOf(`${html}<div class="off-canvas-content"><h1>Bottega Test</h1></div>`)))).toEqual([
      { text: 'Bottega Test' },
    ]);
  });

  test.each(['title', 'metaDescription', 'mainHeading', 'canonical', 'sharePreview', 'mobileReady'] as const)('no %s', (name) => {
    expect(extract[name](siteOf('<meta name="viewport" content="width=1024"><p>Ciao</p>')).state).toBe('no');
  });

  test('without a link to an icon we do not know whether the default one exists', () => {
    expect(extract.favicon(siteOf('<p>x</p>'))).toMatchObject({ state: 'unknown', why: 'not_asked' });
  });
});

describe('search engines', () => {
  test.each([
    ['nothing against them', {}, '<p>x</p>', {}, 'yes'],
    ['a meta tag', {}, '<meta name="robots" content="NOINDEX, follow">', {}, 'no'],
    ['a header', { 'x-robots-tag': 'noindex' }, '<p>x</p>', {}, 'no'],
    [
      'robots.txt',
      {},
      '<p>x</p>',
      { robots: { status: 200, text: 'User-agent: *\nDisallow: /', allowsUs: true, allowsSearch: false } },
      'no',
    ],
  ])('%s', (_, headers, html, more, state) => {
    expect(extract.indexable(siteOf([{ html, headers }], more)).state).toBe(state);
  });

  test('a sitemap', () => {
    const sitemap = { url: 'https://www.bottega-test.it/sitemap.xml', urls: 12 };
    expect(valuesOf(extract.sitemap(siteOf('<p>x</p>', { sitemap })))).toEqual([sitemap]);
    expect(extract.sitemap(siteOf('<p>x</p>')).state).toBe('no');
  });

  test.each([
    ['off', 'lighthouse_off'],
    ['lighthouse_failed', 'lighthouse_failed'],
    ['timeout', 'lighthouse_failed'],
  ] as const)('Lighthouse: %s → %s', (kind, why) => {
    expect(extract.lighthouse(siteOf('<p>x</p>', { lighthouse: { ok: false, problem: { kind, detail: '' } } }))).toMatchObject({
      state: 'unknown',
      why,
    });
  });
});

describe('dates in five languages', () => {
  test.each([
    ['Pubblicato il 12 maggio 2026', '2026-05-12'],
    ['12. Mai 2026', '2026-05-12'],
    ['3. März 2025', '2025-03-03'],
    ['le 1er août 2025', '2025-08-01'],
    ['14 février 2026', '2026-02-14'],
    ['7 de junio de 2025', '2025-06-07'],
    ['May 12, 2026', '2026-05-12'],
    ['12/05/2026', '2026-05-12'],
    ['2026-05-12T10:00:00+02:00', '2026-05-12'],
  ])('%s', (text, day) => {
    expect(datesIn(text)).toEqual([day]);
  });

  test.each(['31/02/2026', '12 tavoli 2026', 'Tel. 059/12/2026', 'P.IVA 01234567890', '2026'])('%s is no date', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('American order where the page says so', () => {
    expect(datesIn('5/12/2026', true)).toEqual(['2026-05-12']);
  });
});

describe('blog', () => {
  const home = { html: '<nav><a href="/blog">Blog</a></nav>' };
  const blog = (html: string) => ({ html, path: '/blog', role: 'blog' as const });

  test('the newest day that is not in the future', () => {
    const site = siteOf([
      home,
      blog('<time datetime="2027-01-01">x</time><time datetime="2026-03-02">y</time><p>10 gennaio 2026</p>'),
    ]);
    expect(extract.blog(site).state).toBe('yes');
    expect(valuesOf(extract.blogLastPost(site))).toEqual([{ date: '2026-03-02' }]);
  });

  test('structured data of a post', () => {
    const site = siteOf(
      `<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-04-01T08:00:00Z"}</script>`,
    );
    expect(valuesOf(extract.blogLastPost(site))).toEqual([{ date: '2026-04-01' }]);
  });

  test('a date on other pages is no post', () => {
    expect(extract.blogLastPost(siteOf('<p>Aperti dal 12 maggio 2020</p>')).state).toBe('no');
  });

  test('a heading alone may be news or new goods', () => {
    expect(extract.blog(siteOf('<h2>Aktuelles</h2><p>Ab Mai neue Sprechzeiten.</p>'))).toMatchObject({
      state: 'unknown',
      why: 'doubtful',
    });
    expect(extract.blog(siteOf('<h2>Chi siamo</h2>')).state).toBe('no');
  });

  test('a blog that we did not see', () => {
    expect(extract.blogLastPost(siteOf([home]))).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
  });
});

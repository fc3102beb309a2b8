import { describe, expect, test } from 'vitest';
import { EXTRACTORS as extract } from '../../../../src/extract/extract-facts.ts';
import { type Fact, valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

describe('what the server says of itself', () => {
  const saidBy = (headers: Record<string, string>) => extract.server(siteOf([{ html: '<p>x</p>', headers }]));

  test.each([
    [{ server: 'nginx/1.18.0 (Ubuntu)' }, [{ product: 'nginx', version: '1.18.0' }]],
    [{ server: 'cloudflare' }, [{ product: 'cloudflare' }]],
    [
      { server: 'Apache/2.4.41 (Ubuntu) OpenSSL/1.1.1f PHP/7.4.3' },
      [
        { product: 'Apache', version: '2.4.41' },
        { product: 'OpenSSL', version: '1.1.1' },
        { product: 'PHP', version: '7.4.3' },
      ],
    ],
    [
      { server: 'Microsoft-IIS/8.5', 'x-powered-by': 'ASP.NET', 'x-aspnet-version': '4.0.30319' },
      [
        { product: 'Microsoft-IIS', version: '8.5' },
        { product: 'ASP.NET', version: '4.0.30319' },
      ],
    ],
    [
      { 'x-powered-by': 'PHP/7.4.33, PleskLin, W3 Total Cache/2.1.4' },
      [{ product: 'PHP', version: '7.4.33' }, { product: 'PleskLin' }, { product: 'W3 Total Cache', version: '2.1.4' }],
    ],
  ])('%j', (headers, values) => expect(valuesOf(saidBy(headers as Record<string, string>))).toEqual(values));

  test.each([
    ['a silent server', {}],
    ['what is no name', { server: '<script>alert(1)</script>' }],
    ['a lone mark', { server: '-' }],
  ])('%s says nothing', (_, headers) => expect(saidBy(headers as Record<string, string>).state).toBe('no'));
});

describe('the certificate', () => {
  const value = { validFrom: '2026-04-01T00:00:00.000Z', validTo: '2026-06-30T00:00:00.000Z', issuer: "Let's Encrypt" };
  const shown = { certificate: { ok: true, value } } as const;

  test('is what our handshake was shown', () => {
    const fact = extract.certificate(siteOf('<p>x</p>', shown));
    expect(valuesOf(fact)).toEqual([value]);
    expect(fact).toMatchObject({ items: [{ seen: [{ snippet: "TLS: Let's Encrypt, 2026-04-01 – 2026-06-30" }] }] });
  });
  test('is unknown when it was not looked at or is not the site’s', () => {
    expect(extract.certificate(siteOf('<p>x</p>')).state).toBe('unknown');
    const ours = { certificate: { ok: false, problem: { kind: 'off', detail: 'of this network' } } } as const;
    expect(extract.certificate(siteOf('<p>x</p>', ours)).state).toBe('unknown');
  });
  test('a site without https shows none', () =>
    expect(extract.certificate(siteOf('<p>x</p>', shown, 'http://bottega-test.it')).state).toBe('no'));
});

describe('links within the site', () => {
  const HOME =
    '<p>Listino</p><a href="/a">Una pagina</a> <a href="/listino.pdf">Il listino</a> <a href="https://other.it/x">Altrove</a>';
  const ORIGIN = 'https://www.bottega-test.it';
  const asked = (answers: Record<string, number | null>, html = HOME): Fact<unknown> =>
    extract.brokenLinks(
      siteOf(html, { linkAnswers: Object.entries(answers).map(([path, status]) => ({ url: ORIGIN + path, status })) }),
    );

  test('broken: answered "not found"; others may be too when not all were asked', () => {
    expect(asked({ '/listino.pdf': 404 })).toMatchObject({
      state: 'yes',
      mayHaveMore: 'not_all_asked',
      items: [{ value: { url: `${ORIGIN}/listino.pdf`, label: 'Il listino', status: 404 } }],
    });
    expect(asked({ '/a': 200, '/listino.pdf': 410 })).not.toHaveProperty('mayHaveMore');
  });
  test('none: every one was asked and leads on', () =>
    expect(asked({ '/a': 200, '/listino.pdf': 200 })).toMatchObject({ state: 'no', seen: [{ snippet: '2/2 links' }] }));
  test.each([
    ['a link was not asked', { '/a': 200 }],
    ['a link gave no answer', { '/a': 200, '/listino.pdf': null }],
    ['an answer may pass', { '/a': 200, '/listino.pdf': 503 }],
    ['we were turned away', { '/a': 200, '/listino.pdf': 403 }],
  ])('unknown: %s', (_, answers) => expect(asked(answers)).toMatchObject({ state: 'unknown', why: 'not_all_asked' }));

  test('what nobody follows, or what does something, is no link to ask', () => {
    const html = `${HOME}<a href="/vecchia" hidden>Vecchia</a><a href="/?add-to-cart=4">Compra</a><a href="/logout">Esci</a><a href="/x" rel="nofollow">x</a><a href="#su">Su</a><a href="javascript:void(0)">Vai</a>`;
    expect(asked({ '/a': 200, '/listino.pdf': 200 }, html).state).toBe('no');
  });
  test('a page that was opened and is gone counts', () => {
    const gone = {
      role: 'other',
      url: `${ORIGIN}/a`,
      fetched: { ok: false, problem: { kind: 'http_error', detail: 'HTTP 404' } },
      rendered: null,
    } as const;
    const site = siteOf(HOME);
    const fact = extract.brokenLinks({ ...site, evidence: { ...site.evidence, pages: [...site.evidence.pages, gone] } });
    expect(valuesOf(fact)).toEqual([{ url: `${ORIGIN}/a`, label: 'Una pagina', status: 404 }]);
  });
  test('the same address with a slash is another one: some servers know only one of them', () =>
    expect(asked({ '/a/': 404, '/listino.pdf': 200 }).state).toBe('unknown'));
  test('a site built in the browser finds its own way', () =>
    expect(asked({ '/a': 404 }, '<div id="root"></div><a href="/a">A</a><script src="/app.js"></script>')).toMatchObject({
      state: 'unknown',
      why: 'doubtful',
    }));
});

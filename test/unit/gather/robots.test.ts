import { describe, expect, test } from 'vitest';
import { parseRobots, ROBOTS_MAX_BYTES, SEARCH_ROBOT, siteRobots } from '../../../src/gather/robots.ts';
import { httpFor, startHttp } from './net/servers.ts';

const SITE = 'https://rossi.it';
const allows = (text: string, path: string, agent = 'Vetrina') => parseRobots(text, agent).allows(SITE + path);

describe('whose rules count', () => {
  const text = `
    User-agent: *
    Disallow: /
    User-agent: googlebot # Google
    User-agent: Vetrina/2.0
    Sitemap: https://rossi.it/sitemap.xml

    Disallow: /private
    USER-AGENT: Googlebot-Image
    disallow: /img
    user-agent: vetrina
    disallow: /more`;

  test.each([
    ['Vetrina', '/', true],
    ['Vetrina/0.1 (+https://example.org)', '/private/x', false],
    ['VETRINA', '/more', false],
    [SEARCH_ROBOT, '/', true],
    [SEARCH_ROBOT, '/private', false],
    [SEARCH_ROBOT, '/more', true],
    [SEARCH_ROBOT, '/img', true],
    ['Other', '/', false],
    ['Vetrina-News', '/', false],
  ])('%s at %s: %s', (agent, path, allowed) => expect(allows(text, path, agent)).toBe(allowed));

  test('without a group for it everything is allowed', () => {
    expect(allows('User-agent: Other\nDisallow: /', '/')).toBe(true);
    expect(allows('Disallow: /', '/')).toBe(true);
    expect(allows('', '/')).toBe(true);
  });

  test('an empty group of its own frees it from the rules for all', () => {
    expect(allows('User-agent: *\nDisallow: /\n\nUser-agent: vetrina\nDisallow:', '/')).toBe(true);
  });
});

describe('which rule counts', () => {
  // The examples of RFC 9309 §2.2.2, §2.2.3 and §5, and of developers.google.com/crawling/docs/robots-txt/robots-txt-spec.
  test.each([
    ['Disallow: /', '/robots.txt', true],
    ['Disallow: /example/page/\nAllow: /example/page/disallowed.gif', '/example/page/disallowed.gif', true],
    ['Allow: /example/page/\nDisallow: /example/page/disallowed.gif', '/example/page/disallowed.gif', false],
    ['Allow: /a\nDisallow: /a', '/a', true],
    ['Disallow: /a\nAllow: /a', '/a', true],
    ['Disallow: /fish', '/fish.html', false],
    ['Disallow: /fish', '/Fish.asp', true],
    ['Disallow: /fish/', '/fish', true],
    ['Disallow: /*.php', '/folder/filename.php?parameters', false],
    ['Disallow: /*.php$', '/filename.php?parameters', true],
    ['Disallow: /*.php$', '/folder/filename.php', false],
    ['Disallow: /fish*.php', '/fishheads/catfish.php?x', false],
    ['Disallow: /fish*.php', '/Fish.PHP', true],
    ['Disallow: /$', '/', false],
    ['Disallow: /$', '/a', true],
    ['Disallow: /a*b$', '/ab/ab', false],
    ['Disallow: /a*b*$', '/abc', false],
    ['Disallow: *', '/x', false],
    ['Allow: /p\nDisallow: /', '/page', true],
    ['Allow: /$\nDisallow: /', '/', true],
    ['Allow: /$\nDisallow: /', '/page.htm', false],
    ['Disallow: /*?', '/a?b', false],
    ['Disallow: /a*a*a*a*a*a*a*b', `/${'a'.repeat(2_000)}`, true],
    ['Disallow: /foo/bar/ツ', '/foo/bar/%E3%83%84', false],
    ['Disallow: /foo/bar/%E3%83%84', '/foo/bar/ツ', false],
    ['Disallow: /foo/bar/%62%61%7A', '/foo/bar/baz', false],
    ['Disallow: /~joe', '/%7ejoe/index.html', false],
    ['Disallow: /a%3cd', '/a%3Cd', false],
    ['Disallow: /path/file-with-a-%2A.html', '/path/file-with-a-*.html', false],
    ['Disallow: /path/foo-%24', '/path/foo-$', false],
  ])('%j, %s: %s', (rules, path, allowed) => expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed));
});

describe('what counts as robots.txt', () => {
  test('a page of HTML has no rules', () => {
    const page = '<!doctype html>\nUser-agent: *\nDisallow: /';
    expect(allows(page, '/')).toBe(true);
    expect(parseRobots(`\uFEFF  ${page}`, 'x').sitemaps).toEqual([]);
  });

  test('a byte order mark, old line ends, comments, missing colons and frequent misspellings do no harm', () => {
    expect(allows('\uFEFFUser-agent: *\rDisallow: /a # not this', '/a')).toBe(false);
    expect(allows('useragent *\nDisallow /a', '/a')).toBe(false);
    expect(allows('User agent: *\nDissallow: /a', '/a')).toBe(false);
    expect(allows('User-agent: * # all of you\nDisallow:/a', '/a')).toBe(false);
  });

  test('what stands after 500 KiB is not read', () => {
    const long = `User-agent: *\nDisallow: /a\n#${'x'.repeat(ROBOTS_MAX_BYTES)}\nDisallow: /b`;
    expect(allows(long, '/a')).toBe(false);
    expect(allows(long, '/b')).toBe(true);
  });

  test('sitemaps and the pause asked for', () => {
    const robots = parseRobots('Sitemap: https://a.it/s.xml\nUser-agent: x\nCrawl-delay: 2.5\nAllow: /\nsitemap:/t.xml', 'x');
    expect(robots).toMatchObject({ crawlDelay: 2.5, sitemaps: ['https://a.it/s.xml', '/t.xml'] });
    expect(parseRobots('User-agent: y\nCrawl-delay: 5\nDisallow:', 'x').crawlDelay).toBeNull();
  });
});

describe('what its absence means', () => {
  const look = async (status: number, body: string) => {
    const site = await startHttp((_, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(body));
    const http = httpFor();
    return siteRobots(await http.fetch(`${site.url}/robots.txt`, { accept: 'any', maxBytes: ROBOTS_MAX_BYTES }));
  };

  test.each([
    [200, 'rules', false],
    [404, 'none', true],
    [403, 'none', true],
    [429, 'none', true],
    [500, 'unreachable', false],
    [503, 'unreachable', false],
  ])('status %i: %s', async (status, state, allowed) => {
    const robots = await look(status, 'User-agent: *\nDisallow: /');
    expect(robots).toMatchObject({ status, state });
    expect(robots.forAgent('Vetrina').allows(`${SITE}/`)).toBe(allowed);
  });

  test('no answer: nothing is allowed; an endless redirect: everything', () => {
    const problem = (kind: 'timeout' | 'redirect_error') => siteRobots({ ok: false, problem: { kind, detail: '' } });
    expect(problem('timeout')).toMatchObject({ status: null, state: 'unreachable', text: '' });
    expect(problem('timeout').forAgent('x').allows(SITE)).toBe(false);
    expect(problem('redirect_error').forAgent('x').allows(SITE)).toBe(true);
  });
});

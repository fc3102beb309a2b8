import { describe, expect, test } from 'vitest';
import { type GatherOptions, gatherEvidence } from '../../../src/gather/gather-evidence.ts';
import type { Business } from '../../../src/model/business.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { LOOK } from '../../../src/options/look.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { decideOutcome } from '../../../src/outcome/decide-outcome.ts';
import { answer, business, type FakeWeb, type FakeWorld, fakeWorld } from './fake-world.ts';

const OPTIONS: GatherOptions = {
  ...defaultsOf(LOOK),
  ...{ timeout: 60, browser: false, lighthouse: false, discovery: false, screenshots: true },
};
const STORY =
  'Da quarant’anni facciamo impianti idraulici a Carpi e dintorni, con preventivi chiari e pronto intervento. '.repeat(3);
const SITE = `<title>Rossi</title><p>${STORY}</p><a href="/contatti">Contatti</a><a href="/privacy">Privacy</a>`;
const DEFAULT_PAGE = '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>';

function look(website: string | null, world: FakeWorld, options: Partial<GatherOptions> = {}): Promise<Evidence> {
  return gatherEvidence(business({ name: 'Rossi Impianti', website }), world, { ...OPTIONS, ...options });
}
const roles = (evidence: Evidence) => evidence.pages.map((page) => page.role);
const outcome = (evidence: Evidence) => decideOutcome(evidence).outcome;

test('home first, then the pages that answer the questions', async () => {
  const world = fakeWorld({
    'http://rossi.it/': SITE,
    'http://rossi.it/contatti': '<p>Tel. 059 123456</p>',
    'http://rossi.it/privacy': '<p>Privacy</p>',
  });
  const evidence = await look('http://rossi.it', world);
  expect(roles(evidence)).toEqual(['home', 'contact', 'privacy']);
  expect(evidence).toMatchObject({
    source: { from: 'input', kind: 'website' },
    notSeen: [],
    problem: null,
    httpsRedirect: false,
  });
  expect(world.asked.slice(0, 2)).toEqual(['http://rossi.it/robots.txt', 'http://rossi.it/']);
});

test('nothing is asked of the network for a row without a website', async () => {
  const world = fakeWorld({});
  expect(outcome(await look('-', world))).toBe('no_website');
  expect(outcome(await look('facebook.com/rossi', world))).toBe('social_only');
  expect(outcome(await look('Bar Roma', world))).toBe('invalid_url');
  expect(world.asked).toEqual([]);
});

describe('links that nobody opened', () => {
  const web = {
    'http://rossi.it/': `${SITE}<a href="/listino.pdf">Listino</a><a href="/catalogo.pdf">Catalogo</a>`,
    'http://rossi.it/contatti': '<p>Tel. 059 123456</p><a href="/mappa.pdf">Mappa</a>',
    'http://rossi.it/privacy': '<p>Privacy</p>',
    'http://rossi.it/catalogo.pdf': { contentType: 'application/pdf' },
  };

  test('are asked as far as the pages to look at go', async () => {
    const world = fakeWorld(web);
    const { linkAnswers } = await look('http://rossi.it', world, { maxPages: 5 });
    expect(linkAnswers).toEqual([
      { url: 'http://rossi.it/listino.pdf', status: 404 },
      { url: 'http://rossi.it/catalogo.pdf', status: 200 },
    ]);
    expect(world.asked).not.toContain('http://rossi.it/mappa.pdf');
  });

  test('are not asked beyond them, nor where robots.txt keeps us out', async () => {
    expect(await look('http://rossi.it', fakeWorld(web), { maxPages: 3 })).not.toHaveProperty('linkAnswers');
    const robots = { text: 'User-agent: *\nDisallow: /listino', contentType: 'text/plain' };
    const world = fakeWorld({ ...web, 'http://rossi.it/robots.txt': robots });
    const { linkAnswers } = await look('http://rossi.it', world);
    expect(linkAnswers?.[0]).toEqual({ url: 'http://rossi.it/listino.pdf', status: null });
    expect(world.asked).not.toContain('http://rossi.it/listino.pdf');
  });
});

test('the certificate is asked of a site that answers over https, and only of one', async () => {
  const value = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-03-01T00:00:00.000Z', issuer: 'R11' };
  const asked: string[] = [];
  const certificate = async (url: string) => {
    asked.push(url);
    return { ok: true, value } as const;
  };
  const evidence = await look('https://rossi.it', { ...fakeWorld({ 'https://rossi.it/': SITE }), certificate });
  expect(evidence.certificate).toEqual({ ok: true, value });
  const plain = await look('http://rossi.it', { ...fakeWorld({ 'http://rossi.it/': SITE }), certificate });
  expect(plain).not.toHaveProperty('certificate');
  expect(asked).toEqual(['https://rossi.it/']);
});

describe('the addresses of a home page', () => {
  test('https, then http; the certificate problem is remembered', async () => {
    const evidence = await look(
      'rossi.it',
      fakeWorld({ 'https://rossi.it/robots.txt': { fails: 'tls_error' }, 'http://rossi.it/': SITE }),
    );
    expect(outcome(evidence)).toBe('ok');
    expect(evidence.attempts.slice(0, 2)).toEqual([
      { url: 'https://rossi.it/', result: 'tls_error' },
      { url: 'http://rossi.it/', result: '200' },
    ]);
  });

  test('www when the bare name does not resolve', async () => {
    const evidence = await look('https://rossi.it', fakeWorld({ 'https://www.rossi.it/': SITE }));
    expect(evidence.attempts.map(({ result }) => result)).toEqual(['dns_error', '200']);
  });

  test('www when the bare name shows a default page, which counts only if www shows nothing better', async () => {
    const web = { 'https://rossi.it/': DEFAULT_PAGE };
    expect(outcome(await look('rossi.it', fakeWorld({ ...web, 'https://www.rossi.it/': SITE })))).toBe('ok');
    expect(outcome(await look('rossi.it', fakeWorld(web)))).toBe('hosting_default');
  });

  test('the front door when the page of the row is gone', async () => {
    const evidence = await look('http://rossi.it/vecchia/index.htm', fakeWorld({ 'http://rossi.it/': SITE }));
    expect(evidence.attempts.slice(0, 2).map(({ result }) => result)).toEqual(['404', '200']);
    expect(outcome(evidence)).toBe('ok');
  });

  test('the most telling failure is the one that counts', async () => {
    const failing = (https: 'tls_error' | 'unreachable', http: FakeWeb[string]) =>
      fakeWorld({ 'https://rossi.it/robots.txt': { fails: https }, 'http://rossi.it/robots.txt': '', 'http://rossi.it/': http });
    expect(outcome(await look('rossi.it', fakeWorld({})))).toBe('dns_error');
    expect(outcome(await look('rossi.it', failing('tls_error', { fails: 'unreachable' })))).toBe('tls_error');
    expect(outcome(await look('rossi.it', failing('unreachable', { fails: 'timeout' })))).toBe('timeout');
    expect(outcome(await look('rossi.it', failing('tls_error', DEFAULT_PAGE)))).toBe('hosting_default');
  });

  test('a connection that fails at the address as given is not outdone by one at an address made up', async () => {
    const web = {
      'http://rossi.it/robots.txt': { fails: 'unreachable' },
      'https://rossi.it/robots.txt': { fails: 'tls_error' },
    } as const;
    expect(outcome(await look('http://rossi.it', fakeWorld(web)))).toBe('unreachable');
    expect(outcome(await look('https://rossi.it', fakeWorld(web)))).toBe('tls_error');
  });
});

test('the frames of a home page, whatever they are called', async () => {
  const frames = '<frameset><frame src="menu.htm"><frame src="home.htm"></frameset>';
  const world = fakeWorld({
    'http://rossi.it/': frames,
    'http://rossi.it/menu.htm': '<a href="home.htm">Home</a>',
    'http://rossi.it/home.htm': SITE,
  });
  const evidence = await look('http://rossi.it', world);
  expect(evidence.pages.slice(0, 3).map(({ role, url }) => `${role} ${url}`)).toEqual([
    'home http://rossi.it/',
    'frame http://rossi.it/menu.htm',
    'frame http://rossi.it/home.htm',
  ]);
});

describe('scripts of the home page', () => {
  const SCRIPTED = `${SITE}<script src="/site.js"></script><script src="/gone.js"></script><script src="/jquery.js"></script>`;
  const javascript = { text: "gtag('config', 'G-4KQ7X2M9ZB')", contentType: 'text/javascript' };
  const scripts = ({ scripts }: Evidence) => scripts.map(({ url, fetched }) => [url, fetched.ok ? 'read' : fetched.problem.kind]);

  test('are read when they are its own; those that are gone run for nobody', async () => {
    const world = fakeWorld({ 'http://rossi.it/': SCRIPTED, 'http://rossi.it/site.js': javascript });
    expect(scripts(await look('http://rossi.it', world))).toEqual([['http://rossi.it/site.js', 'read']]);
    expect(world.asked).not.toContain('http://rossi.it/jquery.js');
  });

  test('are named with the problem when they cannot be read', async () => {
    const robots = { text: 'User-agent: *\nDisallow: /site.js', contentType: 'text/plain' };
    const web = {
      'http://rossi.it/': SCRIPTED,
      'http://rossi.it/site.js': javascript,
      'http://rossi.it/gone.js': { status: 503 },
    };
    expect(scripts(await look('http://rossi.it', fakeWorld({ ...web, 'http://rossi.it/robots.txt': robots })))).toEqual([
      ['http://rossi.it/site.js', 'robots'],
      ['http://rossi.it/gone.js', 'http_error'],
    ]);
  });
});

describe('robots.txt', () => {
  const rules = (text: string, status = 200) => ({ text, status, contentType: 'text/plain' });

  test('a site that shuts us out is not visited', async () => {
    const world = fakeWorld({ 'http://rossi.it/robots.txt': rules('User-agent: *\nDisallow: /'), 'http://rossi.it/': SITE });
    const evidence = await look('http://rossi.it', world);
    expect(decideOutcome(evidence)).toMatchObject({ outcome: 'blocked', reason: 'robots_forbids' });
    expect(world.asked).toEqual(['http://rossi.it/robots.txt']);
    expect(evidence.robots).toMatchObject({ allowsUs: false, allowsSearch: false });
    expect(outcome(await look('http://rossi.it', world, { ignoreRobots: true }))).toBe('ok');
  });

  test('pages it keeps from us are named, not fetched', async () => {
    const world = fakeWorld({
      'http://rossi.it/robots.txt': rules('User-agent: Vetrina\nDisallow: /privacy'),
      'http://rossi.it/': SITE,
      'http://rossi.it/contatti': '<p>Tel.</p>',
    });
    const evidence = await look('http://rossi.it', world);
    expect(roles(evidence)).toEqual(['home', 'contact']);
    expect(evidence.notSeen).toEqual([
      { url: 'http://rossi.it/privacy', role: 'privacy', problem: { kind: 'robots', detail: 'robots.txt forbids it' } },
    ]);
    expect(world.asked).not.toContain('http://rossi.it/privacy');
  });

  test('when it cannot be read the server is either down or off limits', async () => {
    const broken = rules('', 500);
    const up = await look('http://rossi.it', fakeWorld({ 'http://rossi.it/robots.txt': broken, 'http://rossi.it/': SITE }));
    expect(decideOutcome(up)).toMatchObject({ outcome: 'blocked', reason: 'robots_unreadable' });
    expect(up.pages).toEqual([]);
    const down = await look(
      'http://rossi.it',
      fakeWorld({ 'http://rossi.it/robots.txt': broken, 'http://rossi.it/': { status: 500 } }),
    );
    expect(outcome(down)).toBe('http_error');
    const silent = await look(
      'http://rossi.it',
      fakeWorld({ 'http://rossi.it/robots.txt': { fails: 'timeout' }, 'http://rossi.it/': { fails: 'timeout' } }),
    );
    expect(outcome(silent)).toBe('timeout');
  });
});

describe('pages that send on', () => {
  test.each([
    ['meta_refresh', '<meta http-equiv="refresh" content="0; url=/it/">'],
    ['script', '<script>window.location.href = "/it/";</script>'],
    ['script', "<script>location.replace('/it/')</script>"],
  ])('%s is followed and noted', async (by, html) => {
    const evidence = await look('http://rossi.it', fakeWorld({ 'http://rossi.it/': html, 'http://rossi.it/it/': SITE }));
    expect(evidence.attempts).toContainEqual({ url: 'http://rossi.it/', result: `${by} to http://rossi.it/it/` });
    expect(evidence.pages[0]).toMatchObject({ role: 'home', url: 'http://rossi.it/it/' });
  });

  test('in circles is a redirect error', async () => {
    const to = (url: string) => `<meta http-equiv="refresh" content="0;url=${url}">`;
    const world = fakeWorld({
      'http://rossi.it/': to('/a'),
      'http://rossi.it/a': to('/b'),
      'http://rossi.it/b': to('/c'),
      'http://rossi.it/c': to('/d'),
    });
    expect(outcome(await look('http://rossi.it', world))).toBe('redirect_error');
  });

  test.each([
    '<frameset><frame src="menu.html"><frame src="main.html"></frameset>',
    '<title>Rossi</title><iframe src="main.html" width="100%"></iframe><iframe src="menu.html"></iframe>',
  ])('the content of frames is looked at: %s', async (html) => {
    const web = {
      'http://rossi.it/': html,
      'http://rossi.it/menu.html': '<a href="/contatti">Contatti</a>',
      'http://rossi.it/main.html': `<p>${STORY}</p>`,
      'http://rossi.it/contatti': '<p>Tel. 059 123456</p>',
    };
    const evidence = await look('http://rossi.it', fakeWorld(web));
    expect(roles(evidence)).toEqual(['home', 'frame', 'frame', 'contact']);
    expect(outcome(evidence)).toBe('ok');
  });
});

describe('what is rendered', () => {
  const shell = '<title>Rossi</title><div id="app"></div><script src="/app.js"></script>';

  test('the home page always, with the picture kept beside; its rendered links are followed', async () => {
    const world = fakeWorld(
      { 'http://rossi.it/': shell, 'http://rossi.it/contatti': '<p>Tel. 059 123456</p>' },
      { 'http://rossi.it/': SITE },
    );
    const evidence = await look('http://rossi.it', world, { browser: true });
    expect(roles(evidence)).toEqual(['home', 'contact', 'privacy']);
    expect(evidence.screenshots.mobile).toBe('jpeg');
    expect(evidence.pages[0]?.rendered).toMatchObject({ ok: true, value: { screenshot: null } });
    expect(world.asked.filter((url) => url.startsWith('browser'))).toEqual(['browser http://rossi.it/']);
  });

  test('the home page once more on a wide screen for its picture, only when asked to and there is time', async () => {
    const pictures = async (own: Parameters<typeof look>[2]) => {
      const world = fakeWorld({ 'http://rossi.it/': SITE });
      const { screenshots } = await look('http://rossi.it', world, { browser: true, ...own });
      return { screenshots, visits: world.asked.filter((url) => url.startsWith('browser')) };
    };
    expect(await pictures({ desktopPicture: true })).toEqual({
      screenshots: { mobile: 'jpeg', desktop: 'wide jpeg' },
      visits: ['browser http://rossi.it/', 'browser http://rossi.it/ (desktop)'],
    });
    expect((await pictures({})).screenshots).toEqual({ mobile: 'jpeg', desktop: null });
    expect((await pictures({ desktopPicture: true, timeout: 20 })).screenshots.desktop).toBeNull();
    // a run that measures a computer has that picture from its own visit
    expect(await pictures({ desktopPicture: true, formFactor: 'desktop' })).toMatchObject({
      screenshots: { mobile: null, desktop: 'jpeg' },
      visits: ['browser http://rossi.it/'],
    });
  });

  test('on both devices it is measured twice, that of the phone first; on one, once', async () => {
    const visits = async (formFactor: 'mobile' | 'desktop' | 'both') => {
      const asked: unknown[] = [];
      const world = fakeWorld({ 'http://rossi.it/': SITE });
      const visit: typeof world.visit = (url, options) => {
        asked.push([options.formFactor ?? 'own', options.lighthouse, options.saveLighthouse]);
        return world.visit(url, options);
      };
      const own = { browser: true, lighthouse: true, formFactor, lighthouseReport: '/tmp/rossi' };
      const evidence = await look('http://rossi.it', { ...world, visit }, own);
      return { asked, desktop: evidence.desktopLighthouse?.ok ?? null, pictures: evidence.screenshots };
    };
    expect(await visits('both')).toEqual({
      asked: [
        ['own', true, '/tmp/rossi'],
        ['desktop', true, '/tmp/rossi-desktop'],
      ],
      desktop: false,
      pictures: { mobile: 'jpeg', desktop: 'wide jpeg' },
    });
    for (const one of ['mobile', 'desktop'] as const) {
      const { asked, desktop } = await visits(one);
      expect(asked).toHaveLength(1);
      expect(desktop).toBeNull();
    }
  });

  test('another page only when it shows nothing without scripts', async () => {
    const world = fakeWorld({
      'http://rossi.it/': SITE,
      'http://rossi.it/contatti': shell,
      'http://rossi.it/privacy': `<p>${STORY}</p>`,
    });
    await look('http://rossi.it', world, { browser: true });
    expect(world.asked.filter((url) => url.startsWith('browser'))).toEqual([
      'browser http://rossi.it/',
      'browser http://rossi.it/contatti',
    ]);
  });

  test('nothing of a site that is not there', async () => {
    const world = fakeWorld({ 'http://rossi.it/': DEFAULT_PAGE });
    await look('http://rossi.it', world, { browser: true });
    expect(world.asked.some((url) => url.startsWith('browser'))).toBe(false);
  });
});

describe('what could not be seen', () => {
  test('a page that is gone is said to be gone, a broken one not to be seen, and the next best takes a place', async () => {
    const web = {
      'http://rossi.it/': `${SITE}<a href="/servizi">Servizi</a>`,
      'http://rossi.it/privacy': { status: 503 },
      'http://rossi.it/servizi': '<p>Servizi</p>',
    };
    const evidence = await look('http://rossi.it', fakeWorld(web), { maxPages: 3 });
    expect(evidence.pages.map(({ role, fetched }) => `${role} ${fetched.ok}`)).toEqual([
      'home true',
      'contact false',
      'services true',
    ]);
    expect(evidence.notSeen).toMatchObject([{ role: 'privacy', problem: { kind: 'http_error', detail: 'HTTP 503' } }]);
  });

  test('when the time runs out the rest is not seen', async () => {
    // robots.txt, home, https and two places for a sitemap take a second each
    const evidence = await look(
      'http://rossi.it',
      fakeWorld({ 'http://rossi.it/': SITE, 'http://rossi.it/contatti': '<p>Tel.</p>' }),
      { timeout: 5.5 },
    );
    expect(evidence.pages[0]?.fetched.ok).toBe(true);
    expect(evidence.notSeen).toMatchObject([{ role: 'privacy', problem: { kind: 'timeout' } }]);
  });
});

test('http that is sent on to https is seen by the redirect, else asked once', async () => {
  const redirected = answer('http://rossi.it/', {
    text: SITE,
    finalUrl: 'https://rossi.it/',
    redirects: [{ url: 'http://rossi.it/', status: 301 }],
  });
  const one = fakeWorld({ 'http://rossi.it/': redirected, 'https://rossi.it/': SITE });
  expect((await look('http://rossi.it', one)).httpsRedirect).toBe(true);
  expect(one.asked.filter((url) => url === 'http://rossi.it/')).toHaveLength(1);
  expect(
    (await look('https://rossi.it', fakeWorld({ 'https://rossi.it/': SITE, 'http://rossi.it/': redirected }))).httpsRedirect,
  ).toBe(true);
  expect((await look('https://rossi.it', fakeWorld({ 'https://rossi.it/': SITE, 'http://rossi.it/': SITE }))).httpsRedirect).toBe(
    false,
  );
});

test('the sitemap is counted, an index by its first sitemap', async () => {
  const xml = (text: string) => ({ text, contentType: 'application/xml' });
  const web = {
    'http://rossi.it/': SITE,
    'http://rossi.it/sitemap.xml': xml('<sitemapindex><sitemap><loc>http://rossi.it/pages.xml</loc></sitemap></sitemapindex>'),
    'http://rossi.it/pages.xml': xml(
      '<urlset><url><loc>http://rossi.it/a</loc></url><url><loc>http://rossi.it/b</loc></url></urlset>',
    ),
  };
  expect((await look('http://rossi.it', fakeWorld(web))).sitemap).toEqual({ url: 'http://rossi.it/sitemap.xml', urls: 2 });
});

describe('discovery', () => {
  const row = (parts: Partial<Business>) => business({ name: 'Rossi Impianti srl', city: 'Carpi', ...parts });
  const discover = (who: Business, web: Parameters<typeof fakeWorld>[0]) =>
    gatherEvidence(who, fakeWorld(web), { ...OPTIONS, discovery: true });
  const own = `<title>Rossi Impianti</title><h1>Rossi Impianti</h1><p>${STORY}</p><p>Via Roma 1, Carpi. Tel. 059 641122</p>`;

  test('the domain of the row’s own mailbox, never of a free or certified one', async () => {
    const found = await discover(row({ email: 'info@rossiimpianti.eu' }), { 'https://rossiimpianti.eu/': own });
    expect(found.source).toMatchObject({ url: 'https://rossiimpianti.eu/', from: 'discovered', kind: 'website' });
    const free = await discover(row({ email: 'rossi@gmail.com', pec: 'rossi@pec.it' }), {
      'https://gmail.com/': own,
      'https://pec.it/': own,
    });
    expect(free.source).toMatchObject({ url: null, kind: 'none' });
    expect(free.source.tried.map(({ url }) => url)).not.toContain('https://gmail.com/');
  });

  test('a guessed domain is taken with proof and only reported without', async () => {
    const proved = await discover(row({ phone: '059 641122' }), { 'https://rossiimpianti.it/': own });
    expect(proved.source).toMatchObject({ url: 'https://rossiimpianti.it/', from: 'discovered' });
    const namesake = await discover(row({ city: 'Bari', phone: '080 5551234' }), { 'https://rossiimpianti.it/': own });
    expect(namesake.source).toMatchObject({ url: null, from: 'none' });
    expect(namesake.source.tried).toContainEqual({ url: 'https://rossiimpianti.it/', result: 'doubtful' });
    expect(decideOutcome(namesake)).toMatchObject({ outcome: 'no_website', reason: 'none_found' });
  });

  test('an e-mail address in the website cell is a hint', async () => {
    const found = await discover(row({ website: 'info@rossi-clima.it' }), { 'https://rossi-clima.it/': own });
    expect(found.source).toMatchObject({ url: 'https://rossi-clima.it/', from: 'discovered' });
  });
});

describe('pages that only other pages link to', () => {
  test('behind a splash page, the whole site', async () => {
    const inside = `<a href="/contatti.html">Contatti</a><a href="/lavori.html">Lavori</a><p>${STORY}</p>`;
    const world = fakeWorld({
      'http://rossi.it/': `<title>Rossi</title><a href="/inizio.html"><img src="logo.jpg" alt="Rossi Impianti"></a><p>${STORY}</p>`,
      'http://rossi.it/inizio.html': inside,
      'http://rossi.it/contatti.html': '<p>Tel. 059 123456</p>',
      'http://rossi.it/lavori.html': '<p>Lavori</p>',
    });
    const evidence = await look('http://rossi.it', world);
    expect(evidence.pages.map(({ role, url }) => `${role} ${url}`)).toEqual([
      'home http://rossi.it/',
      'other http://rossi.it/inizio.html',
      'contact http://rossi.it/contatti.html',
      'services http://rossi.it/lavori.html',
    ]);
  });

  test('a contact page goes before the last ones of the home page, which are as many as before', async () => {
    const names = ['bagni', 'caldaie', 'cucine', 'solare', 'pozzi', 'camini', 'stufe', 'scavi'];
    const pages = names.map(
      (name) => [`http://rossi.it/${name}.html`, `<p>${STORY}</p><a href="/scrivici.html">Scrivici</a>`] as const,
    );
    const links = names.map((name) => `<a href="/${name}.html">${name}</a>`).join('');
    const world = fakeWorld({
      'http://rossi.it/': `<title>Rossi</title><p>${STORY}</p>${links}`,
      ...Object.fromEntries(pages),
      'http://rossi.it/scrivici.html': '<form><input name="email"><textarea name="messaggio"></textarea></form>',
    });
    const evidence = await look('http://rossi.it', world);
    expect(evidence.pages).toHaveLength(8);
    expect(evidence.pages.map(({ role }) => role)).toContain('contact');
  });

  test('the page that a dead link of the home page meant', async () => {
    const world = fakeWorld({
      'http://rossi.it/': `<title>Rossi</title><p>${STORY}</p><a href="/info-e-prezzi.html">Prezzi</a><a href="/bagni.html">Bagni</a>`,
      'http://rossi.it/bagni.html': '<p>Bagni</p><a href="/prezzi.html">Prezzi</a>',
      'http://rossi.it/prezzi.html': '<p>Da 50 euro</p>',
    });
    expect((await look('http://rossi.it', world)).pages.map(({ url }) => url)).toContain('http://rossi.it/prezzi.html');
  });
});

test('framesets within framesets are followed, and the page on all four sides is fetched once', async () => {
  const side = '<frame src="/bordo.htm">';
  const world = fakeWorld({
    'http://rossi.it/': `<title>Rossi</title><frameset rows="*,*">${side}<frame src="/centro.htm">${side}</frameset>`,
    'http://rossi.it/bordo.htm': '<title>bordo</title>',
    'http://rossi.it/centro.htm': '<frameset cols="*,*"><frame src="/menu.htm"><frame src="/testo.htm"></frameset>',
    'http://rossi.it/menu.htm': '<a href="/contatti.htm">Contatti</a>',
    'http://rossi.it/testo.htm': `<p>${STORY}</p>`,
    'http://rossi.it/contatti.htm': '<p>Tel. 059 123456</p>',
  });
  const evidence = await look('http://rossi.it', world);
  expect(evidence.pages.map(({ role, url }) => `${role} ${new URL(url).pathname}`)).toEqual([
    'home /',
    'frame /bordo.htm',
    'frame /centro.htm',
    'frame /menu.htm',
    'frame /testo.htm',
    'contact /contatti.htm',
  ]);
});

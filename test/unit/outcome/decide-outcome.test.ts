import { describe, expect, test } from 'vitest';
import type { Evidence, PageEvidence } from '../../../src/model/evidence.ts';
import type { FetchedPage, RenderedPage } from '../../../src/model/world.ts';
import { decideOutcome } from '../../../src/outcome/decide-outcome.ts';
import { answer, business } from '../gather/fake-world.ts';

const HOME = 'https://www.rossi.it/';

function evidence(parts: Partial<Evidence>): Evidence {
  return {
    business: business({ website: HOME }),
    source: { url: HOME, from: 'input', mendedFrom: null, kind: 'website', tried: [] },
    pages: [],
    scripts: [],
    problem: null,
    attempts: [],
    robots: { status: 404, text: '', allowsUs: true, allowsSearch: true },
    sitemap: null,
    httpsRedirect: null,
    lighthouse: { ok: false, problem: { kind: 'off', detail: '' } },
    browser: false,
    profileAnswers: {},
    notSeen: [],
    screenshots: { mobile: null, desktop: null },
    startedAt: '2026-01-01T00:00:00.000Z',
    endedAt: '2026-01-01T00:00:00.000Z',
    ...parts,
  };
}

function home(parts: Partial<FetchedPage>, html?: string): PageEvidence {
  const rendered =
    html === undefined ? null : { ok: true as const, value: { finalUrl: HOME, status: 200, html } as RenderedPage };
  return { role: 'home', url: HOME, fetched: { ok: true, value: answer(HOME, parts) }, rendered };
}

const page = (title: string, body: string) => `<!doctype html><title>${title}</title><body>${body}</body>`;
const judge = (text: string, parts: Partial<FetchedPage> = {}) => decideOutcome(evidence({ pages: [home({ text, ...parts })] }));
const MENU = ['chi-siamo', 'servizi', 'lavori', 'galleria', 'contatti']
  .map((name) => `<a href="/${name}.html">${name}</a>`)
  .join(' ');
const STORY =
  'Dal 1974 la nostra famiglia cura impianti e giardini nella bassa modenese, con passione e con prezzi chiari. '.repeat(14);

describe('pages that stand in the place of a site', () => {
  test.each([
    // parked
    ['parked', page('rossi.it', '<h1>rossi.it is for sale</h1><a href="https://sedo.com/x">Buy now</a>')],
    ['parked', page('rossi.it', '<p>This domain is parked free, courtesy of GoDaddy.</p>')],
    ['parked', page('Dominio in vendita', '<h1>Questo dominio è in vendita</h1><p>Fai la tua offerta</p>')],
    ['parked', page('rossi.it', '<p>Il dominio rossi.it è stato registrato da un cliente.</p>')],
    ['parked', page('rossi.de', '<h1>Diese Domain steht zum Verkauf</h1>')],
    ['parked', page('rossi.fr', '<p>Ce nom de domaine est à vendre</p>')],
    ['parked', page('rossi.es', '<p>Este dominio está en venta</p>')],
    ['parked', page('rossi.it', '<p>This domain has expired. Renew it now.</p>')],
    ['parked', page('', '<script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script><div id="root"></div>')],
    // under construction
    ['under_construction', page('Rossi', '<h1>Sito in costruzione</h1><p>Tel. 059 123456</p>')],
    ['under_construction', page('Rossi srl', '<h2>Il sito è momentaneamente in manutenzione</h2>')],
    ['under_construction', page('Rossi', '<p>Stiamo lavorando al nuovo sito web</p><p>info@rossi.it</p>')],
    [
      'under_construction',
      page('Rossi', '<p>Il nuovo sito è in costruzione. Torneremo più belli e più freschi di prima, promesso.</p>'),
    ],
    ['under_construction', page('Rossi | Coming Soon', '<p>We bake bread.</p>')],
    ['under_construction', page('Rossi', '<h1>Unsere Webseite wird gerade überarbeitet</h1>')],
    ['under_construction', page('Rossi', '<h1>Hier entsteht eine neue Internetpräsenz</h1>')],
    ['under_construction', page('Rossi', '<h1>Site en construction</h1>')],
    ['under_construction', page('Rossi', '<h1>Página web en construcción</h1>')],
    ['under_construction', page('Rossi', '<img src="/img/under-construction.gif">')],
    // hosting default
    [
      'hosting_default',
      page(
        'Welcome to nginx!',
        '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p>',
      ),
    ],
    ['hosting_default', page('Apache2 Debian Default Page: It works', '<h1>It works!</h1>')],
    ['hosting_default', page('IIS Windows Server', '<a href="http://go.microsoft.com/"><img src="iisstart.png"></a>')],
    [
      'hosting_default',
      page('Domain Default page', '<p>If you are seeing this message, the website for this domain is not available.</p>'),
    ],
    [
      'hosting_default',
      page(
        'Default page',
        '<h2>You Are All Set to Go!</h2><p>All you have to do now is upload your website files and start your journey.</p>',
      ),
    ],
    // suspended
    ['suspended', page('Account Suspended', '<h1>This Account has been suspended.</h1><p>Contact your hosting provider.</p>')],
    ['suspended', page('rossi.it', '<h1>Sito sospeso</h1><p>Rivolgersi al fornitore.</p>')],
    ['suspended', page('rossi.de', '<p>Diese Webseite wurde vorübergehend gesperrt.</p>')],
    ['suspended', page('rossi.es', '<p>Esta cuenta ha sido suspendida</p>')],
  ])('%s: %s', (outcome, html) => {
    expect(judge(html).outcome).toBe(outcome);
  });

  test('the words that decided it are kept with the page', () => {
    const { seen, params } = judge(page('Welcome to nginx!', '<p>nothing</p>'));
    expect(seen).toEqual([{ page: HOME, snippet: 'Welcome to nginx!', how: 'text' }]);
    expect(params).toEqual({ by: 'nginx' });
  });

  test('a notice keeps its name whatever the status: maintenance modes answer 503, default pages 403', () => {
    expect(judge(page('Rossi', '<h1>Sito in manutenzione</h1>'), { status: 503 }).outcome).toBe('under_construction');
    expect(judge(page('Welcome to nginx!', '<h1>Welcome to nginx!</h1>'), { status: 403 }).outcome).toBe('hosting_default');
  });
});

describe('working sites that use the same words', () => {
  test.each([
    [
      'maintenance as a trade',
      page(
        'Manutenzione caldaie Modena',
        '<h1>Manutenzione e assistenza caldaie</h1><h2>Manutenzione programmata</h2><p>Tel. 059 123456</p>',
      ),
    ],
    [
      'maintenance of websites',
      page('Manutenzione siti web - Agenzia Blu', `<h1>Realizzazione e manutenzione siti web</h1>${MENU}`),
    ],
    [
      'houses under construction',
      page('Imprese edili Rossi', '<h1>Case in costruzione a Carpi</h1><p>Appartamenti nuovi da 180.000 euro</p>'),
    ],
    ['houses for sale', page('Villas for sale', '<h1>This villa is for sale</h1><p>Call 0123 456789</p>')],
    ['a note on a site with pages', page('Rossi impianti', `${MENU}<h2>Sito in aggiornamento</h2><p>Idraulico a Carpi</p>`)],
    [
      'a note on a site with a story',
      page('Rossi impianti', `<h1>Rossi impianti</h1><p>${STORY}</p><p>Il sito è in costruzione, scusateci.</p>`),
    ],
    [
      'something else is coming soon',
      page(
        'Bakery Rossi',
        `<h1>Bakery Rossi</h1><p>Bread and cakes every morning from six, in Via Emilia 12 since 1961. Come in and taste our rye bread, focaccia and tarts.</p><p>Open Monday to Saturday, closed on Sunday. Phone 059 123456.</p><h2>Coming soon: panettone</h2>`,
      ),
    ],
    ['a parked car', page('Parking Rossi', '<h1>Parking in Rome</h1><p>Your car is parked safely. Call 06 1234567.</p>')],
    ['a registrar', page('Domini e hosting', `<h1>Domini in vendita</h1>${MENU}<a href="/prezzi">Prezzi</a><p>${STORY}</p>`)],
    [
      'a service that was suspended',
      page('Trattoria Rossi', `<h1>Trattoria Rossi</h1><p>Il servizio a domicilio è sospeso per ferie.</p>${MENU}`),
    ],
    [
      'a captcha in a form',
      page('Rossi', `<h1>Scrivici</h1><form><textarea></textarea><p>Non sono un robot</p></form><p>${STORY}</p>`),
    ],
    ['one thin page', page('Angelo Auto', '<p>Porsche 911 € 85.000</p><a href="tel:+39333">Chiama</a><p>Via Appia, Roma</p>')],
    ['only a picture', page('Rossi', '<img src="biglietto-da-visita.jpg" alt="Rossi, idraulico">')],
    ['only a phone number', page('', 'Rossi idraulico 059 123456')],
    [
      'a shell that scripts fill',
      page(
        'Rossi',
        '<div id="root"></div><script src="/app.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>',
      ),
    ],
  ])('%s', (_case, html) => {
    expect(judge(html)).toMatchObject({ outcome: 'ok', reason: 'site_answers' });
  });

  test('what was served counts when scripts put a notice over a whole site', () => {
    const pages = [home({ text: page('Rossi', `${MENU}<p>${STORY}</p>`) }, page('Rossi', '<h1>Coming soon</h1>'))];
    expect(decideOutcome(evidence({ pages })).outcome).toBe('ok');
  });
});

describe('walls, errors and emptiness', () => {
  test.each([
    ['blocked', 'bot_wall', page('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>'), 403],
    ['blocked', 'bot_wall', page('rossi.it', '<script src="https://ct.captcha-delivery.com/c.js"></script>'), 200],
    ['blocked', 'bot_wall', page('Access Denied - Sucuri Website Firewall', '<p>Block reason</p>'), 403],
    ['blocked', 'bot_wall', page('', '<iframe src="/_Incapsula_Resource?x=1"></iframe>'), 200],
    [
      'blocked',
      'consent_wall',
      page('Rossi', '<h2>Prima di continuare</h2><p>Per vedere il sito accetta i cookie.</p><button>Accetta</button>'),
      200,
    ],
    ['blocked', 'consent_wall', page('Enoteca', '<h1>Enoteca</h1><p>Hai più di 18 anni?</p><button>Sì</button>'), 200],
    ['blocked', 'status_refuses', page('Forbidden', '<h1>Forbidden</h1>'), 403],
    ['blocked', 'status_refuses', '', 401],
    ['blocked', 'status_refuses', '', 429],
    ['http_error', 'http_status', page('404', '<h1>Not Found</h1>'), 404],
    ['http_error', 'http_status', '', 500],
    ['http_error', 'soft_404', page('Pagina non trovata - Rossi', `${MENU}`), 200],
    ['http_error', 'soft_404', page('404 Error: Page Not Found', ''), 200],
    ['http_error', 'soft_404', page('Seite nicht gefunden | Rossi', MENU), 200],
    ['http_error', 'soft_404', page('Page introuvable', MENU), 200],
    ['empty', 'nothing_shown', '', 200],
    ['empty', 'nothing_shown', '<html><body></body></html>', 200],
    ['empty', 'leftover_text', '<p>Hello world</p>', 200],
    ['empty', 'folder_listing', page('Index of /', '<h1>Index of /</h1><a href="old/">old/</a>'), 200],
    ['empty', 'broken_page', 'Error establishing a database connection', 200],
  ])('%s (%s)', (outcome, reason, text, status) => {
    expect(judge(text, { status })).toMatchObject({ outcome, reason });
  });

  test('a PDF is no page', () => {
    expect(judge('', { contentType: 'application/pdf' })).toMatchObject({
      outcome: 'not_html',
      params: { type: 'application/pdf' },
    });
  });

  test.each([
    'dns_error',
    'unreachable',
    'timeout',
    'tls_error',
    'redirect_error',
    'refused_address',
    'invalid_url',
    'not_html',
  ] as const)('a problem is its own outcome: %s', (kind) => {
    expect(decideOutcome(evidence({ problem: { kind, detail: 'x' } })).outcome).toBe(kind);
  });

  test('robots.txt that forbids or cannot be read', () => {
    const decided = (detail: string) => decideOutcome(evidence({ problem: { kind: 'robots', detail } }));
    expect(decided('robots.txt forbids it')).toMatchObject({ outcome: 'blocked', reason: 'robots_forbids' });
    expect(decided('unreadable: robots.txt answered 500')).toMatchObject({ outcome: 'blocked', reason: 'robots_unreadable' });
  });
});

describe('whose site it is', () => {
  test('the cell holds no site of its own', () => {
    const source = {
      url: 'https://www.facebook.com/rossi',
      from: 'input',
      mendedFrom: null,
      kind: 'social_profile',
      tried: [],
    } as const;
    expect(decideOutcome(evidence({ source }))).toMatchObject({ outcome: 'social_only', params: { name: 'Facebook' } });
    expect(decideOutcome(evidence({ source: { ...source, url: null, kind: 'none' } }))).toMatchObject({
      outcome: 'no_website',
      reason: 'none_given',
    });
    const tried = [{ url: 'https://rossi.it/', result: 'dns_error' }];
    expect(decideOutcome(evidence({ source: { ...source, url: null, kind: 'none', tried } })).reason).toBe('none_found');
  });

  test('the site sends its visitors to a profile', () => {
    expect(judge('', { finalUrl: 'https://www.instagram.com/rossi/' })).toMatchObject({
      outcome: 'social_only',
      reason: 'leads_to_social_profile',
    });
    expect(judge('', { finalUrl: 'https://linktr.ee/rossi' })).toMatchObject({
      outcome: 'third_party',
      reason: 'leads_to_third_party',
    });
  });

  const vat = (text: string, row: Parameters<typeof business>[0]) => {
    const pages = [home({ text: page('Verdi Giardini', `<p>${STORY}</p><footer>${text}</footer>`) })];
    return decideOutcome(evidence({ pages, business: business({ website: HOME, ...row }) })).outcome;
  };
  test('another VAT number and nothing of the row means somebody else', () => {
    expect(vat('Verdi srl P.IVA 02845190368', { name: 'Rossi Impianti', vatNumber: '03167208424' })).toBe('other_business');
    expect(vat('Verdi srl P.IVA 02845190368', { name: 'Rossi Impianti', vatNumber: '02845190368' })).toBe('ok');
    expect(vat('Rossi Impianti P.IVA 02845190368 Tel. 059 123456', { phone: '059 123456', vatNumber: '03167208424' })).toBe('ok');
    expect(vat('Verdi srl P.IVA 02845190368', { name: 'Rossi Impianti' })).toBe('ok');
  });
});

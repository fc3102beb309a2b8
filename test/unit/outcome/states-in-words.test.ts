import { describe, expect, test } from 'vitest';
import type { Business } from '../../../src/model/business.ts';
import { decideOutcome } from '../../../src/outcome/decide-outcome.ts';
import { answer, business } from '../gather/fake-world.ts';

const HOME = 'https://www.blu-rosa.it/';
const STORY = 'Dal 1974 la nostra famiglia cura impianti e giardini nella bassa modenese, con passione e prezzi chiari. '.repeat(
  3,
);

function outcomeOf(html: string, row: Partial<Business> = {}, at = HOME): string {
  return decideOutcome({
    business: business({ website: at, ...row }),
    source: { url: at, from: 'input', mendedFrom: null, kind: 'website', tried: [] },
    pages: [{ role: 'home', url: at, fetched: { ok: true, value: answer(at, { text: html }) }, rendered: null }],
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
  }).outcome;
}

describe('a domain with hyphens and several dots for sale', () => {
  test.each([
    ['it', '<p>Il dominio www.blu-rosa.it è in vendita</p>'],
    ['en', '<p>The domain name blu-rosa.co.uk has expired.</p>'],
    ['de', '<h1>Die Domain blu-rosa-haus.de steht zum Verkauf</h1>'],
    ['fr', '<p>Le nom de domaine blu-rosa.fr est à vendre</p>'],
    ['es', '<p>El dominio blu-rosa.com.es está en venta</p>'],
  ])('%s', (_, html) => expect(outcomeOf(html)).toBe('parked'));
  test('counter-case: goods for sale below the name', () =>
    expect(outcomeOf(`<h1>blu-rosa.it</h1><p>Mobili in vendita nel nostro negozio.</p><p>${STORY}</p>`)).toBe('ok'));
});

describe('the shell of a parking service', () => {
  test.each([
    ['key for ad blockers', '<html data-adblockkey="MFww"><body><div id="x"></div><script src="/a.js"></script></body></html>'],
    ['packed lot', '<div id="target"></div><script>window.park="eyJ1"</script>'],
    [
      'caf.js built by a script',
      '<script>var d=document.createElement("script");d.src="//www.google.com/adsense/domains/caf.js"</script>',
    ],
    ['frame of a lot', '<iframe src="https://mcc.example.com/park/MzAh" width="100%"></iframe>'],
    ['lander', '<script>window.onload=function(){window.location.href="/lander"}</script>'],
  ])('%s', (_, html) => expect(outcomeOf(html)).toBe('parked'));
  test.each([
    ['a page with contents', `<html data-adblockkey="x"><body><h1>Blu Rosa</h1><p>${STORY}</p></body></html>`],
    ['a car park in a frame', `<h1>Blu Rosa</h1><p>${STORY}</p><iframe src="https://maps.example.com/park/1"></iframe>`],
  ])('counter-case: %s', (_, html) => expect(outcomeOf(html)).toBe('ok'));
});

describe('a notice in running words between menu and footer', () => {
  const framed = (main: string) =>
    `<nav><a href="/prodotti.html">Prodotti</a><a href="/contatti.html">Contatti</a></nav><main>${main}</main>` +
    '<footer><p>Blu Rosa</p><p>Via dei Mille 3, 41121 Modena</p><p>Tel. 059 222333</p></footer>';
  test.each([
    ['it', '<h2>Torniamo subito</h2><p>Al momento stiamo aggiornando il sito.</p>'],
    ['en', '<h2>Back soon</h2><p>Our website is being updated. Please check back later.</p>'],
    ['de', '<h2>Wartungsarbeiten</h2><p>Wir bitten um etwas Geduld und Ihr Verständnis.</p>'],
    ['fr', '<h2>Maintenance</h2><p>Nous effectuons des travaux sur notre site. Revenez bientôt !</p>'],
    ['es', '<h2>Mejoras</h2><p>Estamos realizando tareas de mantenimiento en nuestra página. Perdonen las molestias.</p>'],
  ])('%s', (_, main) => expect(outcomeOf(framed(main))).toBe('under_construction'));
  test.each([
    ['a service', '<h1>Manutenzione giardini</h1><p>Effettuiamo la manutenzione programmata di giardini a Modena.</p>'],
    ['an agency', '<h1>Websites</h1><p>We design and maintain the website of your shop.</p>'],
    ['a site with more to say', `<h1>Novità</h1><p>Stiamo aggiornando il sito, scusate il disagio.</p><p>${STORY.repeat(5)}</p>`],
  ])('counter-case: %s', (_, main) => expect(outcomeOf(framed(main))).toBe('ok'));
});

describe('a content management system as it was installed', () => {
  test.each([
    ['en', 'Hello world!', 'Welcome to WordPress. This is your first post. Edit or delete it, then start writing!'],
    ['it', 'Ciao mondo!', 'Benvenuto in WordPress. Questo è il tuo primo articolo. Modificalo o cancellalo.'],
    ['de', 'Hallo Welt!', 'Willkommen bei WordPress. Dies ist dein erster Beitrag. Bearbeite oder lösche ihn.'],
    ['fr', 'Bonjour tout le monde !', 'Bienvenue sur WordPress. Ceci est votre premier article.'],
    ['es', '¡Hola, mundo!', 'Te damos la bienvenida a WordPress. Esta es tu primera entrada. Edítala o bórrala.'],
  ])('%s', (_, title, post) =>
    expect(outcomeOf(`<h1>Blu Rosa</h1><article><h2>${title}</h2><p>${post}</p></article>`)).toBe('under_construction'),
  );
  test('counter-case: a forgotten example post below a working site', () =>
    expect(outcomeOf(`<h1>Blu Rosa</h1><p>${STORY.repeat(3)}</p><h2>Hello world!</h2><p>This is your first post.</p>`)).toBe(
      'ok',
    ));
});

describe('a lapsed domain full of spam', () => {
  const casino =
    '<h1>Casino Stella: welcome bonus</h1><p>Slots, live roulette, blackjack and sports betting. Free spins, no deposit bonus.</p><a href="/go">Play</a>';
  const pills =
    '<h1>Buy Viagra online</h1><p>Cheap generic Cialis and Levitra, 100 mg tablets without prescription.</p><a href="/go">Order</a>';
  test.each([
    ['a bakery', casino, { name: 'Bäckerei Mehlgrund' }],
    ['a plumber', pills, { name: 'Idraulica Ferri' }],
    ['only the domain is known', casino, { name: null }],
    ['a line or two', '<title>Cheap Viagra</title><p>Viagra, Cialis, Levitra without prescription. Free pills.</p>', {}],
  ])('%s', (_, html, row) => expect(outcomeOf(html, row)).toBe('hijacked'));
  test.each([
    ['the casino itself', casino, { name: 'Casinò Stella S.p.A.' }],
    ['named on the page', casino.replace('</h1>', '</h1><p>Hotel Mirafiori</p>'), { name: 'Hotel Mirafiori' }],
    ['one word of it', `<h1>Hotel Mirafiori</h1><p>Vicino al casinò. ${STORY}</p>`, { name: 'Albergo Tre Re' }],
  ])('counter-case: %s', (_, html, row) => expect(outcomeOf(html, row)).toBe('ok'));
});

test('an error message below contents leaves them readable; in their place it is an empty page', () => {
  const error = '<b>Fatal error</b>: Uncaught Error in /srv/a.php on line 40';
  const text = '<p>Falegnameria Rossi, via Roma 3, Modena</p><p>Telefono 059 222333, siamo in bottega tutte le mattine.</p>';
  expect(outcomeOf(`<h1>Blu Rosa</h1>${text}<p>${error}</p>`)).toBe('ok');
  expect(outcomeOf(`<h1>Blu Rosa</h1><p>Tel. 059 222333</p><p>${error}</p><p>Lavoriamo con calma.</p>`)).toBe('ok');
  expect(outcomeOf(`<p>${error}</p>`)).toBe('empty');
});

describe('a page that says it cannot be reached while it is worked on', () => {
  test.each([
    ['it', '<h1>Per manutenzione temporaneamente non raggiungibile</h1>'],
    ['en', '<h1>Temporarily unavailable: maintenance</h1>'],
    ['de', '<h1>Wegen Wartungsarbeiten vorübergehend nicht erreichbar</h1>'],
    ['fr', '<h1>Actuellement indisponible : travaux</h1>'],
    ['es', '<h1>Temporalmente fuera de servicio por mantenimiento</h1>'],
    ['nl', '<p>Deze website is in onderhoud.</p>'],
    ['pt', '<p>Site em manutenção</p>'],
  ])('%s: %s', (_, html) => expect(outcomeOf(html)).toBe('under_construction'));
});

describe('a program that breaks off', () => {
  test.each([
    ['it', 'Errore nello stabilire una connessione al database'],
    ['it', 'Si è verificato un errore critico sul tuo sito.'],
    ['en', 'There has been a critical error on this website.'],
    ['de', 'Fehler beim Aufbau einer Datenbankverbindung'],
    ['de', 'Es gab einen kritischen Fehler auf deiner Website.'],
    ['fr', 'Erreur lors de la connexion à la base de données'],
    ['fr', 'Il y a eu une erreur critique sur ce site.'],
    ['es', 'Error al establecer una conexión con la base de datos'],
    ['es', 'Ha habido un error crítico en esta web.'],
  ])('%s: %s', (_, said) =>
    expect(outcomeOf(`<p>${said}</p><p><a href="https://wordpress.org/documentation/">WordPress</a></p>`)).toBe('empty'),
  );
  test('counter-case: a firm that mends databases', () =>
    expect(
      outcomeOf(`<h1>Blu Rosa</h1><p>Fehler beim Aufbau einer Datenbankverbindung? ${STORY}</p><a href="/kontakt">Kontakt</a>`),
    ).toBe('ok'));
});

describe('the name of the site itself is sold or has run out', () => {
  test.each([
    ['it', '<p>Il nome a dominio blu-rosa.it non è stato rinnovato.</p>'],
    ['it', '<p>blu-rosa.it è disponibile per l’acquisto</p>'],
    ['en', '<p>blu-rosa.it is available to buy</p>'],
    ['de', '<p>blu-rosa.it ist zu verkaufen. Jetzt Angebot abgeben.</p>'],
    ['fr', '<p>Le nom de domaine blu-rosa.it a expiré.</p>'],
    ['es', '<p>blu-rosa.it está disponible para su compra.</p>'],
  ])('%s %s', (_, html) => expect(outcomeOf(html)).toBe('parked'));
  test('counter-case: a flat for sale, and the name of the site in the footer', () =>
    expect(outcomeOf(`<h1>Casa in vendita</h1><p>${STORY}</p><footer>blu-rosa.it</footer>`)).toBe('ok'));
  test('a key for advertisements on the body of an empty page', () =>
    expect(outcomeOf('<body data-adblockkey="X"><div id="target"></div></body>')).toBe('parked'));
});

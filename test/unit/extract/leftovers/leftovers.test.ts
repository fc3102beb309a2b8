import { describe, expect, test } from 'vitest';
import { leftovers } from '../../../../src/extract/leftovers/leftovers.ts';
import type { PageEvidence } from '../../../../src/model/evidence.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { openSite } from '../../../../src/page/site.ts';
import { siteOf } from '../actions/site-of.ts';

const kinds = (html: string, path?: string) => [
  ...new Set(
    valuesOf(leftovers(siteOf(path ? [{ html: '<h1>Bottega</h1>' }, { html, path, role: 'post' }] : html))).map(
      ({ kind }) => kind,
    ),
  ),
];
const TEXT = '<h1>Bottega Test</h1><p>Lavoriamo il legno da tre generazioni.</p>';

/** The audits of these sites are of this instant: `site-of` says so. */
const LONG_AGO = '12/05/2019';
const FAR_OFF = '12/05/2099';

describe('texts of a template', () => {
  test.each([
    ['lorem_ipsum', '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>'],
    ['lorem_ipsum', '<p>Ut enim consectetur adipiscing elit sed do.</p>'],
    ['default_title', '<title>Untitled Document</title>'],
    ['default_title', '<title>Bottega – Un nuovo sito targato WordPress</title>'],
    ['default_title', '<title>Bottega – Eine weitere WordPress-Website</title>'],
    ['sample_posts', '<nav><a href="/sample-page">Sample Page</a></nav>'],
    ['sample_posts', '<nav><a href="/beispiel-seite">Beispiel-Seite</a></nav>'],
    ['sample_posts', '<h2>Bonjour tout le monde !</h2><p>Bienvenue sur WordPress. Ceci est votre premier article.</p>'],
    ['closed_shop', '<p>This is a demo store for testing purposes — no orders shall be fulfilled.</p>'],
    ['other_firms_name', '<footer>© 2021 Company Name. All rights reserved.</footer>'],
    ['other_firms_name', '<footer>© Nome Azienda</footer>'],
  ])('%s: %s', (kind, html) => expect(kinds(`${TEXT}${html}`)).toEqual([kind]));
  test.each([
    [
      'a page about the filler',
      '<h2>Lorem ipsum</h2><p>Why typographers write lorem ipsum.</p><p>Lorem ipsum dolor sit amet.</p>',
    ],
    ['a word of it', '<p>Lorem è il nome del nostro gatto.</p>'],
    ['a title that says home', '<title>Home</title>'],
    ['a firm called so', '<footer>© 2021 Your Garden Company Ltd</footer>'],
  ])('counter-case: %s', (_, html) => expect(kinds(`${TEXT}${html}`)).toEqual([]));
});

describe('errors of programs', () => {
  test.each([
    ['<b>Warning</b>: mysqli_connect(): Access denied in <b>/srv/x.php</b> on line <b>12</b>'],
    ['Non riesco ad eseguire la query: select * from news'],
    ['You have an error in your SQL syntax; check the manual'],
    ['[contact-form-7 id="12" title="Contatto"]'],
    ['Error: No posts found. Make sure this account has posts available.'],
    ['Server Error in &#39;/&#39; Application.'],
  ])('%s', (text) => expect(kinds(`${TEXT}<p>${text}</p>`)).toEqual(['error_text']));
  test('counter-case: quoted in code, or in an article', () => {
    const text = 'Warning: foo() failed in /srv/x.php on line 12';
    expect(kinds(`${TEXT}<pre>${text}</pre>`)).toEqual([]);
    expect(kinds(`<p>${text}</p>`, '/2021/05/php')).toEqual([]);
  });
});

describe('what is over', () => {
  test.each([
    ['it', 'past_offer', `<p>Offerta valida fino al ${LONG_AGO}</p>`],
    ['en', 'past_offer', '<p>Spring sale: all discounts valid until 12 May 2019</p>'],
    ['de', 'past_offer', '<p>Angebot gültig bis 12.05.2019</p>'],
    ['fr', 'past_offer', "<p>Offre valable jusqu'au 12/05/2019</p>"],
    ['es', 'past_offer', '<p>Oferta válida hasta el 12/05/2019</p>'],
    ['it', 'past_event', `<h2>Prossimi eventi</h2><p>Degustazione, ${LONG_AGO}</p>`],
    ['de', 'past_event', '<h2>Nächste Termine</h2><p>Hoffest am 12. Mai 2019</p>'],
    ['it', 'outdated_notice', `<p>Chiusura per ferie fino al ${LONG_AGO}</p>`],
    ['en', 'outdated_notice', '<p>Due to Covid-19 we are closed until further notice.</p>'],
    ['fr', 'outdated_notice', '<p>Covid : le port du masque est obligatoire, nous sommes fermés le midi.</p>'],
    ['es', 'outdated_notice', '<p>¡Felices fiestas y feliz año 2019!</p>'],
  ])('%s %s: %s', (_, kind, html) => expect(kinds(`${TEXT}${html}`)).toEqual([kind]));
  test.each([
    ['an offer that goes on', `<p>Offerta valida fino al ${FAR_OFF}</p>`],
    ['one event of several is to come', `<h2>Prossimi eventi</h2><p>${LONG_AGO}</p><p>${FAR_OFF}</p>`],
    ['an archive', '<h2>Mostre passate</h2><p>Paesaggi, fino al 12/05/2019</p>'],
    ['a year of foundation', '<p>Aperto dal 12/05/2019</p>'],
    ['a story of the pandemic', '<p>Durante il Covid abbiamo cucito camici per la città.</p>'],
    ['coming soon without a date', '<h2>Coming soon</h2><p>Album di giugno</p>'],
  ])('counter-case: %s', (_, html) => expect(kinds(`${TEXT}${html}`)).toEqual([]));
});

describe('what leads astray', () => {
  test('a link that writes to another mailbox than it shows', () =>
    expect(kinds(`${TEXT}<a href="mailto:info@themeforest-demo.com">info@bottega-test.it</a>`)).toEqual(['stranger_contact']));
  test('a mailbox at a mistyped domain', () => {
    expect(kinds(`${TEXT}<a href="mailto:bottega@gmial.com">Scrivici</a>`)).toEqual(['stranger_contact']);
    expect(kinds(`${TEXT}<a href="mailto:info@botega-test.it">Scrivici</a>`)).toEqual(['stranger_contact']);
  });
  test('counter-case: the firm’s second domain, its partner, a free mailbox', () =>
    expect(
      kinds(
        `${TEXT}<a href="mailto:a@bottega-test.com">A</a><a href="mailto:b@partner-srl.it">B</a><a href="mailto:c@gmail.com">C</a>`,
      ),
    ).toEqual([]));
  test('a firm that only the structured data name', () => {
    const data = '<script type="application/ld+json">{"@type":"Hotel","name":"Farvista Resort"}</script>';
    expect(kinds(`<title>Bottega Test</title>${TEXT}${data}`)).toEqual(['other_firms_name']);
    expect(kinds(`<title>Bottega Test</title>${TEXT}<p>Un marchio di Farvista Resort</p>${data}`)).toEqual([]);
  });
  test('an inner page whose structured data give this site to another firm', () => {
    const inner = (data: string, text = '') => {
      const site = siteOf(`<title>Bottega Test</title>${TEXT}${text}`);
      const url = new URL('/chi-siamo', site.home[0]?.url).href;
      const page = site.evidence.pages[0] as PageEvidence;
      const html = `<title>Chi siamo</title><script type="application/ld+json">${data}</script>`;
      const fetched = page.fetched.ok
        ? { ok: true as const, value: { ...page.fetched.value, finalUrl: url, text: html } }
        : page.fetched;
      return valuesOf(leftovers(openSite({ ...site.evidence, pages: [page, { ...page, role: 'about', url, fetched }] })));
    };
    expect(inner('{"@type":"Organization","name":"Farvista Resort","url":"/"}')).toMatchObject([{ kind: 'other_firms_name' }]);
    expect(inner('{"@type":"Organization","name":"Farvista Resort","url":"https://farvista.example/"}')).toEqual([]);
    expect(inner('{"@type":"Organization","name":"Farvista Resort"}')).toEqual([]);
    expect(inner('{"@type":"Organization","name":"Farvista Resort","url":"/"}', '<p>Farvista Resort srl</p>')).toEqual([]);
  });
  test('counter-case: an association beside the firm itself', () => {
    const data = (name: string) => `<script type="application/ld+json">{"@type":"Organization","name":"${name}"}</script>`;
    expect(kinds(`<title>Bottega Test</title>${TEXT}${data('Bottega Test')}${data('Lega Artigiani')}`)).toEqual([]);
  });
  test('menu entries whose pages are gone', () => {
    const site = siteOf(`<nav><a href="/a">Listino</a><a href="/b">Sedi</a></nav>${TEXT}<p><a href="/c">x</a></p>`);
    const url = (path: string) => new URL(path, site.home[0]?.url).href;
    const gone = (path: string): PageEvidence => ({
      role: 'other',
      url: url(path),
      fetched: { ok: false, problem: { kind: 'http_error', detail: 'HTTP 404' } },
      rendered: null,
    });
    const fact = leftovers(openSite({ ...site.evidence, pages: [...site.evidence.pages, gone('/a'), gone('/c')] }));
    expect(valuesOf(fact)).toMatchObject([{ kind: 'dead_menu_link', label: 'Listino', target: url('/a') }]);
  });
  test.each([
    ['Carrello (0)', 'Listino'],
    ['Cart 0', 'About'],
    ['Warenkorb', 'Leistungen'],
    ['Mon panier', 'Galerie'],
    ['Carrito', 'Galería'],
    ['Prenota ora', 'Lavora con noi'],
  ])('what customers come for is a button wherever it stands: %s, not %s', (stops, entry) => {
    const site = siteOf(
      `<header><a href="/a"><img src="/cart.png"></a><nav><a href="/a">${stops}</a><a href="/b">${entry}</a></nav></header>${TEXT}`,
    );
    const gone = (path: string): PageEvidence => ({
      role: 'other',
      url: new URL(path, site.home[0]?.url).href,
      fetched: { ok: false, problem: { kind: 'http_error', detail: 'HTTP 404' } },
      rendered: null,
    });
    const fact = leftovers(openSite({ ...site.evidence, pages: [...site.evidence.pages, gone('/a'), gone('/b')] }));
    expect(valuesOf(fact).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      `dead_menu_link ${entry}`,
      `button_to_nowhere ${stops}`,
    ]);
  });
  test.each([
    ['it', 'Il negozio online è temporaneamente chiuso.'],
    ['en', 'Our online shop is currently closed.'],
    ['de', 'Derzeit keine Bestellungen möglich.'],
    ['fr', 'La boutique est actuellement fermée.'],
    ['es', 'No aceptamos nuevos pedidos.'],
  ])('a shop that takes no orders (%s)', (_, text) => expect(kinds(`${TEXT}<p>${text}</p>`)).toEqual(['closed_shop']));
  test('counter-case: a shop closed on Mondays', () =>
    expect(kinds(`${TEXT}<p>Il negozio è aperto, chiuso il lunedì.</p>`)).toEqual([]));
});

describe('places that nobody filled in', () => {
  test.each([
    ['<p>P.IVA: inserire qui</p>'],
    ['<p>Telefono: da completare</p>'],
    ['<p>[Via/Indirizzo, Città]</p>'],
    ['<p>È possibile inserire in questa sezione: numero di telefono, indirizzo e-mail</p>'],
    ['<p>Phone: add your number here</p>'],
    ['<p>[Your company address]</p>'],
    ['<p>Replace this text with your own.</p>'],
    ['<p>USt-IdNr.: bitte eintragen</p>'],
    ['<p>[Ihre Adresse]</p>'],
    ['<p>SIREN : à compléter</p>'],
    ['<p>[Votre numéro de téléphone]</p>'],
    ['<p>NIF: por completar</p>'],
    ['<p>À COMPLÉTER avec vos informations réelles :</p>'],
    ['<p>Éditeur : [Nom de l’association ou du propriétaire]</p>'],
    ['<p>Dirección: introducir su dirección aquí</p>'],
  ])('%s', (html) => expect(kinds(`${TEXT}${html}`)).toEqual(['lorem_ipsum']));
  test.each([
    ['a form asks to be filled in', '<form><p>Nome: inserire qui</p><input name="n"><button>Invia</button></form>'],
    ['a sentence that asks visitors', '<p>Per il preventivo: inserire qui sotto la misura della finestra.</p>'],
    ['a hidden mailbox', '<p>E-mail: [email protected]</p>'],
    ['a foot note', '<p>Il legno [noce] dura più a lungo [1].</p>'],
    ['an at', '<p>Scrivere a mario [at] bottega-test.it</p>'],
    ['work still to be done', '<p>Il tetto è da completare entro maggio.</p>'],
  ])('counter-case: %s', (_, html) => expect(kinds(`${TEXT}${html}`)).toEqual([]));
});

describe('forms that reach nobody', () => {
  const form = (action: string, more = '') =>
    `<form action="${action}">${more}<input name="name"><input type="email" name="email"><textarea name="m"></textarea><button>Invia</button></form>`;
  test.each([
    [form('https://formspree.io/f/TUO_CODICE')],
    [form('https://formspree.io/f/YOUR_FORM_ID')],
    [form('https://formspree.io/f/xxxxxxx')],
    [form('https://formspree.io/f/VOTRE_ID_FORMSPREE')],
    [form('https://getform.io/f/IHRE_ID')],
    [form('https://formsubmit.co/votre-email@exemple.fr')],
    [form('https://formsubmit.co/tu@ejemplo.com')],
    [form('https://api.web3forms.com/submit', '<input type="hidden" name="access_key" value="YOUR_ACCESS_KEY_HERE">')],
  ])('%s', (html) => expect(kinds(`${TEXT}${html}`)).toEqual(['button_to_nowhere']));
  test.each([
    [form('https://formspree.io/f/mqkrvzab')],
    [form('/your-form-id')],
    [form('https://formsubmit.co/info@bottega-test.it')],
    [form('https://api.web3forms.com/submit', '<input type="hidden" name="access_key" value="3f0a-77">')],
  ])('counter-case: %s', (html) => expect(kinds(`${TEXT}${html}`)).toEqual([]));
});

describe('messages that greet another firm', () => {
  const link = (text: string) => `<a href="https://wa.me/39333084517?text=${encodeURIComponent(text)}">Scrivici</a>`;
  test.each([
    ['Ciao Hotel Bella Nuvola, vorrei informazioni'],
    ['Hello Cloud Point Hotel, I would like to know more'],
    ['Guten Tag Gasthof Wolke GmbH, ich habe eine Frage'],
    ['Bonjour Nuage Point Hotel, je souhaiterais des informations'],
    ['Hola Restaurante Las Nubes, quería reservar'],
  ])('%s', (text) => expect(kinds(`${TEXT}${link(text)}`)).toEqual(['other_firms_name']));
  test.each([
    ['Ciao Bottega Test Srl, vorrei informazioni'],
    ['Ciao Mario Rossi, vorrei informazioni'],
    ['Buongiorno, vorrei informazioni sul Tavolo Nuvola Grande'],
    ['Hallo, ich interessiere mich für Ihre Angebote'],
  ])('counter-case: %s', (text) => expect(kinds(`${TEXT}${link(text)}`)).toEqual([]));
  test('counter-case: a name that visitors read', () =>
    expect(kinds(`${TEXT}<h2>La nostra Locanda Hotel Nuvola</h2>${link('Ciao Hotel Nuvola, vorrei')}`)).toEqual([]));
});

describe('offers of a month long past', () => {
  test.each([
    ['Offerte valide solo a dicembre 2015'],
    ['Special offers for May 2019'],
    ['Unsere Angebote gültig im Mai 2019'],
    ['Nos offres valables en mai 2019'],
    ['Ofertas válidas en mayo de 2019'],
  ])('%s', (text) => expect(kinds(`${TEXT}<p>${text}</p>`)).toEqual(['past_offer']));
  test.each([
    ['Fondata nel dicembre 2015'],
    ['Offerte valide a dicembre 2099'],
    ['Premio delle offerte, menzione, dicembre 2015'],
  ])('counter-case: %s', (text) => expect(kinds(`${TEXT}<p>${text}</p>`)).toEqual([]));
});

describe('seasons and fairs that are over', () => {
  test.each([
    ['it', 'outdated_notice', '<h3>Orari estate 2019</h3>'],
    ['it', 'outdated_notice', '<p>Listino prezzi stagione 2018/2019</p>'],
    ['it', 'past_offer', '<p>Offerte per l’estate 2021</p>'],
    ['en', 'outdated_notice', '<p>Book your summer 2019 with us!</p>'],
    ['en', 'outdated_notice', '<h2>Opening hours winter 2021/22</h2>'],
    ['de', 'outdated_notice', '<p>Öffnungszeiten Sommer 2020</p>'],
    ['de', 'past_offer', '<p>Unsere Angebote im Herbst 2022</p>'],
    ['fr', 'outdated_notice', '<p>Tarifs été 2021</p>'],
    ['fr', 'past_offer', '<p>Nos offres de printemps 2020</p>'],
    ['es', 'outdated_notice', '<p>Horario de verano 2019</p>'],
    ['es', 'past_offer', '<p>Ofertas de la temporada 2021</p>'],
    ['en', 'past_event', '<h2>Machine Fair</h2><p>Lille</p><p>25 – 28 March | 2024</p><p>Hall 6 – Q160</p>'],
    ['it', 'past_event', '<p>Vi aspettiamo alla fiera di Rimini, 12-15 marzo 2023, padiglione 4, stand 112</p>'],
    ['de', 'past_event', '<p>Besuchen Sie uns: 5. bis 8. Mai 2022, Halle 3, Stand D12</p>'],
    ['fr', 'past_event', '<p>Retrouvez-nous du 5 au 8 mai 2022, hall 3, stand D12</p>'],
    ['es', 'past_event', '<p>Visítenos del 5 al 8 de mayo de 2022, pabellón 3</p>'],
  ])('%s %s: %s', (_, kind, html) => expect(kinds(`${TEXT}${html}`)).toEqual([kind]));
  test.each([
    ['a season to come', '<p>Orari estate 2099</p>'],
    ['an archive whose newest is of today', '<p>Listino stagione 2019</p><p>Listino stagione 2099</p>'],
    ['an album', '<h3>Estate 2019</h3>'],
    ['photographs of it', '<p>Foto dell’apertura, estate 2019</p>'],
    ['a story', `<p>Nell’estate 2019 abbiamo riaperto il forno di famiglia, con gli orari di una volta.</p>`],
    ['a fair to come', '<p>25 – 28 March 2099, hall 6</p>'],
    ['thanks after a fair', '<p>Thanks for your visit: 25 – 28 March 2024, hall 6</p>'],
    ['a day without a stand', '<p>Certified on 28 March 2021</p>'],
  ])('counter-case: %s', (_, html) => expect(kinds(`${TEXT}${html}`)).toEqual([]));
});

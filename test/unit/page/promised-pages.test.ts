import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/extract/extract-facts.ts';
import { choosePages } from '../../../src/gather/choose-pages.ts';
import { parsePage } from '../../../src/page/parse-page.ts';
import { promisesOf } from '../../../src/page/promised-pages.ts';
import { siteOf } from '../extract/actions/site-of.ts';

const factsOf = (words: string) => promisesOf(words).flatMap(({ facts }) => facts);

test.each([
  ['Dicono di noi', 'reviewProfiles'],
  ['Le nostre recensioni', 'reviewProfiles'],
  ['What our guests say', 'reviewProfiles'],
  ['Das sagen unsere Kunden', 'reviewProfiles'],
  ['Vos avis', 'reviewProfiles'],
  ['Opiniones de clientes', 'reviewProfiles'],
  ['Orari di apertura', 'openingHours'],
  ['Unsere Öffnungszeiten', 'openingHours'],
  ['Horaires et accès', 'openingHours'],
  ['Formas de pago', 'payments'],
  ['Spedizione e pagamento', 'payments'],
  ['Buono regalo', 'coupon'],
  ['Geschenkgutscheine', 'coupon'],
  ['So finden Sie uns', 'address'],
  ['Dónde estamos', 'address'],
  ['Dónde estamos', 'openingHours'],
  ['I nostri punti vendita', 'openingHours'],
  ['Our stores', 'phones'],
  ['Unsere Filialen', 'address'],
  ['Nos magasins', 'openingHours'],
  ['Nuestras tiendas', 'map'],
  ['Impressum', 'phones'],
  ['Customer Service', 'emails'],
  ['Service client', 'phones'],
  ['Condizioni di vendita', 'payments'],
  ['AGB', 'payments'],
  ['Versandkosten', 'payments'],
  ['CGV', 'payments'],
  ['Términos y condiciones', 'payments'],
  ['Terms and conditions of use', 'payments'],
  ['Scrivici o chiamaci', 'phones'],
  ['So erreichst du uns', 'phones'],
  ['Drop us a line', 'phones'],
  ['Écrivez-nous', 'phones'],
  ['Escríbenos', 'phones'],
])('"%s" promises %s', (words, fact) => expect(factsOf(words)).toContain(fact));

test.each([
  ['La storia della sede di Parma'],
  ['Recensioni di libri'],
  ['Prezzi e pagamenti a rate per la tua nuova caldaia da noi'],
  ['Chi siamo'],
  ['Kundenparkplatz'],
  ['Contact lenses'],
])('"%s" promises nothing', (words) => expect(factsOf(words)).toEqual([]));

const MENU = '<h1>Bottega</h1><p>Lavoriamo il legno da tre generazioni, con calma.</p>';
const factOf = (html: string, name: 'reviewProfiles', read?: string) => {
  const site = siteOf([{ html }, ...(read ? [{ html: read, path: '/promessa', role: 'other' as const }] : [])]);
  return extractFacts(site.evidence, { outcome: 'ok', reason: 'site_answers', params: {}, seen: [] })[name];
};

test('a page that the menu names and that was not read leaves the fact unknown', () => {
  const linked = `${MENU}<a href="/promessa">Dicono di noi</a>`;
  expect(factOf(linked, 'reviewProfiles')).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
  expect(factOf(linked, 'reviewProfiles', '<h1>Dicono di noi</h1><p>Una signora ci ha detto bravi.</p>').state).toBe('no');
  expect(factOf(MENU, 'reviewProfiles').state).toBe('no');
});

const hoursBehind = (links: string, answers: Readonly<Record<string, number | null>>) => {
  const { evidence } = siteOf(`${MENU}${links}`);
  const linkAnswers = Object.entries(answers).map(([path, status]) => ({
    url: new URL(path, evidence.pages[0]?.url).href,
    status,
  }));
  return extractFacts({ ...evidence, linkAnswers }, { outcome: 'ok', reason: 'site_answers', params: {}, seen: [] }).openingHours;
};

test('a page that the menu names and that is gone hides nothing: customers read no hours there either', () => {
  const answer = hoursBehind('<a href="/orari">Orari</a>', { '/orari': 404 });
  expect(answer).toMatchObject({ state: 'no', rejected: [{ value: expect.stringContaining('/orari'), why: 'gone_page' }] });
});

test('a page that the menu names and that is refused, broken or late may hide the fact', () => {
  for (const status of [403, 429, 500, 503, null])
    expect(hoursBehind('<a href="/orari">Orari</a>', { '/orari': status })).toMatchObject({ state: 'unknown' });
});

test('of two pages that promise the fact the one that may still be there counts', () => {
  const links = '<a href="/orari">Orari</a><a href="/sede">Dove siamo</a>';
  expect(hoursBehind(links, { '/orari': 404, '/sede': 503 })).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
});

test('pages that promise what is still open come before the rest of the menu', () => {
  const links = Array.from({ length: 12 }, (_, i) => `<a href="/p${i}">Bank ${i}</a>`).join('');
  const home = parsePage(
    `${links}<a href="/k">Kontakt</a><a href="/d">Datenschutz</a><a href="/s">Kundenstimmen</a>`,
    'https://www.rossi.de/',
    { role: 'home', rendered: false },
  );
  const paths = (open: readonly 'reviewProfiles'[]) =>
    choosePages([home], { maxPages: 4, open: open.map((fact) => ({ fact, isOpen: () => true })) }).map(
      ({ url }) => new URL(url).pathname,
    );
  expect(paths(['reviewProfiles'])).toEqual(['/k', '/s', '/d']);
  expect(paths([])).toEqual(['/k', '/d', '/p0']);
});

test('contacts on a waiting page are kept; what is missing there is no fault', () => {
  const { evidence } = siteOf('<h1>Bottega</h1><p>Sito in costruzione</p><p>Tel. 059 084517</p>');
  const facts = extractFacts(evidence, { outcome: 'under_construction', reason: 'under_construction', params: {}, seen: [] });
  expect(facts.phones).toMatchObject({ state: 'yes', items: [{ value: { e164: '+39059084517' } }] });
  expect(facts.emails).toEqual({ state: 'not_applicable' });
  expect(facts.analytics).toEqual({ state: 'not_applicable' });
});

import { describe, expect, test } from 'vitest';
import { EXTRACTORS as extract } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from './site-of.ts';

/** Kinds of wrong claims that reading reports of real sites against their sources showed, each with its counter-cases. */

const HOME = {
  html: '<h1>Bottega Test</h1><p>Lavoriamo il legno da tre generazioni e vi aspettiamo nella nostra bottega, per mostrarvi che cosa facciamo con le mani e con il tempo che ci vuole.</p>',
};
const page = (path: string, role: PageSource['role'], html: string): PageSource => ({ path, role: role ?? 'other', html });

describe('the year at the foot', () => {
  const yearOf = (foot: string) =>
    valuesOf(extract.copyrightYear(siteOf(`<footer><p>${foot}</p></footer>`))).map(({ year }) => year);
  test('is the business’s where a new sentence begins after the maker’s name', () =>
    expect(yearOf('WordPress Theme built by Inkmoth. © 2024 - Tel.: 059 682195')).toEqual([2024]));
  test('is the maker’s where it goes on with his name', () => expect(yearOf('Web design by Inkmoth © 2019')).toEqual([]));
});

describe('a legal notice', () => {
  const notice = page(
    '/note-legali',
    'legal',
    '<a href="/"><img src="l.png" alt="Note legali"></a><h1>Note legali</h1><p>Testo.</p>',
  );
  test('is no logo that leads home', () =>
    expect(valuesOf(extract.legalNotice(siteOf([HOME, notice]))).map(({ url }) => new URL(url).pathname)).toEqual([
      '/note-legali',
    ]));
});

describe('the register number', () => {
  test.each([
    ['Siren : 522 494 814', /522 494 814/],
    ['SIRET 52249481400012', /52249481400012/],
    ['Handelsregister:<br>Registergericht: Amtsgericht Ulm<br>Registernummer: HRB 632024', /HRB 632024/],
  ])('%s', (html, told) =>
    expect(
      valuesOf(extract.companyDetails(siteOf(`<footer><p>${html}</p></footer>`))).find(({ part }) => part === 'register')?.text,
    ).toMatch(told),
  );
  test('a siren without a number is none', () =>
    expect(extract.companyDetails(siteOf('<p>Le chant de la Siren</p>')).state).toBe('no'));
  test('of the home page is the firm’s, another on an inner page its sister’s', () => {
    const sister = page('/group', 'about', '<p>Sister Srl, R.E.A. of Modena n. 104928</p>');
    const told = (html: string) => valuesOf(extract.rea(siteOf([{ html }, sister]))).map(({ text }) => text);
    expect(told('<footer>Bottega Test Srl, R.E.A. of Modena n. 132149</footer>')).toEqual(['Modena 132149']);
    expect(told('<p>Bottega Test</p>')).toEqual(['Modena 104928']);
  });
});

describe('languages', () => {
  const codes = (more: string) =>
    valuesOf(extract.languages(siteOf([HOME, page('/gallery', 'other', more)]))).map(({ code }) => code);
  test('the builder’s own words are none of the site', () =>
    expect(codes('<p>top of page</p><p>Use tab to go to the menu</p><p>bottom of the page</p>')).toEqual(['it']));
  test('counter-case: a page that speaks', () =>
    expect(codes('<p>We have worked with wood for three generations, and we are happy to show you what we make.</p>')).toEqual([
      'it',
      'en',
    ]));
});

describe('a shop beside the site', () => {
  const shopOf = (href: string) => extract.shop(siteOf(`<a href="${href}">Per i rivenditori</a>`)).state;
  test('is not denied, though it was not looked at', () => expect(shopOf('https://shop.bottega-test.com/start')).toBe('unknown'));
  test('counter-case: somebody else’s', () => expect(shopOf('https://shop.legnami-verdi.com/start')).toBe('no'));
});

describe('news', () => {
  const blogOf = (...pages: readonly PageSource[]) => extract.blog(siteOf([...pages])).state;
  test('a link home is no part of its own', () => {
    const post = page('/articolo-1', 'other', '<nav><a href="/">Ultimi articoli</a></nav><h1>Articolo 1</h1>');
    expect(blogOf(HOME, post)).toBe('no');
  });
  test('a page that shows an error of its program has none', () => {
    const home = { html: '<a href="/news">News</a>' };
    expect(blogOf(home, page('/news', 'blog', '<h1>News</h1><p>Non riesco ad eseguire la query. Linea: 10</p>'))).not.toBe('yes');
    expect(blogOf(home, page('/news', 'blog', '<h1>News</h1><p>12/05/2025</p><p>Nuovo forno</p>'))).toBe('yes');
  });
  test('the day when a list was made is no article’s', () => {
    const list =
      '<script type="application/ld+json">{"@type":"Article","headline":"Events","datePublished":"2023-12-13"}</script>';
    const lastOf = (path: string, role: PageSource['role']) =>
      valuesOf(extract.blogLastPost(siteOf([HOME, page(path, role, list)]))).map(({ date }) => date);
    expect(lastOf('/events', 'blog')).toEqual([]);
    expect(lastOf('/blog/nuovo-forno', 'blog')).toEqual(['2023-12-13']);
  });
});

describe('asking is not booking', () => {
  const signOf = (button: string, heading = '') =>
    valuesOf(
      extract.booking(
        siteOf(
          `<h2>${heading}</h2><form><input type="date" name="arrivo"><input name="ospiti" type="number"><input type="email" name="email"><button>${button}</button></form>`,
        ),
      ),
    ).map(({ sign }) => sign);
  test.each(['Invia la richiesta', 'Send request', 'Anfrage senden', 'Envoyer la demande', 'Solicitar'])('%s', (button) =>
    expect(signOf(button)).toEqual(['request_form']),
  );
  test.each(['Prenota', 'Book now', 'Jetzt buchen', 'Réserver', 'Reservar'])('counter-case: %s', (button) =>
    expect(signOf(button)).toEqual(['form']),
  );
});

describe('a document for an address', () => {
  const kinds = (button: string) =>
    valuesOf(
      extract.ctas(
        siteOf(
          `<h3>Scheda tecnica</h3><form><input name="nome"><input type="email" name="email"><button>${button}</button></form>`,
        ),
      ),
    ).map(({ kind }) => kind);
  test.each([
    'Invia richiesta e scarica',
    'Download the data sheet',
    'Katalog herunterladen',
    'Télécharger la fiche',
    'Descargar la ficha',
  ])('%s', (button) => expect(kinds(button)).toContain('download'));
  test('counter-case: a form that gives none', () => expect(kinds('OK')).not.toContain('download'));
});

import { expect, test } from 'vitest';
import { choosePages } from '../../../src/gather/choose-pages.ts';
import { parsePage } from '../../../src/page/parse-page.ts';

function chosen(html: string, options: { maxPages?: number; at?: string; sitemap?: readonly URL[] } = {}): string[] {
  const home = parsePage(html, options.at ?? 'https://www.rossi.it/', { role: 'home', rendered: false });
  return choosePages([home], { maxPages: options.maxPages ?? 8, sitemap: options.sitemap ?? [] }).map(({ url, role }) => {
    const { pathname, search } = new URL(url);
    return `${role} ${pathname}${search}`;
  });
}
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

test.each([
  [
    'it',
    [
      link('/c.html', 'Contatti'),
      link('/s.html', 'Chi siamo'),
      link('/p.html', 'Informativa privacy'),
      link('/m.html', 'Il nostro menù'),
    ],
    ['contact /c.html', 'privacy /p.html', 'about /s.html', 'menu /m.html'],
  ],
  [
    'en',
    [link('/1', 'About us'), link('/2', 'Get in touch'), link('/3', 'Book a table'), link('/4', 'Terms and conditions')],
    ['contact /2', 'legal /4', 'about /1', 'booking /3'],
  ],
  [
    'de',
    [link('/1', 'Leistungen'), link('/2', 'Impressum'), link('/3', 'Kontakt'), link('/4', 'Datenschutzerklärung')],
    ['contact /3', 'legal /2', 'privacy /4', 'services /1'],
  ],
  [
    'fr',
    [link('/1', 'À propos'), link('/2', 'Mentions légales'), link('/3', 'Nous contacter'), link('/4', 'Nos tarifs')],
    ['contact /3', 'legal /2', 'about /1', 'menu /4'],
  ],
  [
    'es',
    [link('/1', 'Quiénes somos'), link('/2', 'Aviso legal'), link('/3', 'Contacto'), link('/4', 'Tienda online')],
    ['contact /3', 'legal /2', 'about /1', 'shop /4'],
  ],
])('knows pages by the words of their links (%s)', (_language, links, pages) => {
  expect(chosen(links.join(''))).toEqual(pages);
});

test('knows pages by their path when the link says nothing', () => {
  expect(
    chosen('<a href="/it_contatti.php"><img src="x.png"></a><a href="/index.php?page=dove-siamo"><img src="y.png"></a>'),
  ).toEqual(['contact /it_contatti.php', 'contact /index.php?page=dove-siamo']);
});

test('takes each document once, whatever its address carries', () => {
  const links = [
    '/contatti',
    '/contatti/',
    '/contatti/index.html',
    '/contatti#mappa',
    '/contatti?utm_source=x',
    'http://rossi.it/contatti',
    '/contatti;jsessionid=1F',
  ].map((href) => link(href, 'Contatti'));
  expect(chosen(links.join(''))).toEqual(['contact /contatti']);
});

test('leaves out the home page itself, other sites, files, doors and traps', () => {
  const hrefs = [
    '/',
    '/index.html',
    '#top',
    'https://www.verdi.it/contatti',
    '/menu.pdf',
    '/logo.jpg',
    '/wp-login.php',
    '/logout',
    '/?add-to-cart=7',
    '/eventi/2024/05/',
    '/agenda?month=5',
    '/feed/',
    'mailto:a@rossi.it',
    'tel:059',
    'javascript:void(0)',
  ];
  expect(chosen(hrefs.map((href) => link(href, 'Contatti')).join(''))).toEqual([]);
});

test('the most telling pages come first when not all can be seen', () => {
  const html = [link('/g', 'Galleria'), link('/b', 'Blog'), link('/s', 'Servizi'), link('/c', 'Contatti')].join('');
  expect(chosen(html, { maxPages: 3 })).toEqual(['contact /c', 'services /s']);
});

test('of a series the first stands for all: what stands apart comes before the others', () => {
  const goods = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => link(`/stuhl-${n}.html`, `Stuhl ${n}`)).join('');
  expect(chosen(goods + link('/x.html', 'Ganz anders'), { maxPages: 4 })).toEqual([
    'other /stuhl-1.html',
    'other /x.html',
    'other /stuhl-2.html',
  ]);
  const folder = ['panca', 'sedia', 'tavolo', 'letto'].map((name) => link(`/it/opere/${name}/`, name)).join('');
  expect(chosen(folder + link('/it/altro/x/', 'Altro'), { maxPages: 3 })).toEqual([
    'other /it/opere/panca/',
    'other /it/altro/x/',
  ]);
  const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => link(`/it/${name}`, name)).join('');
  expect(chosen(pages, { maxPages: 4 })).toEqual(['other /it/a', 'other /it/b', 'other /it/c']);
});

test('stays with the language of the home page', () => {
  const html = [link('/contatti', 'Contatti'), link('/en/contact', 'Contact'), link('/de/kontakt', 'Kontakt')].join('');
  expect(chosen(html)).toEqual(['contact /contatti']);
  expect(chosen(html.replaceAll('/contatti', '/it/contatti'), { at: 'https://www.rossi.it/de/' })).toEqual([
    'contact /de/kontakt',
  ]);
});

test('on this machine only the same host and port is the same site', () => {
  const html = [
    link('/contatti', 'Contatti'),
    link('http://verdi.localhost:8800/contatti', 'Contatti'),
    link('http://rossi.localhost:9999/contatti', 'Contatti'),
  ].join('');
  expect(chosen(html, { at: 'http://rossi.localhost:8800/' })).toEqual(['contact /contatti']);
});

test('the sitemap helps a home page without links, else only where no link serves a purpose', () => {
  const sitemap = ['https://www.rossi.it/contatti', 'https://www.rossi.it/chi-siamo', 'https://www.verdi.it/x'].map(
    (url) => new URL(url),
  );
  expect(chosen('<p>Benvenuti</p>', { sitemap })).toEqual(['contact /contatti', 'about /chi-siamo']);
  const full = ['a', 'b', 'c', 'd'].map((name) => link(`/${name}`, name)).join('');
  expect(chosen(full, { sitemap })).toEqual([
    'contact /contatti',
    'about /chi-siamo',
    'other /a',
    'other /b',
    'other /c',
    'other /d',
  ]);
  const served = [link('/c', 'Contatti'), link('/s', 'Chi siamo'), link('/a', 'a'), link('/b', 'b')].join('');
  expect(chosen(served, { sitemap })).toEqual(['contact /c', 'about /s', 'other /a', 'other /b']);
});

test('a branch is known by the entry above it in the menu', () => {
  const menu = `<nav><ul><li><a href="">Punti vendita</a><ul><li>${link('/ca.html', 'Cagliari')}</li></ul></li>
    <li><a href="#">Prodotti</a><ul><li>${link('/porte.html', 'Porte')}</li></ul></li></ul></nav>`;
  expect(chosen(menu)).toEqual(['contact /ca.html', 'other /porte.html']);
});

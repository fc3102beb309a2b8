import { type Answer, type BenchSite, css, later, png, script } from '../answer.ts';
import { drawPicture } from '../draw-picture.ts';
import { type Company, innerPages, library, page, prose } from '../site-kit.ts';

const company = (name: string, trade: string, n: number): Company => ({
  name,
  trade,
  street: `Viale Buon Pastore ${n}`,
  phone: `059 3345${String(100 + n)}`,
  email: `info@${trade}${n}.example`,
  vat: `0${n}234567890`.slice(0, 11),
});

const photographer = company('Foto Luce', 'fotografo', 21);
const baker = company('Forno Zanasi', 'forno', 22);
const farm = company('Agriturismo Le Vigne', 'agriturismo', 23);
const wine = company('Enoteca Rossi', 'enoteca', 24);
const dentist = company('Studio Dentistico Neri', 'dentista', 25);

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Rules of a theme, most of them for nothing on the page. */
const theme = (rules: number, seed: number) =>
  numbers(rules)
    .map(
      (i) =>
        `.t${seed}-${i}>li:nth-child(${i}){margin:${i}px;color:#${String(100000 + i * 37).slice(0, 6)};padding:0 ${i % 9}px}`,
    )
    .join('\n');

export const WEIGHTY_SITES: readonly BenchSite[] = [
  {
    name: 'fotografo',
    kind: 'heavy pictures',
    pages: () =>
      new Map([
        ...innerPages(photographer),
        [
          '/',
          page(photographer, {
            title: 'Matrimoni e ritratti',
            body: `<h1>Foto Luce</h1><img src="/0.png" style="width:100%" alt="Sposi">${prose(2, 4)}<div class="grid">${numbers(5)
              .map((i) => `<img src="/${i + 1}.png" style="width:100%" alt="Foto ${i}">`)
              .join('')}</div>`,
          }),
        ],
        ...numbers(6).map((i): [string, Answer] => [`/${i}.png`, png(drawPicture(800 + 20 * i, 450, 60))]),
      ]),
  },
  {
    name: 'forno',
    kind: 'many css and js',
    pages: () =>
      new Map([
        ...innerPages(baker),
        [
          '/',
          page(baker, {
            title: 'Pane e pizza',
            head: `<meta name="generator" content="WordPress 6.8">${numbers(9)
              .map((i) => `<link rel="stylesheet" href="/wp-content/themes/forno/${i}.css">`)
              .join('')}${numbers(7)
              .map((i) => `<script src="/wp-includes/js/${i}.js"></script>`)
              .join('')}`,
            body: `<h1>Forno Zanasi</h1><img src="/pane.png" alt="Pane" width="700" height="350">${prose(8, 7)}${numbers(6)
              .map((i) => `<script src="/wp-content/plugins/p/${i}.js"></script>`)
              .join('')}`,
          }),
        ],
        ['/pane.png', png(drawPicture(700, 350, 40))],
        ...numbers(9).map((i): [string, Answer] => [`/wp-content/themes/forno/${i}.css`, later(css(theme(150, i)), 15)]),
        ...numbers(7).map((i): [string, Answer] => [`/wp-includes/js/${i}.js`, later(script(library(30, 200 + i)), 10)]),
        ...numbers(6).map((i): [string, Answer] => [`/wp-content/plugins/p/${i}.js`, later(script(library(20, 300 + i)), 10)]),
      ]),
  },
  {
    name: 'agriturismo',
    kind: 'video with poster',
    pages: () =>
      new Map([
        ...innerPages(farm),
        [
          '/',
          page(farm, {
            title: 'Camere e cucina',
            body: `<h1>Agriturismo Le Vigne</h1><video poster="/vigne.png" src="/vigne.mp4" preload="metadata" muted loop playsinline style="width:100%" width="900" height="500"></video>${prose(6, 6)}`,
          }),
        ],
        ['/vigne.png', png(drawPicture(900, 500, 30))],
        ['/vigne.mp4', { type: 'video/mp4', body: Buffer.alloc(900_000, 7) }],
      ]),
  },
  {
    name: 'enoteca',
    kind: 'big DOM',
    pages: () =>
      new Map([
        ...innerPages(wine),
        [
          '/',
          page(wine, {
            title: 'La carta dei vini',
            body: `<h1>Enoteca Rossi</h1><table>${numbers(900)
              .map(
                (i) => `<tr><td>${1950 + (i % 70)}</td><td><b>Vino ${i}</b></td><td><span>${10 + (i % 90)} euro</span></td></tr>`,
              )
              .join('')}</table>`,
          }),
        ],
      ]),
  },
  {
    name: 'dentista',
    kind: 'styles in a chain',
    pages: () =>
      new Map([
        ...innerPages(dentist),
        [
          '/',
          page(dentist, {
            title: 'Sorrisi',
            head: '<link rel="stylesheet" href="/a.css">',
            body: `<h1>Studio Dentistico Neri</h1><div class="hero" style="height:300px"></div>${prose(6, 2)}`,
          }),
        ],
        ['/a.css', later(css(`@import "/b.css";${theme(60, 1)}`), 60)],
        ['/b.css', later(css(`@import "/c.css";${theme(60, 2)}`), 60)],
        ['/c.css', later(css(`.hero{background:url(/hero.png) center/cover}${theme(60, 3)}`), 60)],
        ['/hero.png', png(drawPicture(900, 300, 40))],
      ]),
  },
];

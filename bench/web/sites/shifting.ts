import { type Answer, type BenchSite, css, later, png, script } from '../answer.ts';
import { drawPicture } from '../draw-picture.ts';
import { type Company, innerPages, page, prose } from '../site-kit.ts';

const company = (name: string, trade: string, n: number): Company => ({
  name,
  trade,
  street: `Via Giardini ${n}`,
  phone: `059 5345${String(100 + n)}`,
  email: `info@${trade}${n}.example`,
  vat: `0${n}234567890`.slice(0, 11),
});

const gallery = company('Galleria Sette', 'galleria', 41);
const press = company('Tipografia Bodoni', 'tipografia', 42);
const florist = company('Fiori Margherita', 'fioraio', 43);
const hotel = company('Albergo Due Torri', 'albergo', 44);
const tailor = company('Sartoria Lina', 'sartoria', 45);

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Sets the class that swaps the font in when its file is there, as loaders of web fonts do. */
const FONT_LOADER = `fetch("/titoli.bin").then(function(r){return r.arrayBuffer()}).then(function(){document.documentElement.className="con-font"});`;

/** A cookie wall and a strip of news that make room for themselves, one after the other. */
const PUSHING = `function push(ms,html){setTimeout(function(){var d=document.createElement("div");d.innerHTML=html;document.body.prepend(d)},ms)}
push(150,"<div style='padding:18px;background:#ffe8a3'>Consegna gratuita sopra i 30 euro</div>");push(900,"<div style='padding:40px 18px;background:#eee'>Usiamo cookie. <button>Accetta</button> <button>Rifiuta</button></div>");`;

/** A slider that builds itself from a list of pictures, sizes itself by the first and turns every second. */
const SLIDER = `addEventListener("DOMContentLoaded",function(){var s=document.getElementById("slider"),i=0;s.innerHTML="<img src='/slide-0.png' alt='Camera' style='width:100%'>";
setInterval(function(){i=(i+1)%4;s.innerHTML="<img src='/slide-"+i+".png' alt='Camera' style='width:100%'>"},1000)});`;

/** Sites whose content moves while it loads: what a measurement says of them depends on when things arrive. */
export const SHIFTING_SITES: readonly BenchSite[] = [
  {
    name: 'galleria',
    kind: 'big pictures without sizes',
    pages: () =>
      new Map([
        ...innerPages(gallery),
        [
          '/',
          page(gallery, {
            title: 'Opere e mostre',
            body: `<h1>Galleria Sette</h1>${numbers(4)
              .map((i) => `<img src="/opera-${i}.png" style="max-width:100%" alt="Opera ${i}">${prose(1, 50 + i)}`)
              .join('')}`,
          }),
        ],
        ...numbers(4).map((i): [string, Answer] => [`/opera-${i}.png`, png(drawPicture(1200 + 10 * i, 800, 60))]),
      ]),
  },
  {
    name: 'sartoria',
    kind: 'pictures that come late, without sizes',
    pages: () =>
      new Map([
        ...innerPages(tailor),
        [
          '/',
          page(tailor, {
            title: 'Abiti su misura',
            body: `<h1>Sartoria Lina</h1>${numbers(3)
              .map((i) => `<img src="/abito-${i}.png" style="width:100%" alt="Abito ${i}">${prose(2, 60 + i)}`)
              .join('')}`,
          }),
        ],
        ...numbers(3).map((i): [string, Answer] => [`/abito-${i}.png`, later(png(drawPicture(700 + i, 420, 40)), 300 + 200 * i)]),
      ]),
  },
  {
    name: 'tipografia',
    kind: 'fonts that come late',
    pages: () =>
      new Map([
        ...innerPages(press),
        [
          '/',
          page(press, {
            title: 'Stampa e biglietti',
            head: '<link rel="stylesheet" href="/font.css"><script async src="/font.js"></script>',
            body: `<h1>Tipografia Bodoni</h1>${prose(9, 71)}`,
          }),
        ],
        ['/font.css', css('.con-font body{font:20px/1.7 monospace;letter-spacing:.04em}.con-font h1{font-size:44px}')],
        ['/font.js', script(FONT_LOADER)],
        ['/titoli.bin', later({ type: 'font/woff2', body: Buffer.alloc(60_000, 3) }, 400)],
      ]),
  },
  {
    name: 'fioraio',
    kind: 'banners that push',
    pages: () =>
      new Map([
        ...innerPages(florist),
        [
          '/',
          page(florist, {
            title: 'Mazzi e consegne',
            body: `<h1>Fiori Margherita</h1><img src="/mazzo.png" width="700" height="420" style="max-width:100%;height:auto" alt="Mazzo">${prose(5, 81)}<script>${PUSHING}</script>`,
          }),
        ],
        ['/mazzo.png', png(drawPicture(700, 420, 40))],
      ]),
  },
  {
    name: 'albergo',
    kind: 'slider',
    pages: () =>
      new Map([
        ...innerPages(hotel),
        [
          '/',
          page(hotel, {
            title: 'Camere in centro',
            head: '<script src="/slider.js"></script>',
            body: `<h1>Albergo Due Torri</h1><div id="slider"></div>${prose(6, 91)}`,
          }),
        ],
        ['/slider.js', later(script(SLIDER), 60)],
        ...numbers(4).map((i): [string, Answer] => [`/slide-${i}.png`, later(png(drawPicture(900, 400 + 30 * i, 40)), 80)]),
      ]),
  },
];

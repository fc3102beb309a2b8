import { type Answer, type BenchSite, htmlAnswer, later, png, script } from '../answer.ts';
import { drawPicture } from '../draw-picture.ts';
import { busyWork, type Company, innerPages, library, page, prose } from '../site-kit.ts';

const company = (name: string, trade: string, n: number): Company => ({
  name,
  trade,
  street: `Corso Canalgrande ${n}`,
  phone: `059 4345${String(100 + n)}`,
  email: `info@${trade}${n}.example`,
  vat: `0${n}234567890`.slice(0, 11),
});

const agenda = company('Agenda Viaggi', 'viaggi', 31);
const shop = company('Bottega del Cuoio', 'bottega', 32);
const beauty = company('Estetica Iris', 'estetica', 33);
const gym = company('Palestra Forma', 'palestra', 34);
const accountant = company('Studio Conti', 'commercialista', 35);

const APP = `${library(260, 41)}document.title="Agenda Viaggi";var h="<header><a href='/contatti'>Contatti</a> <a href='/servizi'>Servizi</a></header><main><h1>Agenda Viaggi</h1>";
for(var i=0;i<60;i++)h+="<article><h2>Viaggio "+i+"</h2><p>Sette giorni con guida e pensione completa.</p><a href='/servizi?v="+i+"'>Scopri il viaggio "+i+"</a></article>";
document.getElementById("app").innerHTML=h+"<p>Corso Canalgrande 31, 41121 Modena</p></main>";`;

const cards = Array.from(
  { length: 120 },
  (_, i) =>
    `<article><img src="/borsa-${i % 12}.png" width="220" height="160" alt="Borsa ${i}" loading="lazy"><h2>Borsa ${i}</h2><p>${49 + i},00 €</p><a href="/prodotto?id=${i}">Aggiungi al carrello: borsa ${i}</a></article>`,
).join('');

const BANNER = `setTimeout(function(){var d=document.createElement("div");d.style="position:fixed;bottom:0;background:#fff;padding:20px;border:1px solid";d.innerHTML="Usiamo cookie. <button>Accetta tutti</button> <button>Rifiuta</button>";document.body.appendChild(d);},600);`;

/** Something above the text comes in late and pushes it down. */
const PUSH = `addEventListener("load",function(){setTimeout(function(){var d=document.createElement("div");d.innerHTML="<div style='height:260px;background:#fc6'>Promo: primo mese gratis</div>";document.querySelector("main").prepend(d);},700);});`;

export const SCRIPTED_SITES: readonly BenchSite[] = [
  {
    name: 'viaggi',
    kind: 'scripts build all',
    pages: () =>
      new Map([
        ...innerPages(agenda),
        [
          '/',
          htmlAnswer(
            '<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>…</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>',
          ),
        ],
        ['/app.js', script(APP)],
      ]),
  },
  {
    name: 'bottega',
    kind: 'shop, 120 cards',
    pages: () =>
      new Map([
        ...innerPages(shop),
        [
          '/',
          page(shop, {
            title: 'Borse e cinture',
            head: `<script src="/vetrina.js"></script>`,
            body: `<h1>Bottega del Cuoio</h1><div class="grid">${cards}</div>`,
          }),
        ],
        ['/vetrina.js', script(library(80, 51) + busyWork(8))],
        ['/prodotto', page(shop, { title: 'Borsa', body: '<h1>Borsa</h1><p>49,00 €</p><button>Aggiungi al carrello</button>' })],
        ...Array.from({ length: 12 }, (_, i): [string, Answer] => [`/borsa-${i}.png`, png(drawPicture(220 + i, 160, 40))]),
      ]),
  },
  {
    name: 'estetica',
    kind: 'tags of others',
    pages: (origin) =>
      new Map([
        ...innerPages(beauty),
        [
          '/',
          page(beauty, {
            title: 'Trattamenti',
            head: `<script src="${origin('metriche')}/tag.js"></script><script async src="${origin('metriche')}/pixel.js"></script>`,
            body: `<h1>Estetica Iris</h1><p><a class="button" href="/contatti">Prenota</a></p>${prose(6, 12)}<iframe src="${origin('mappe')}/embed" title="Mappa" width="300" height="300"></iframe><script>${BANNER}</script><script async src="${origin('metriche')}/chat.js"></script>`,
          }),
        ],
      ]),
  },
  {
    name: 'palestra',
    kind: 'late layout shift',
    pages: () =>
      new Map([
        ...innerPages(gym),
        ['/', page(gym, { title: 'Corsi e sala pesi', body: `<h1>Palestra Forma</h1>${prose(8, 21)}<script>${PUSH}</script>` })],
      ]),
  },
  {
    name: 'commercialista',
    kind: 'long tasks',
    pages: () =>
      new Map([
        ...innerPages(accountant),
        [
          '/',
          page(accountant, {
            title: 'Consulenza fiscale',
            body: `<h1>Studio Conti</h1>${prose(6, 22)}<script>${busyWork(20)}setTimeout(function(){${busyWork(30)}},200);</script><script src="/calcoli.js"></script>`,
          }),
        ],
        ['/calcoli.js', later(script(library(150, 61) + busyWork(20)), 120)],
      ]),
  },
];

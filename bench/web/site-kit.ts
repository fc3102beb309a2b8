import { type Answer, htmlAnswer } from './answer.ts';
import { randomFrom } from './draw-picture.ts';

/** The business that a site of the bench web belongs to. */
export interface Company {
  readonly name: string;
  readonly trade: string;
  readonly street: string;
  readonly phone: string;
  readonly email: string;
  readonly vat: string;
}

export interface Page {
  readonly title: string;
  readonly body: string;
  /** More of the head: styles, scripts. */
  readonly head?: string;
  readonly viewport?: boolean;
}

const LOOK = `body{font:17px/1.55 Georgia,serif;margin:0;color:#222}header,footer{background:#20344a;color:#fff;padding:16px}
header a,footer a{color:#fff;margin-right:16px;padding:12px 4px;display:inline-block}main{max-width:960px;margin:auto;padding:16px}
.button{background:#b3261e;color:#fff;padding:14px 20px;display:inline-block}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:16px}`;

export function page(company: Company, { title, body, head = '', viewport = true }: Page): Answer {
  const scale = viewport ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : '';
  return htmlAnswer(`<!doctype html><html lang="it"><head><meta charset="utf-8">${scale}<title>${title} – ${company.name}</title>
<meta name="description" content="${company.name}, ${company.trade} a Modena: ${title.toLowerCase()}, orari e contatti."><link rel="icon" href="data:,"><style>${LOOK}</style>${head}</head>
<body><header><strong>${company.name}</strong> <nav><a href="/">Home</a><a href="/servizi">Servizi</a><a href="/chi-siamo">Chi siamo</a><a href="/contatti">Contatti</a></nav></header>
<main>${body}</main><footer>${company.name} – ${company.street}, 41121 Modena (MO) – P.IVA ${company.vat} – <a href="/privacy">Privacy</a></footer></body></html>`);
}

/** The pages every one of these sites has beside its home, so that the crawl has work. */
export function innerPages(company: Company): [string, Answer][] {
  const { phone, email, street, trade } = company;
  const inner = (title: string, body: string) => page(company, { title, body: `<h1>${title}</h1>${body}` });
  const form = `<form action="/invia" method="post"><label>Nome <input name="nome"></label><label>Email <input type="email" name="email"></label><label>Messaggio <textarea name="messaggio"></textarea></label><button>Invia</button></form>`;
  return [
    ['/servizi', inner('Servizi', `${prose(6, trade.length)}<p><a class="button" href="/contatti">Chiedi un preventivo</a></p>`)],
    ['/chi-siamo', inner('Chi siamo', prose(8, trade.length + 1))],
    [
      '/contatti',
      inner(
        'Contatti',
        `<p>Telefono <a href="tel:+39${phone.replaceAll(' ', '')}">${phone}</a>, email <a href="mailto:${email}">${email}</a>, ${street}, 41121 Modena.</p>${form}`,
      ),
    ],
    ['/privacy', inner('Informativa privacy', prose(10, 3))],
    ['/robots.txt', { type: 'text/plain', body: 'User-agent: *\nAllow: /\n' }],
  ];
}

const WORDS =
  'lavoro cura esperienza cliente servizio qualità bottega città famiglia materiale tempo prezzo consegna giorno stagione tradizione artigiano casa progetto consiglio'.split(
    ' ',
  );

/** Paragraphs of plausible words; the same for the same seed. */
export function prose(paragraphs: number, seed: number): string {
  const random = randomFrom(seed);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  return Array.from({ length: paragraphs }, () => `<p>${words(12)}. ${words(18)}, ${words(9)}.</p>`).join('\n');
}

/** A script of about so many kilobytes that is parsed and of which some runs, as libraries are. */
export function library(kilobytes: number, seed: number): string {
  const random = randomFrom(seed);
  const each = (i: number) =>
    `function f${seed}_${i}(a,b){var r=[];for(var i=0;i<${20 + Math.floor(random() * 60)};i++){r.push((a*i+b)%${97 + i});}return r.join("-").length+"${'x'.repeat(40)}".length;}`;
  const count = Math.ceil((kilobytes * 1024) / each(100).length);
  const functions = Array.from({ length: count }, (_, i) => each(i)).join('\n');
  const calls = Array.from({ length: Math.ceil(count / 4) }, (_, i) => `f${seed}_${i * 4}(${i},3)`).join('+');
  return `(function(){\n${functions}\nwindow.lib${seed}=${calls};})();`;
}

/** Code that keeps the main thread busy for about so long on the machine of the bench, by work and not by the clock. */
export const busyWork = (millions: number) =>
  `(function(){var s=0;for(var i=0;i<${millions}e6;i++){s=(s*31+i)%1000003;}window.done=(window.done||0)+s;})();`;

// The sites of the scale bench, in a process of their own: each on an address of this machine alone (127.x.y.z).
//   node bench/scale/served-sites.ts PORT DELAY_MS SITES      GET /__served gives the number of pages served so far
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf } from './site-addresses.ts';

const [port, delayMs, count = 1] = process.argv.slice(2).map(Number);
const SERVICES = ['tagliandi', 'freni', 'gomme', 'elettrauto', 'carrozzeria'];
const PATHS = new Set(['/contatti', '/chi-siamo', '/privacy', ...SERVICES.map((name) => `/servizi/${name}`)]);
let served = 0;

/** The bulk of a page: sixty blocks as content managers write them, about 17 kB. */
const BULK = Array.from(
  { length: 60 },
  (_, i) => `<section class="block block-${i}"><h3>Lavorazione ${i}</h3>
<p>Riparazioni di auto e moto dal 1987, con ricambi originali e preventivi gratuiti in giornata, reparto ${i}.</p>
<img src="/img/${i}.jpg" alt="foto ${i}" loading="lazy"><a class="more" href="/servizi/${SERVICES[i % 5]}#${i}">Leggi di più</a></section>`,
).join('\n');

function page(host: string, path: string): string {
  const number = host.split('.').reduce((sum, part) => (sum * 256 + Number(part)) % 10_000, 0);
  const name = `Officina ${number}`;
  const form =
    '<form action="/invia" method="post"><input name="nome"><input type="email" name="email"><textarea name="testo"></textarea><button>Invia</button></form>';
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${path === '/' ? name : `${path} | ${name}`}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="${name}: riparazioni a Modena">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345"></script></head><body><header><a href="/">${name}</a>
<nav><a href="/contatti">Contatti</a> <a href="/chi-siamo">Chi siamo</a> ${SERVICES.map((s) => `<a href="/servizi/${s}">${s}</a>`).join(' ')}</nav></header>
<main><h1>${name}</h1>${BULK}${path === '/contatti' ? form : ''}</main>
<footer>${name} srl, via Emilia ${1 + (number % 900)}, 41121 Modena (MO). P. IVA 01234567897. Tel. 059 83${1000 + (number % 9000)}.
<a href="mailto:info@officina${number}.it">info@officina${number}.it</a> <a href="https://www.facebook.com/officina${number}">Facebook</a>
<a href="https://www.instagram.com/officina.${number}/">Instagram</a> <a href="/privacy">Privacy</a></footer></body></html>`;
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = request.url ?? '/';
  if (path === '/__served') return void response.end(String(served));
  await sleep(delayMs);
  const isPage = path === '/' || PATHS.has(path);
  if (isPage) served += 1;
  response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(isPage ? page(request.headers.host?.split(':')[0] ?? '', path) : 'non c’è');
};

/** One socket for each site: nothing listens beyond the loopback addresses that are asked for. */
const addresses = ['127.0.0.1', ...Array.from({ length: count }, (_, index) => addressOf(index + 1))];
await Promise.all(
  addresses.map(async (address) => {
    const server = createServer(answer).listen(port, address);
    await once(server, 'listening');
  }),
);
console.log('ready');

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse) => void;

export interface BrowserWeb {
  readonly url: (path: string) => string;
  /** How often a path was asked for. */
  readonly hits: (path: string) => number;
  readonly close: () => Promise<void>;
}

const HEAD =
  '<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';

function page(body: string, head = '<title>Trattoria</title>'): Answer {
  return (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`${HEAD}${head}</head><body>${body}</body></html>`);
  };
}

const NORMAL = `<header><a href="tel:+390591234567">Chiama</a> <a href="/menu" style="display:none">Nascosto</a>
<div style="position:relative;width:9rem"><a href="/sotto">Sotto</a><div style="position:absolute;inset:0;background:#fff"></div></div></header>
<main><h1>Trattoria da Anna</h1><p>Perché si mangia bene.</p><x-hours><b>12–15</b></x-hours><iframe src="/frame" title="mappa"></iframe>
<div style="height:2000px"></div><button>Prenota</button></main>
<div style="position:fixed;bottom:0"><a href="https://wa.me/390591234567">WhatsApp</a></div>
<script>
customElements.define('x-hours', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Aperto <slot></slot></p><a href="/orari">Orari</a>'; }
});
document.cookie = 'visto=1'; console.error('guasto di prova'); Array.prototype.map = () => ['falso'];
</script><img src="/manca.png" alt="" width="10" height="10"><img src="/favicon.ico" alt="" width="10" height="10">`;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/': page(NORMAL),
  '/clean': page('<main><h1>Pulita</h1><img src="/favicon.ico" alt="" width="10" height="10"></main>'),
  '/frame': page('<p>Via Emilia 1</p>'),
  '/spa': page(
    '<div id="app"></div><script>setTimeout(() => { app.innerHTML = "<h1>Solo script</h1>"; document.title = "Viva"; }, 300)</script>',
  ),
  '/silent': () => {},
  '/alert': page('<h1>Avvisi</h1><script>while (true) alert("ancora")</script>'),
  '/spin': page('<h1>Gira</h1><script>while (true) {}</script>'),
  '/popups': page('<h1>Finestre</h1><script>setInterval(() => { for (let i = 0; i < 20; i++) open("/clean") }, 10)</script>'),
  '/bomb': page(
    '<h1>Bomba</h1><script>const all = []; while (true) try { all.push(new Uint8Array(6e7).fill(7)) } catch {}</script>',
  ),
  '/forever': page('<h1>Per sempre</h1><img src="/silent" alt="">'),
  '/refresh': page('<h1>Rinfresca</h1>', '<meta http-equiv="refresh" content="0">'),
  '/redirect': (response) => response.writeHead(302, { location: '/clean' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/download': (response) =>
    response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('PK'),
  '/auth': (response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"', 'content-type': 'text/html' }).end('<h1>Chiuso</h1>'),
  '/inner': page(
    '<h1>Curiosa</h1><img src="http://169.254.169.254/latest" alt=""><script>fetch("http://127.0.0.1:22998/").catch(() => {})</script>',
  ),
};

/** The web that the browser is tried on: a good page, and the bad ones of BROWSER.md §6. */
export async function startBrowserWeb(): Promise<BrowserWeb> {
  const hits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const answer = ANSWERS[path];
    if (answer) answer(response);
    else response.writeHead(404).end('non trovato');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    hits: (path) => hits.get(path) ?? 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

import type { Behaviour } from '../behaviour.ts';
import { PHONE, page, sendHtml, writeForever } from '../pages.ts';

const shows =
  (html: string): Behaviour['answer'] =>
  ({ response, path }) =>
    sendHtml(response, path === '/' ? html : page());
const script = (code: string) => page({ head: `<script>${code}</script>` });
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** A page of so many pieces, sent as it is made. */
const large = (bytes: number, piece: string): Behaviour['answer'] => {
  return ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const html = page();
    response.write(html.slice(0, html.indexOf('</main>')));
    let sent = 0;
    const more = () => {
      while (sent < bytes && !response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) return void response.once('drain', more);
      }
      response.end(html.slice(html.indexOf('</main>')));
    };
    more();
  };
};

/** Pages that are too much, or that do something to whoever looks at them. */
export const PAGES: readonly Behaviour[] = [
  {
    name: 'fifty-megabytes',
    outcome: 'ok',
    answer: large(50_000_000, `<p>${'molte parole '.repeat(80)}</p>\n`),
    also: ['rendered'],
  },
  {
    name: 'many-links',
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: shows(page({ body: Array.from({ length: 150_000 }, (_, n) => `<a href="/p${n}">p${n}</a>`).join('') })),
    also: ['rendered'],
  },
  {
    name: 'deep-nesting',
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: shows(page({ body: `${'<div>'.repeat(100_000)}in fondo${'</div>'.repeat(100_000)}` })),
    also: ['rendered'],
  },
  { name: 'deep-unclosed', outcome: 'ok', answer: shows(`${page()}${'<b><i><a href=x>'.repeat(30_000)}`) },
  {
    name: 'deep-tables',
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: shows(page({ body: '<table><tr><td>'.repeat(30_000) })),
  },
  {
    name: 'many-attributes',
    outcome: 'ok',
    answer: shows(page({ body: `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>x</p>` })),
  },
  { name: 'one-long-word', outcome: 'ok', answer: shows(page({ body: `<p>${'a'.repeat(4_000_000)}</p>` })) },
  { name: 'many-digits', outcome: 'ok', answer: shows(page({ body: `<p>${'0591 234 567 - '.repeat(200_000)}</p>` })) },
  {
    name: 'many-at-signs',
    outcome: 'ok',
    answer: shows(page({ body: `<p>${'a@b.it, c (at) d punto it '.repeat(120_000)}</p>` })),
  },
  { name: 'one-long-script', outcome: 'ok', answer: shows(script(`var x = "${'a\\"b/*//'.repeat(500_000)}";`)) },
  {
    name: 'deep-json-ld',
    outcome: 'ok',
    answer: shows(
      page({ head: `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}</script>` }),
    ),
  },
  {
    name: 'calendar-trap',
    outcome: 'ok',
    cells: { pages_seen: /^[1-8]$/ },
    answer: ({ response, path }) =>
      sendHtml(
        response,
        page({ body: `<a href="${path}?mese=${path.length}">avanti</a><a href="/eventi${path}/2031/${path.length}">mese</a>` }),
      ),
  },
  {
    name: 'dialogs',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(
      script(
        'alert(1); confirm(2); prompt(3); onbeforeunload = () => "resta"; addEventListener("load", () => { print(); alert(4); });',
      ),
    ),
  },
  { name: 'endless-alerts', outcome: 'ok', also: ['measured'], answer: shows(script('for (;;) alert("ancora");')) },
  {
    name: 'popups',
    outcome: 'ok',
    also: ['measured'],
    answer: shows(script('setInterval(() => open("/altro?" + Math.random()), 20); for (let i = 0; i < 50; i++) open("/");')),
  },
  {
    name: 'endless-loop',
    outcome: 'ok',
    also: ['rendered', 'measured'],
    answer: shows(page({ body: '<script>for (;;) {}</script>' })),
  },
  { name: 'late-loop', outcome: 'ok', also: ['rendered'], answer: shows(script('setTimeout(() => { for (;;) {} }, 300);')) },
  {
    name: 'memory-eater',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(
      script(
        'const kept = []; setInterval(() => { for (let i = 0; i < 20; i++) kept.push(new Uint8Array(5e6).fill(i)); }, 100);',
      ),
    ),
  },
  {
    name: 'crashing-tab',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(script('let a = []; for (;;) a.push(new Array(1e6).fill(a.length));')),
  },
  {
    name: 'download',
    outcome: 'not_html',
    also: ['rendered'],
    answer: ({ response }) =>
      sendHtml(response, Buffer.alloc(1_000_000, 7), {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename=setup.exe',
      }),
  },
  {
    name: 'starts-downloads',
    outcome: 'ok',
    also: ['rendered'],
    answer: ({ response, path }) =>
      path.startsWith('/file')
        ? sendHtml(response, 'x', { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename=a.zip' })
        : sendHtml(
            response,
            script(
              'setInterval(() => { const a = document.createElement("a"); a.href = "/file" + Math.random(); a.download = "a.zip"; a.click(); }, 50);',
            ),
          ),
  },
  {
    name: 'pdf-home',
    outcome: 'not_html',
    also: ['rendered'],
    answer: ({ response }) => sendHtml(response, PDF, { 'content-type': 'application/pdf' }),
  },
  { name: 'pdf-as-html', outcome: 'not_html', answer: ({ response }) => sendHtml(response, PDF) },
  {
    name: 'service-worker',
    outcome: 'ok',
    also: ['rendered'],
    shownCells: { phones: PHONE },
    answer: ({ response, path }) =>
      path === '/sw.js'
        ? sendHtml(
            response,
            'addEventListener("install", () => skipWaiting()); addEventListener("activate", e => e.waitUntil(clients.claim())); addEventListener("fetch", e => e.respondWith(new Response("<h1>falso</h1>", { headers: { "content-type": "text/html" } })));',
            { 'content-type': 'text/javascript' },
          )
        : sendHtml(
            response,
            script(
              'navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => setTimeout(() => location.reload(), 200));',
            ),
          ),
  },
  {
    name: 'asks-for-password',
    outcome: 'ok',
    also: ['rendered'],
    shownCells: { phones: PHONE },
    answer: ({ response, path }) =>
      path === '/'
        ? sendHtml(response, page({ body: '<img src="/geheim.png"><iframe src="/geheim"></iframe>' }))
        : void response.writeHead(401, { 'www-authenticate': 'Basic realm="Chi sei"' }).end(),
  },
  {
    name: 'leaves-at-once',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(page({ head: '<script>location.replace("/altrove");</script>' })),
  },
  {
    name: 'leaves-later',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(script('setTimeout(() => { location.href = "/altrove"; }, 1200);')),
  },
  {
    name: 'reloads-for-ever',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(script('setTimeout(() => location.reload(), 100);')),
  },
  {
    name: 'leaves-for-blank',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(
      script(
        'document.addEventListener("DOMContentLoaded", () => { document.open(); document.close(); location.href = "about:blank"; });',
      ),
    ),
  },
  {
    name: 'never-quiet',
    outcome: 'ok',
    also: ['rendered', 'measured'],
    shownCells: { phones: PHONE },
    answer: ({ response, path }) => {
      if (path === '/')
        return sendHtml(response, script('setInterval(() => fetch("/punto?" + Math.random()), 30); fetch("/fiume");'));
      if (path === '/fiume') return writeForever(response, 'x', 100);
      response.writeHead(204).end();
    },
  },
  {
    name: 'hanging-image',
    outcome: 'ok',
    also: ['rendered'],
    shownCells: { phones: PHONE },
    answer: ({ response, path }) => {
      if (path !== '/nie.png') sendHtml(response, page({ body: '<img src="/nie.png">' }));
    },
  },
  {
    name: 'hanging-script',
    outcome: 'ok',
    also: ['rendered'],
    answer: ({ response, path }) => {
      if (path !== '/nie.js') sendHtml(response, page({ head: '<script src="/nie.js"></script>' }));
    },
  },
  {
    name: 'replaces-natives',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(
      script(
        'JSON.stringify = () => { throw 1; }; Array.prototype.map = () => []; Object.keys = () => null; document.querySelectorAll = () => { throw 2; }; Array.from = () => { throw 3; }; Promise.prototype.then = function () { return this; }; Element.prototype.getBoundingClientRect = () => { throw 4; }; window.performance = null; Map.prototype.get = () => 7; Node.prototype.cloneNode = null; String.prototype.trim = () => "x";',
      ),
    ),
  },
  {
    name: 'form-clobbering',
    outcome: 'ok',
    also: ['rendered'],
    answer: shows(
      page({
        body: '<form id="f"><input name="children"><input name="attributes"><input name="parentNode"><input name="tagName"><input name="querySelectorAll"></form><img name="body"><img name="documentElement"><a id="location" href="x">x</a>',
      }),
    ),
  },
];

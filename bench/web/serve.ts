// node bench/web/serve.ts PORT – serves the bench web; a process of its own, so that its work is not counted as ours.
import { createServer } from 'node:http';
import type { Answer } from './answer.ts';
import { BENCH_SITES, STRANGERS } from './sites.ts';

const port = Number(process.argv[2]);
const origin = (site: string) => `http://${site}.localhost:${port}`;
const webs = new Map([...BENCH_SITES, ...STRANGERS].map(({ name, pages }) => [name, pages(origin)]));
const NOT_FOUND: Answer = { type: 'text/html; charset=utf-8', status: 404, body: '<h1>Pagina non trovata</h1>' };

const server = createServer((request, response) => {
  const name = (request.headers.host ?? '').split('.')[0] ?? '';
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const answer = webs.get(name)?.get(path) ?? NOT_FOUND;
  const send = () =>
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  if (answer.afterMs) setTimeout(send, answer.afterMs);
  else send();
});
server.listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));

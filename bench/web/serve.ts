// node bench/web/serve.ts – serves the bench web on a free port, which it tells its parent; a process of its own, so that its work is not counted as ours.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import { BENCH_SITES, STRANGERS } from './sites.ts';

let webs = new Map<string, ReadonlyMap<string, Answer>>();
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
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const origin = (site: string) => `http://${site}.localhost:${port}`;
  webs = new Map([...BENCH_SITES, ...STRANGERS].map(({ name, pages }) => [name, pages(origin)]));
  process.send?.(port);
});
process.on('disconnect', () => process.exit(0));

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Small sites on 127.0.0.1, one port each: to the queue each port is a hosting place of its own. */
export interface SmallSites {
  /** Home pages, in order. */
  readonly urls: readonly string[];
  /** The most requests that a site had at once. */
  readonly mostAtOnce: (site: number) => number;
  /** Requests of a path so far. */
  readonly asked: (site: number, path: string) => number;
  readonly close: () => Promise<void>;
}

export interface SitesOptions {
  readonly count: number;
  /** Milliseconds before each answer. */
  readonly delayMs?: number;
  /** Called before an answer, to make trouble. */
  readonly onRequest?: (site: number, path: string) => void;
}

export async function serveSites({ count, delayMs = 0, onRequest }: SitesOptions): Promise<SmallSites> {
  const counters = Array.from({ length: count }, () => ({ now: 0, most: 0, paths: new Map<string, number>() }));
  const answer = async (site: number, request: IncomingMessage, response: ServerResponse) => {
    const counter = counters[site];
    if (!counter) throw new Error(`no site ${site}`);
    const path = request.url ?? '/';
    counter.now += 1;
    counter.most = Math.max(counter.most, counter.now);
    counter.paths.set(path, (counter.paths.get(path) ?? 0) + 1);
    onRequest?.(site, path);
    await sleep(delayMs);
    counter.now -= 1;
    const page = pageOf(site, path);
    response.writeHead(page === null ? 404 : 200, { 'content-type': path === '/robots.txt' ? 'text/plain' : 'text/html' });
    response.end(page ?? 'not here');
  };
  const servers = await Promise.all(
    counters.map((_, site) => listen(createServer((request, response) => void answer(site, request, response)))),
  );
  return {
    urls: servers.map((server) => `http://127.0.0.1:${(server.address() as { port: number }).port}/`),
    mostAtOnce: (site) => counters[site]?.most ?? 0,
    asked: (site, path) => counters[site]?.paths.get(path) ?? 0,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function pageOf(site: number, path: string): string | null {
  const name = `Officina ${site}`;
  const phone = `059 83${String(1000 + site)}`;
  if (path === '/robots.txt') return 'User-agent: *\nDisallow: /admin\n';
  if (/^\/([a-z]\/)?$/.test(path))
    return `<!doctype html><html lang="it"><head><title>${name}</title><meta name="viewport" content="width=device-width"><meta name="generator" content="WordPress 6.8">
      <meta name="description" content="${name}, riparazioni a Modena"></head><body><h1>${name}</h1>
      <p>Riparazioni di auto e moto dal 1987, con ricambi originali e preventivi gratuiti in giornata.</p>
      <a href="/contatti">Contatti</a> <a href="https://www.facebook.com/officina${site}">Facebook</a>
      <a href="tel:+39059831${String(site).padStart(3, '0')}">Chiama</a>
      <footer>${name} srl, via Emilia ${site + 1}, 41121 Modena (MO). Tel. ${phone}. info@officina${site}.it</footer></body></html>`;
  if (path === '/contatti')
    return `<!doctype html><html lang="it"><head><title>Contatti</title></head><body><h1>Contatti di ${name}</h1>
      <p>Telefono ${phone}, e-mail info@officina${site}.it</p>
      <form action="/invia" method="post"><input name="nome"><input type="email" name="email"><textarea name="messaggio"></textarea>
      <button>Invia</button></form></body></html>`;
  return null;
}

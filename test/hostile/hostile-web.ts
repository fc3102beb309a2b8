import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { closedPort } from '../closed-port.ts';
import type { Behaviour, Web } from './behaviour.ts';

const SUFFIX = '.hostile.test';

export interface HostileWeb extends Web {
  /** What `--resolve` needs to find the sites. */
  readonly resolves: readonly string[];
  /** Requests so far: `host path`, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** All the sites on one port of this machine: each connection is given to the site that it asks for, by SNI or by its Host header. */
export async function startHostileWeb(behaviours: readonly Behaviour[], sentinelPort: number): Promise<HostileWeb> {
  const byName = new Map(behaviours.map((behaviour) => [behaviour.name, behaviour]));
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const http = createHttpServer({ maxHeaderSize: 65_536 }, (request, response) => answer(request, response));
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', (first) => receive(socket, first));
  });
  await listen(server);
  const web: Web = { port: (server.address() as AddressInfo).port, closedPort: await closedPort(), sentinelPort, siteUrl };

  /** The first byte of a TLS handshake is 22 (RFC 8446 §5.1); no HTTP method begins so. */
  function receive(socket: Socket, first: Buffer): void {
    socket.pause();
    socket.unshift(first);
    if (first[0] !== 22) {
      connect(socket, hostOf(first), first);
      return;
    }
    const secure = new TLSSocket(socket, {
      isServer: true,
      SNICallback: (name, done) => {
        const certificate = byName.get(nameOf(name))?.certificate;
        done(null, certificate && createSecureContext({ key: certificate.key, cert: certificate.chain }));
      },
    });
    secure.on('error', () => socket.destroy());
    secure.once('data', (text: Buffer) => {
      secure.pause();
      secure.unshift(text);
      connect(secure, hostOf(text), text);
    });
  }

  function connect(socket: Duplex, host: string, first: Buffer): void {
    const behaviour = byName.get(nameOf(host));
    if (!behaviour?.raw) {
      http.emit('connection', socket);
      process.nextTick(() => socket.resume());
      return;
    }
    requests.push(`${nameOf(host)} ${/^\S+ (\S+)/.exec(first.toString('latin1'))?.[1] ?? ''}`);
    socket.on('error', () => {});
    socket.resume();
    behaviour.raw(socket, web);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [name, path] = [nameOf(request.headers.host ?? ''), request.url ?? '/'];
    const line = `${name} ${path}`;
    requests.push(line);
    response.on('error', () => {});
    const behaviour = byName.get(name);
    const robots = path === '/robots.txt' && !behaviour?.ownRobots;
    if (!behaviour?.answer || robots || path === '/favicon.ico') return void response.writeHead(404).end();
    behaviour.answer({ request, response, path, times: requests.filter((each) => each === line).length, web });
  }

  return {
    ...web,
    resolves: behaviours.map(({ name, resolvesTo }) => `${name}${SUFFIX}=${resolvesTo?.(web) ?? `127.0.0.1:${web.port}`}`),
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      http.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function siteUrl(name: string, path = '/'): string {
  return `http://${name}${SUFFIX}${path}`;
}

function nameOf(host: string): string {
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  return bare.endsWith(SUFFIX) ? bare.slice(0, -SUFFIX.length) : bare;
}

function hostOf(first: Buffer): string {
  return /^host:\s*(\S+)/im.exec(first.toString('latin1'))?.[1] ?? '';
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

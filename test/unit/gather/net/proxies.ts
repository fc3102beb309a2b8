import { createServer, request as requestHttp } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { cleanUp } from './servers.ts';

/** A proxy as it stands at the edge of a network, and what was asked of it. */
export interface TestProxy {
  readonly url: string;
  /** `CONNECT host:port`, `GET http://host/…`, `SOCKS host:port`, oldest first. */
  readonly asked: readonly string[];
  /** `Proxy-Authorization` of the last request. */
  readonly credentials: () => string | undefined;
}

/** Host → port on this machine; what is not there, the proxy does not reach. */
type Beyond = Readonly<Record<string, number>>;

export interface ProxyBehaviour {
  /** Answers all with this status and these headers instead. */
  readonly refuse?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
}

/** An HTTP proxy: tunnels, and plain requests handed over whole. Names are resolved by it alone. */
export async function startHttpProxy(beyond: Beyond, { refuse }: ProxyBehaviour = {}): Promise<TestProxy> {
  const asked: string[] = [];
  let credentials: string | undefined;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    credentials = request.headers['proxy-authorization'];
    const url = new URL(request.url ?? '');
    const port = beyond[url.hostname];
    if (refuse) return void response.writeHead(refuse.status, refuse.headers).end('<h1>Proxy error</h1>');
    if (port === undefined) return void response.writeHead(503).end('<h1>Proxy error</h1>');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = requestHttp({ host: '127.0.0.1', port, path: url.pathname + url.search, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.end();
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    credentials = request.headers['proxy-authorization'];
    const port = beyond[(request.url ?? '').replace(/:\d+$/, '')];
    const { status, headers = {} } = refuse ?? (port === undefined ? { status: 503 } : { status: 200 });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} x\r\n${lines.join('')}\r\n`);
    if (status === 200 && port !== undefined) join(socket, port);
    else socket.end();
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, asked, credentials: () => credentials };
}

/** A SOCKS5 proxy without passwords (RFC 1928). */
export async function startSocksProxy(beyond: Beyond): Promise<TestProxy> {
  const asked: string[] = [];
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request) => {
        const length = request[4] ?? 0;
        const host = request.subarray(5, 5 + length).toString();
        asked.push(`SOCKS ${host}:${request.readUInt16BE(5 + length)}`);
        const port = beyond[host];
        socket.write(Buffer.from([5, port === undefined ? 4 : 0, 0, 1, 0, 0, 0, 0, 0, 0]));
        if (port === undefined) socket.end();
        else join(socket, port);
      });
    });
  });
  const port = await listen(server);
  return { url: `socks5://127.0.0.1:${port}`, asked, credentials: () => undefined };
}

function join(socket: Socket, port: number): void {
  const onward = connect(port, '127.0.0.1');
  for (const end of [socket, onward]) end.on('error', () => {});
  socket.pipe(onward).pipe(socket);
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  cleanUp(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}

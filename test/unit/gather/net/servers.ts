import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createGuard, type GuardOptions } from '../../../../src/gather/net/address-guard.ts';
import { createHttp, type Http, type HttpOptions } from '../../../../src/gather/net/http-client.ts';
import type { Certificate } from './certificates.ts';

export interface TestServer {
  readonly port: number;
  /** `http://127.0.0.1:port`, https for a TLS server. */
  readonly url: string;
  /** Connections accepted so far, and those open now. */
  readonly hits: () => number;
  readonly open: () => number;
}

/** After the test that starts it, the last one first. */
export function cleanUp(action: () => unknown): void {
  onTestFinished(async () => void (await action()));
}

export const startHttp = (listener: RequestListener): Promise<TestServer> => listen(createHttpServer(listener), 'http');

export function startHttps(certificate: Certificate, listener: RequestListener): Promise<TestServer> {
  return listen(createHttpsServer({ key: certificate.key, cert: certificate.chain }, listener), 'https');
}

/** A server below HTTP: it sees the socket and does with it what it likes. */
export const startTcp = (onSocket: (socket: Socket) => void): Promise<TestServer> => listen(createTcpServer(onSocket), 'http');

/** Answers every connection with these bytes once something was asked, then hangs up unless told to stay. */
export function startRaw(answer: string | Buffer, then: 'end' | 'stay' = 'end'): Promise<TestServer> {
  return startTcp((socket) => {
    socket.once('data', () => (then === 'end' ? socket.end(answer) : socket.write(answer)));
  });
}

async function listen(server: Server, scheme: string): Promise<TestServer> {
  let hits = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    hits += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    // Without a reader the end of the other side would never be noticed.
    socket.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `${scheme}://127.0.0.1:${port}`, hits: () => hits, open: () => sockets.size };
}

/** A client that may reach this machine unless the guard options say otherwise. */
export function httpFor(guardOptions: Partial<GuardOptions> = {}, options: Partial<HttpOptions> = {}): Http {
  const guard = createGuard({ allowPrivate: true, allowAddresses: [], resolveOverrides: new Map(), ...guardOptions });
  const http = createHttp({ guard, userAgent: 'VetrinaTest/1.0', timeoutMs: 3_000, pauseMs: 0, retryWaitMs: 10, ...options });
  cleanUp(() => http.close());
  return http;
}

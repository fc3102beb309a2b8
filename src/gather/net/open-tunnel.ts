import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { SocksClient } from 'socks';
import { ProblemError } from './problems.ts';
import { proxyOut, tunnelRefusal } from './proxy-refusal.ts';
import { proxyPort } from './proxy-rule.ts';

/** Where a tunnel leads to. */
export interface TunnelEnd {
  readonly host: string;
  readonly port: number;
  readonly resolvedHere: boolean;
}

/**
 * Opens a connection to a host through a proxy (CONNECT or SOCKS).
 * @throws ProblemError: of the site when the proxy does not reach it, `off` when the proxy itself is out or refuses us
 */
export function openTunnel(proxy: URL, end: TunnelEnd, timeoutMs: number): Promise<Socket> {
  return proxy.protocol.startsWith('socks') ? throughSocks(proxy, end, timeoutMs) : throughHttp(proxy, end, timeoutMs);
}

/** The header with the name and password of a proxy, if it has any. */
export function proxyAuthorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (!username && !password) return {};
  const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(secret).toString('base64')}` };
}

function throughHttp(proxy: URL, end: TunnelEnd, timeoutMs: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const to = `${end.host.includes(':') ? `[${end.host.replace(/^\[|\]$/g, '')}]` : end.host}:${end.port}`;
  const asked = (proxy.protocol === 'https:' ? requestHttps : requestHttp)({
    ...{ host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxyPort(proxy), method: 'CONNECT', path: to, agent: false },
    headers: { host: to, ...proxyAuthorization(proxy) },
    signal: AbortSignal.timeout(timeoutMs),
  });
  const refuse = ({ statusCode = 0, headers }: IncomingMessage) => {
    reject(
      new ProblemError(tunnelRefusal({ proxy, host: end.host, status: statusCode, headers, resolvedHere: end.resolvedHere })),
    );
    asked.destroy();
  };
  asked.once('connect', (response, socket) => {
    if (response.statusCode === 200) resolve(socket);
    else refuse(response);
  });
  asked.once('response', refuse);
  asked.on('error', (error) => reject(new ProblemError(proxyOut(proxy, error))));
  asked.end();
  return promise;
}

async function throughSocks(proxy: URL, { host, port }: TunnelEnd, timeoutMs: number): Promise<Socket> {
  try {
    const { socket } = await SocksClient.createConnection({
      proxy: {
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: proxyPort(proxy),
        type: proxy.protocol.startsWith('socks4') ? 4 : 5,
        ...(proxy.username && { userId: decodeURIComponent(proxy.username), password: decodeURIComponent(proxy.password) }),
      },
      command: 'connect',
      destination: { host: host.replace(/^\[|\]$/g, ''), port },
      timeout: timeoutMs,
    });
    return socket;
  } catch (error) {
    throw new ProblemError(socksProblem(proxy, host, error as Error));
  }
}

/** RFC 1928 §6: replies of the proxy are about the host, all else about the proxy. */
function socksProblem(proxy: URL, host: string, error: Error) {
  const reply = /Socks5 proxy rejected connection - (\w+)/.exec(error.message)?.[1] ?? '';
  const status = { HostUnreachable: 502, NetworkUnreachable: 502, ConnectionRefused: 502, TTLExpired: 504 }[reply];
  if (status === undefined) return proxyOut(proxy, error);
  return tunnelRefusal({ proxy, host, status, headers: {}, resolvedHere: reply !== 'HostUnreachable' });
}

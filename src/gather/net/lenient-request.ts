import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Send } from './exchange.ts';
import { lookupOf } from './guarded-connector.ts';
import { openTunnel } from './open-tunnel.ts';
import { ProblemError } from './problems.ts';
import type { FindRoute } from './route.ts';

/**
 * The second way to send a request, for servers whose answers break the rules of HTTP (control characters in headers, both
 * Content-Length and chunks, bare line feeds): browsers show such sites. Node's own client has a lenient parser, undici has none.
 * A connection of its own for each request, opened to what the guard has judged.
 */
export function sendLenientlyThrough(route: FindRoute, maxHeaderSize: number): Send {
  return async ({ url, headers }, signal) => {
    const secure = url.protocol === 'https:';
    const asked = (secure ? requestHttps : requestHttp)({
      ...(await wayTo(url, route)),
      path: url.pathname + url.search,
      headers: { ...headers, host: url.host },
      insecureHTTPParser: true,
      maxHeaderSize,
      signal,
    });
    // Errors after the headers reach the body; here they would have no listener left.
    asked.on('error', () => {});
    asked.end();
    const [response] = (await once(asked, 'response', { signal })) as [IncomingMessage];
    return { status: response.statusCode ?? 0, headers: response.headers, body: response };
  };
}

const TUNNEL_MS = 10_000;

/** Where the connection goes, in the terms of Node's client. */
async function wayTo(url: URL, route: FindRoute): Promise<RequestOptions> {
  const secure = url.protocol === 'https:';
  const port = Number(url.port) || (secure ? 443 : 80);
  const found = await route(url.protocol, url.hostname, port);
  if (!found.ok) throw new ProblemError(found.problem);
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const name = isIP(hostname) ? {} : { servername: hostname };
  if (found.value.proxy !== null) {
    const { proxy, resolvedHere } = found.value;
    const tunnel = await openTunnel(proxy, { host: url.hostname, port, resolvedHere }, TUNNEL_MS);
    return { createConnection: () => (secure ? connect({ socket: tunnel, ...name }) : tunnel) };
  }
  const [first] = found.value.places;
  return {
    agent: false,
    // Literals are never looked up, so what the guard said stands here.
    host: isIP(hostname) ? first?.address : hostname,
    ...name,
    port: first?.port,
    lookup: lookupOf(found.value.places),
  };
}

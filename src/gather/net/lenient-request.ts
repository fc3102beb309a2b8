import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Send } from './exchange.ts';
import type { GuardedConnector } from './guarded-connector.ts';

/**
 * The second way to send a request, for servers whose answers break the rules of HTTP (control characters in headers, both
 * Content-Length and chunks, bare line feeds): browsers show such sites. Node's own client has a lenient parser, undici has none.
 * A connection of its own for each request, opened as all others are.
 */
export function sendLenientlyThrough(open: GuardedConnector['open'], maxHeaderSize: number): Send {
  return async ({ url, headers }, signal) => {
    const socket = await open(url);
    const asked = (url.protocol === 'https:' ? requestHttps : requestHttp)({
      createConnection: () => socket,
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

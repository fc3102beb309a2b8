import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Guard } from './address-guard.ts';
import type { Send } from './exchange.ts';
import { lookupOf } from './guarded-connector.ts';
import { ProblemError } from './problems.ts';

/**
 * The second way to send a request, for servers whose answers break the rules of HTTP (control characters in headers, both
 * Content-Length and chunks, bare line feeds): browsers show such sites. Node's own client has a lenient parser, undici has none.
 * A connection of its own for each request, opened to what the guard has judged.
 */
export function sendLenientlyThrough(guard: Guard, maxHeaderSize: number): Send {
  return async ({ url, headers }, signal) => {
    const secure = url.protocol === 'https:';
    const place = await guard.locate(url.hostname, Number(url.port) || (secure ? 443 : 80));
    if (!place.ok) throw new ProblemError(place.problem);
    const [first] = place.value;
    const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const asked = (secure ? requestHttps : requestHttp)({
      // Literals are never looked up, so what the guard said stands here.
      host: isIP(hostname) ? first?.address : hostname,
      ...(isIP(hostname) ? {} : { servername: hostname }),
      port: first?.port,
      path: url.pathname + url.search,
      headers: { ...headers, host: url.host },
      lookup: lookupOf(place.value),
      agent: false,
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

import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Send } from './exchange.ts';
import { proxyAuthorization } from './open-tunnel.ts';
import { ProblemError } from './problems.ts';
import { plainRefusal, proxyOut } from './proxy-refusal.ts';
import { proxyPort } from './proxy-rule.ts';
import type { FindRoute } from './route.ts';

/**
 * Requests without encryption are handed to an HTTP proxy whole (RFC 9112 §3.2.2), as browsers do: many proxies open tunnels to port
 * 443 only. All others go as `send` sends them. What the proxy says on its own account is never taken for the site's answer.
 */
export function handPlainToProxies(route: FindRoute, send: Send, maxHeaderSize: number): Send {
  return async (question, signal) => {
    const { url, headers } = question;
    if (url.protocol !== 'http:') return send(question, signal);
    const found = await route('http:', url.hostname, Number(url.port) || 80);
    if (!found.ok) throw new ProblemError(found.problem);
    if (found.value.proxy === null || found.value.proxy.protocol.startsWith('socks')) return send(question, signal);
    const { proxy, resolvedHere } = found.value;
    const asked = (proxy.protocol === 'https:' ? requestHttps : requestHttp)({
      ...{ host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxyPort(proxy), path: url.href, agent: false },
      headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) },
      ...{ insecureHTTPParser: true, maxHeaderSize, signal },
    });
    // Errors after the headers reach the body; here they would have no listener left.
    asked.on('error', () => {});
    asked.end();
    const [response] = await answerOf(asked, signal, proxy);
    const status = response.statusCode ?? 0;
    const refusal = plainRefusal({ proxy, host: url.host, status, headers: response.headers, resolvedHere });
    if (refusal === null) return { status, headers: response.headers, body: response };
    response.resume();
    throw new ProblemError(refusal);
  };
}

async function answerOf(asked: ReturnType<typeof requestHttp>, signal: AbortSignal, proxy: URL): Promise<[IncomingMessage]> {
  try {
    return (await once(asked, 'response', { signal })) as [IncomingMessage];
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError(proxyOut(proxy, error));
  }
}

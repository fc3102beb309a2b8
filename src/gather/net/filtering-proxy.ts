import { Agent } from 'node:http';
import { type PrepareRequestFunctionOpts, RequestError, Server } from 'proxy-chain';
import type { Destination } from './address-guard.ts';
import { lookupOf } from './guarded-connector.ts';
import type { HandOver } from './hand-over.ts';
import { isFromAnotherUser } from './peer-user.ts';
import type { FindRoute, Route } from './route.ts';

/** One connection that the browser wanted and did not get. */
interface RefusedConnection {
  /** As the page asked for it: host (brackets around IPv6) and port. */
  readonly host: string;
  readonly port: number;
  /** The addresses and why they were refused, one line. */
  readonly detail: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** How hosts are shown to the browser that only an authority of this machine vouches for. */
export interface BrowserTrust {
  readonly handOver: HandOver;
  readonly trustedKey: string;
}

export interface FilteringProxy {
  /** `http://127.0.0.1:port`, for the browser's `--proxy-server`. */
  readonly url: string;
  /** Fingerprint of the key that the browser must trust; null for none. */
  readonly trustedKey: string | null;
  /** What was refused since that instant (milliseconds since the epoch), oldest first; all that is remembered when left out. */
  readonly refused: (since?: number) => readonly RefusedConnection[];
  /** Closes the door and every connection through it. */
  readonly close: () => Promise<void>;
}

/** A page in a loop can be refused thousands of times a second. */
const MAX_REMEMBERED = 2_000;

/**
 * The browser's only way out: a proxy on this machine that asks the guard where each connection may go and opens it to exactly that
 * address, or hands it on to the proxy that leads out of this network. It costs one listening socket, so start one for each browser context (or visit) to know whose request was refused.
 *
 * It asks for no password: Playwright and Puppeteer can answer a proxy's challenge only by intercepting every request (CDP's `Fetch`
 * domain), which turns the cache off, changes what Lighthouse measures, and leaves out workers and popups. Other users of this
 * machine are kept out by asking the kernel who owns the connection, where it tells (Linux).
 */
export async function startFilteringProxy(route: FindRoute, trust: BrowserTrust | null = null): Promise<FilteringProxy> {
  const refused: RefusedConnection[] = [];
  const agent = new Agent({ keepAlive: true, timeout: 10_000 });
  const server = new Server({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: async (asked) => {
      if (await isFromAnotherUser(asked.request.socket)) throw new RequestError('This proxy belongs to another user', 403);
      const way = await wayOf(route, asked, (refusal) => {
        if (refused.length >= MAX_REMEMBERED) refused.shift();
        refused.push(refusal);
      });
      const server = asked.isHttp ? null : await trust?.handOver(asked.hostname, asked.port);
      if (server) return { customConnectServer: server as never };
      if (way.proxy !== null) return { upstreamProxyUrl: way.proxy.href };
      direct(asked, way.places);
      return { dnsLookup: lookupOf(way.places) as never, httpAgent: agent };
    },
  });
  await server.listen();
  return {
    url: `http://127.0.0.1:${server.port}`,
    trustedKey: trust?.trustedKey ?? null,
    refused: (since = 0) => refused.filter(({ at }) => at >= since),
    close: async () => {
      await server.close(true);
      agent.destroy();
    },
  };
}

async function wayOf(
  route: FindRoute,
  asked: PrepareRequestFunctionOpts,
  onRefused: (refusal: RefusedConnection) => void,
): Promise<Route> {
  const { hostname: host, port, isHttp } = asked;
  const found = await route(isHttp ? 'http:' : 'https:', host, port);
  if (found.ok) return found.value;
  const { kind, detail } = found.problem;
  if (kind !== 'refused_address') throw new RequestError(detail, 502, proxyStatus('dns_error'));
  onRefused({ host, port, detail, at: Date.now() });
  throw new RequestError(detail, 403, proxyStatus('destination_ip_prohibited'));
}

/** RFC 9209: tells whoever reads the answer that it is ours and not the website's. */
function proxyStatus(error: string): Record<string, string> {
  return { 'Proxy-Status': `vetrina; error=${error}` };
}

/**
 * proxy-chain connects to the host and port of the request line, which it reads again after `prepareRequestFunction`. Names keep
 * their spelling (the lookup above answers with the judged addresses); literals, which are never looked up, and ports are
 * replaced by what the guard said. Headers, `Host` among them, stay.
 */
function direct(asked: PrepareRequestFunctionOpts, places: readonly Destination[]): void {
  const [first] = places;
  if (!first) return;
  const literal = /^[\d.]+$|^\[/.test(asked.hostname);
  const address = first.family === 6 ? `[${first.address}]` : first.address;
  const endpoint = `${literal ? address : asked.hostname}:${first.port}`;
  if (!asked.isHttp) {
    asked.request.url = endpoint;
    return;
  }
  const url = new URL(asked.request.url ?? '');
  url.host = endpoint;
  asked.request.url = url.href;
}

import { Agent } from 'undici';
import type { FetchedPage, FetchOptions, Look, World } from '../../model/world.ts';
import { createPoliteness, usualPause } from '../politeness.ts';
import type { Guard } from './address-guard.ts';
import { decodeText } from './charset.ts';
import { decompress } from './content-encoding.ts';
import { contentTypeOf } from './content-type.ts';
import { exchange, type RawAnswer, type Send, sendWith } from './exchange.ts';
import { followRedirects, webAddress } from './follow-redirects.ts';
import { createGuardedConnector, type GuardedConnector } from './guarded-connector.ts';
import { sendLenientlyThrough } from './lenient-request.ts';
import type { FetchBytes } from './missing-issuer.ts';
import { type Budget, patientExchange, type Way } from './patient-exchange.ts';
import { handPlainToProxies } from './plain-proxy.ts';
import { failed } from './problems.ts';
import { directRoutes, type FindRoute, resolverBehind } from './route.ts';

export interface HttpOptions {
  readonly guard: Guard;
  /** The way to hosts, through proxies too; the direct one of the guard when left out. */
  readonly route?: FindRoute;
  readonly userAgent: string;
  /** For one page, redirects and repeats included, milliseconds; 20,000 when left out. */
  readonly timeoutMs?: number;
  /** Cap after decompression; 5,000,000 when left out. */
  readonly maxBytes?: number;
  /** Between the starts of two requests to one host, milliseconds; `usualPause` when left out. */
  readonly pauseMs?: number;
  /** Requests to one host at a time; 2 when left out. */
  readonly perHost?: number;
  /** Italian before English when left out. */
  readonly acceptLanguage?: string;
  /** Before the second try after 429 or 503 without `Retry-After`, milliseconds; 1,000 when left out. */
  readonly retryWaitMs?: number;
  /** Certificate authorities trusted besides Node's own, PEM. */
  readonly extraAuthorities?: readonly string[];
}

export interface Http {
  readonly fetch: World['fetch'];
  readonly resolve: World['resolve'];
  /** A TLS handshake with a host, in which nothing is asked. */
  readonly handshake: GuardedConnector['handshake'];
  /** The certificate that an https host shows us. */
  readonly certificate: NonNullable<World['certificate']>;
  /** What opens the connections, for the proxy of the browser. */
  readonly connector: GuardedConnector;
  /** At least this pause between requests to the host (with port) of this address from now on, for `Crawl-delay`. */
  readonly slowDown: (url: string, pauseMs: number) => void;
  /** Ends what is running (as `off`) and closes every socket. */
  readonly close: () => Promise<void>;
}

const CONNECT_TIMEOUT_MS = 10_000;
/** As in Chromium (`net::HttpStreamParser::kMaxHeaderBufSize`). */
const MAX_HEADER_BYTES = 256 * 1_024;

/** GET through the guard, politely. What goes wrong out there is a value; nothing is thrown. */
export function createHttp(options: HttpOptions): Http {
  const closing = new AbortController();
  const route = options.route ?? directRoutes(options.guard);
  const sendLeniently = handPlainToProxies(
    route,
    sendLenientlyThrough((url) => connector.open(url), MAX_HEADER_BYTES),
    MAX_HEADER_BYTES,
  );
  const fetchBytes = bytesFetcher(sendLeniently, options.userAgent, closing.signal);
  const connector = createGuardedConnector({ ...options, route, fetchBytes, connectTimeoutMs: CONNECT_TIMEOUT_MS });
  const agent = createAgent(connector.connect);
  const { pauseMs, perHost = 2 } = options;
  const politeness = createPoliteness({ pauseMs: pauseMs === undefined ? usualPause : () => pauseMs, perHost });
  const way: Way = {
    send: handPlainToProxies(route, sendWith(agent), MAX_HEADER_BYTES),
    sendLeniently,
    politeness,
    retryWaitMs: options.retryWaitMs ?? 1_000,
  };

  const fetch: World['fetch'] = async (url, asked = {}) => {
    const look = await fetchPage(url, { ...options, ...asked }, { way, closing: closing.signal });
    return closing.signal.aborted && !look.ok ? failed('off', 'closed while it was being fetched') : look;
  };
  const close = async (): Promise<void> => {
    closing.abort();
    await agent.destroy();
    connector.destroyAll();
  };
  const slowDown: Http['slowDown'] = (url, pauseMs) => politeness.slowDown(URL.parse(url)?.host ?? url, pauseMs);
  const { handshake } = connector;
  const certificate: Http['certificate'] = async (url) => {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:') return failed('invalid_url', `no certificate without https: ${url}`);
    return connector.certificate(hostname, Number(port) || 443);
  };
  const resolve = resolverBehind(options.guard, route, handshake);
  return { fetch, resolve, handshake, certificate, connector, slowDown, close };
}

/** For certificates: small, from servers that nobody has to be polite to. */
function bytesFetcher(send: Send, userAgent: string, signal: AbortSignal): FetchBytes {
  return async (url) => {
    const question = { url, headers: { 'user-agent': userAgent }, maxBytes: 20_000, timeoutMs: 5_000, signal };
    const answer = await exchange(send, question);
    return answer.ok && answer.status === 200 && answer.body.end === 'whole' ? answer.body.bytes : null;
  };
}

/** Our own deadline rules, so undici's are off. Idle sockets go soon: a batch visits thousands of hosts once. */
function createAgent(connect: ReturnType<typeof createGuardedConnector>['connect']): Agent {
  return new Agent({
    connect,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
}

interface Course {
  readonly way: Way;
  readonly closing: AbortSignal;
}

async function fetchPage(typed: string, options: HttpOptions & FetchOptions, course: Course): Promise<Look<FetchedPage>> {
  const start = webAddress(typed);
  if (!start) return failed('invalid_url', `not an http address: ${typed}`);
  const timeoutMs = options.timeoutMs ?? 20_000;
  const maxBytes = options.maxBytes ?? 5_000_000;
  const budget: Budget = { leftMs: timeoutMs };
  const signal = options.signal ? AbortSignal.any([options.signal, course.closing]) : course.closing;
  const arrival = await followRedirects(start, async (url, cookie) => {
    if (budget.leftMs <= 0) return { ...failed('timeout', `no page within ${timeoutMs} ms`), tryAgain: null };
    return patientExchange(course.way, budget, { url, headers: headersOf(options, cookie), maxBytes, signal });
  });
  if (!arrival.ok) return arrival;
  const page = await pageOf(arrival.answer, maxBytes);
  // What came before the deadline counts when it is the whole page: some servers never end their answer.
  if (arrival.answer.body.end === 'late' && !/<\/html\s*>/i.test(page.text)) {
    return failed('timeout', `${page.bytes} bytes came from ${arrival.answer.url.host}, then no end within ${timeoutMs} ms`);
  }
  const ms = Math.round(timeoutMs - budget.leftMs);
  return { ok: true, value: { url: typed, ...page, redirects: arrival.redirects, ms } };
}

async function pageOf(answer: RawAnswer, maxBytes: number): Promise<Omit<FetchedPage, 'url' | 'redirects' | 'ms'>> {
  const { bytes, cut } = await decompress(answer.body.bytes, answer.headers['content-encoding'] ?? '', maxBytes);
  const type = contentTypeOf(answer.headers['content-type'] ?? '', bytes);
  const { text, charset } = type.isText ? decodeText(bytes, type.charset) : { text: '', charset: '' };
  return {
    finalUrl: answer.url.href,
    status: answer.status,
    headers: answer.headers,
    text,
    contentType: type.essence,
    charset,
    bytes: bytes.length,
    truncated: cut || answer.body.end !== 'whole',
  };
}

function headersOf(options: HttpOptions & FetchOptions, cookie: string): Record<string, string> {
  const accept = options.accept === 'any' ? '*/*' : 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  return {
    'user-agent': options.userAgent,
    accept,
    'accept-language': options.acceptLanguage ?? 'it-IT,it;q=0.9,en;q=0.8',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'upgrade-insecure-requests': '1',
    ...(cookie && { cookie }),
  };
}

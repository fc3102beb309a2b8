import { constants } from 'node:crypto';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { createSecureContext, getCACertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import type { Destination } from './address-guard.ts';
import { type Handshake, shakeHands } from './handshake.ts';
import { type FetchBytes, isIncompleteChain, missingIssuers } from './missing-issuer.ts';
import { openTunnel } from './open-tunnel.ts';
import { ProblemError } from './problems.ts';
import type { FindRoute } from './route.ts';

export interface ConnectorOptions {
  readonly route: FindRoute;
  readonly connectTimeoutMs: number;
  /** Certificates trusted besides Node's own, PEM. */
  readonly extraAuthorities?: readonly string[];
  /** Fetches certificates that servers forgot to send. */
  readonly fetchBytes: FetchBytes;
}

export interface GuardedConnector {
  readonly connect: buildConnector.connector;
  /** A TLS handshake with a host, to see whether it can be reached and trusted. */
  readonly handshake: (host: string, port: number) => Promise<Handshake>;
  /** Closes every socket that was ever opened here and is still open. */
  readonly destroyAll: () => void;
}

/** How one TLS connection is checked. */
interface TlsTerms {
  readonly secureContext: SecureContext;
  readonly rejectUnauthorized: boolean;
}

interface Connector extends ConnectorOptions {
  readonly open: Set<Socket>;
  readonly usual: TlsTerms;
  /** Hosts that forget certificates → terms that know these. */
  readonly mended: Map<string, TlsTerms>;
}

const MAX_MENDED = 500;

/** Opens undici's sockets, and only to addresses that the guard has judged: the check and the connection use one answer. */
export function createGuardedConnector(options: ConnectorOptions): GuardedConnector {
  const usual: TlsTerms = { secureContext: contextWith(options.extraAuthorities ?? []), rejectUnauthorized: true };
  const connector: Connector = { ...options, open: new Set(), usual, mended: new Map() };
  return {
    connect: (request, callback) => {
      openGuarded(connector, request).then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );
    },
    handshake: (host, port) => {
      const request = { hostname: host, host, protocol: 'https:', port: String(port), servername: isIP(host) ? '' : host };
      return shakeHands({
        open: () => openGuarded(connector, request),
        unverified: () => openAt(connector, request, UNVERIFIED) as Promise<TLSSocket>,
      });
    },
    destroyAll: () => connector.open.forEach((socket) => void socket.destroy()),
  };
}

async function openGuarded(connector: Connector, request: buildConnector.Options): Promise<Socket> {
  try {
    return await openAt(connector, request, connector.mended.get(request.hostname) ?? {});
  } catch (error) {
    if (!isIncompleteChain(error)) throw error;
    // Nothing is sent on this connection: it only shows the certificate.
    const unverified = await openAt(connector, request, UNVERIFIED);
    const issuers = await missingIssuers(unverified as TLSSocket, connector.fetchBytes).finally(() => unverified.destroy());
    if (issuers.length === 0) throw error;
    return openAt(connector, request, mend(connector, request.hostname, issuers));
  }
}

const UNVERIFIED = { rejectUnauthorized: false };

async function openAt(connector: Connector, request: buildConnector.Options, terms: Partial<TlsTerms>): Promise<Socket> {
  const { hostname: host, protocol } = request;
  const port = Number(request.port) || (protocol === 'https:' ? 443 : 80);
  const found = await connector.route(protocol, host, port);
  if (!found.ok) throw new ProblemError(found.problem);
  const { value: route } = found;
  const way = { ...connector.usual, ...terms };
  if (route.proxy === null)
    return openSocket(connector, directed(request, route.places), { ...way, lookup: lookupOf(route.places) });
  const tunnel = await openTunnel(route.proxy, { host, port, resolvedHere: route.resolvedHere }, connector.connectTimeoutMs);
  return protocol === 'https:' ? openSocket(connector, { ...request, httpSocket: tunnel }, way) : keepTrack(connector, tunnel);
}

function openSocket(
  { open, connectTimeoutMs }: Connector,
  request: buildConnector.Options,
  terms: TlsTerms & { readonly lookup?: LookupFunction },
): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const connect = buildConnector({
    ...terms,
    timeout: connectTimeoutMs,
    allowH2: false,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1_000,
  });
  // undici's connector returns the socket that it opens; its types do not say so.
  const socket = connect(request, (error, opened) => (error ? reject(error) : resolve(opened))) as unknown as Socket;
  keepTrack({ open }, socket);
  return promise;
}

function keepTrack({ open }: Pick<Connector, 'open'>, socket: Socket): Socket {
  open.add(socket);
  socket.once('close', () => open.delete(socket));
  return socket;
}

function mend(connector: Connector, host: string, issuers: readonly string[]): TlsTerms {
  const secureContext = contextWith([...(connector.extraAuthorities ?? []), ...issuers]);
  if (connector.mended.size >= MAX_MENDED) connector.mended.clear();
  connector.mended.set(host, { ...connector.usual, secureContext });
  return { ...connector.usual, secureContext };
}

function contextWith(authorities: readonly string[]): SecureContext {
  return createSecureContext({
    // Old servers that browsers still talk to; OpenSSL 3 refuses them by default.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(authorities.length > 0 && { ca: [...getCACertificates('default'), ...authorities] }),
  });
}

/** The request with the port, and instead of a literal (Node looks none up) the address, that the guard gave. */
function directed(request: buildConnector.Options, [first]: readonly Destination[]): buildConnector.Options {
  if (!first) return request;
  return { ...request, hostname: isIP(request.hostname) ? first.address : request.hostname, port: String(first.port) };
}

/** Answers with the judged addresses whatever is asked, in both shapes that Node's `net` may want. */
export function lookupOf(places: readonly Destination[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = places;
    if (options.all)
      callback(
        null,
        places.map(({ address, family }) => ({ address, family })),
      );
    else callback(null, first?.address ?? '', first?.family);
  };
}

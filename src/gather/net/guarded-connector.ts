import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import type { Certificate, Look } from '../../model/world.ts';
import type { Destination } from './address-guard.ts';
import { type Authorities, createAuthorities } from './authorities.ts';
import { certificateShown } from './certificate-shown.ts';
import { type Handshake, shakeHands } from './handshake.ts';
import { type FetchBytes, isIncompleteChain, isUntrusted, missingIssuers } from './missing-issuer.ts';
import { openTunnel } from './open-tunnel.ts';
import { failed, ProblemError } from './problems.ts';
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
  /** The certificate of a host, as it was shown to us when we last connected, else in a handshake for it; not one of this machine's network. */
  readonly certificate: (host: string, port: number) => Promise<Look<Certificate>>;
  /** Opens a connection for one request. */
  readonly open: (url: URL) => Promise<Socket>;
  /** Opens a verified TLS connection; `http2`: offer it. */
  readonly openTls: (host: string, port: number, http2: boolean) => Promise<TLSSocket>;
  /** True when only an authority of this machine vouches for the host: browsers do not trust it by themselves. */
  readonly vouchedHere: (host: string, port: number) => Promise<boolean>;
  /** Closes every socket that was ever opened here and is still open. */
  readonly destroyAll: () => void;
}

/** How one TLS connection is checked. */
interface TlsTerms {
  readonly secureContext: SecureContext;
  readonly rejectUnauthorized: boolean;
  readonly allowH2: boolean;
}

interface Connector extends ConnectorOptions {
  readonly open: Set<Socket>;
  readonly authorities: Authorities;
  /** Hosts that forget certificates, or that only an authority of this machine vouches for → what they are checked by. */
  readonly contexts: Map<string, SecureContext>;
  /** Hosts of the latter kind. */
  readonly vouched: Set<string>;
  /** Host and port → what was shown there when we last connected. */
  readonly shown: Map<string, Certificate>;
}

const MAX_REMEMBERED = 500;

/** Opens undici's sockets, and only to addresses that the guard has judged: the check and the connection use one answer. */
export function createGuardedConnector(options: ConnectorOptions): GuardedConnector {
  const connector: Connector = {
    ...{ ...options, open: new Set(), contexts: new Map(), vouched: new Set(), shown: new Map() },
    authorities: createAuthorities(options.extraAuthorities ?? []),
  };
  const asked = new Map<string, Promise<unknown>>();
  const handshake: GuardedConnector['handshake'] = (host, port) =>
    shakeHands({
      open: () => openGuarded(connector, tlsTo(host, port)),
      unverified: () => openAt(connector, tlsTo(host, port), UNVERIFIED) as Promise<TLSSocket>,
    });
  return {
    connect: (request, callback) => {
      openGuarded(connector, request).then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );
    },
    handshake,
    certificate: async (host, port) => {
      const place = `${host}:${port}`;
      const shaken = connector.shown.has(place) ? null : await handshake(host, port);
      if (shaken && !shaken.ok) return { ok: false, problem: shaken.problem };
      if (connector.vouched.has(host)) return failed('off', 'the certificate is one of this network, not of the site');
      const value = connector.shown.get(place);
      return value ? { ok: true, value } : failed('off', 'the certificate cannot be read');
    },
    open: ({ protocol, hostname, port }) => openGuarded(connector, requestFor(protocol, hostname, port)),
    openTls: (host, port, allowH2) => openGuarded(connector, tlsTo(host, port), { allowH2 }) as Promise<TLSSocket>,
    vouchedHere: async (host, port) => {
      // where no such host was met so far, the network is an ordinary one, and nobody needs to be asked twice
      if (connector.vouched.size === 0) return false;
      if (!connector.vouched.has(host)) await (asked.get(host) ?? remembered(asked, host, handshake(host, port)));
      return connector.vouched.has(host);
    },
    destroyAll: () => connector.open.forEach((socket) => void socket.destroy()),
  };
}

async function openGuarded(
  connector: Connector,
  request: buildConnector.Options,
  terms: Partial<TlsTerms> = {},
): Promise<Socket> {
  const { contexts, vouched, authorities } = connector;
  const host = request.hostname;
  const openWith = async (secureContext?: SecureContext) => {
    const socket = await openAt(connector, request, { ...terms, ...(secureContext && { secureContext }) });
    const shown = certificateShown(socket);
    if (shown) remembered(connector.shown, `${host}:${Number(request.port) || 443}`, shown);
    return socket;
  };
  try {
    return await openWith(contexts.get(host));
  } catch (error) {
    if (!isUntrusted(error)) throw error;
    const own = authorities.own();
    const socket = own && (await openWith(own).catch(() => null));
    if (socket) {
      remembered(contexts, host, own);
      vouched.add(host);
      return socket;
    }
    if (!isIncompleteChain(error)) throw error;
    // Nothing is sent on this connection: it only shows the certificate.
    const unverified = await openAt(connector, request, UNVERIFIED);
    const issuers = await missingIssuers(unverified as TLSSocket, connector.fetchBytes).finally(() => unverified.destroy());
    if (issuers.length === 0) throw error;
    return openWith(remembered(contexts, host, authorities.usualWith(issuers)));
  }
}

function remembered<T>(known: Map<string, T>, name: string, value: T): T {
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(name, value);
  return value;
}

const tlsTo = (host: string, port: number) => requestFor('https:', host, String(port));

function requestFor(protocol: string, hostname: string, port: string): buildConnector.Options {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return { hostname, host: hostname, protocol, port, servername: isIP(bare) ? '' : hostname };
}

const UNVERIFIED = { rejectUnauthorized: false };

async function openAt(connector: Connector, request: buildConnector.Options, terms: Partial<TlsTerms>): Promise<Socket> {
  const { hostname: host, protocol } = request;
  const port = Number(request.port) || (protocol === 'https:' ? 443 : 80);
  const found = await connector.route(protocol, host, port);
  if (!found.ok) throw new ProblemError(found.problem);
  const { value: route } = found;
  const way: TlsTerms = { secureContext: connector.authorities.usual, rejectUnauthorized: true, allowH2: false, ...terms };
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

import { constants } from 'node:crypto';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { Destination, Guard } from './address-guard.ts';
import { ProblemError } from './problems.ts';

export interface ConnectorOptions {
  readonly guard: Guard;
  readonly connectTimeoutMs: number;
  /** Certificates trusted besides Node's own, PEM. */
  readonly extraAuthorities?: readonly string[];
}

export interface GuardedConnector {
  readonly connect: buildConnector.connector;
  /** Closes every socket that was ever opened here and is still open. */
  readonly destroyAll: () => void;
}

/** Opens undici's sockets, and only to addresses that the guard has judged: the check and the connection use one answer. */
export function createGuardedConnector(options: ConnectorOptions): GuardedConnector {
  const open = new Set<Socket>();
  const connect: buildConnector.connector = (request, callback) => {
    const port = Number(request.port) || (request.protocol === 'https:' ? 443 : 80);
    options.guard.locate(request.hostname, port).then(
      (place) => {
        if (!place.ok) return callback(new ProblemError(place.problem), null);
        const socket = openSocket(options, place.value, request, callback);
        open.add(socket);
        socket.once('close', () => open.delete(socket));
      },
      (error: Error) => callback(error, null),
    );
  };
  return { connect, destroyAll: () => open.forEach((socket) => void socket.destroy()) };
}

function openSocket(
  options: ConnectorOptions,
  places: readonly Destination[],
  request: buildConnector.Options,
  callback: buildConnector.Callback,
): Socket {
  const connector = buildConnector({
    timeout: options.connectTimeoutMs,
    allowH2: false,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1_000,
    lookup: lookupOf(places),
    // Old servers that browsers still talk to; OpenSSL 3 refuses them by default.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(options.extraAuthorities && { ca: [...options.extraAuthorities] }),
  });
  const [first] = places;
  // Node looks no literal up, so a literal that `--resolve` sends elsewhere is replaced here.
  const hostname = isIP(request.hostname) && first ? first.address : request.hostname;
  const port = String(first?.port ?? request.port);
  // undici's connector returns its socket; its types do not say so.
  return connector({ ...request, hostname, port }, callback) as unknown as Socket;
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

import type { Socket } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import type { GuardedConnector } from './guarded-connector.ts';
import type { RunKey } from './run-key.ts';

/** A server for one tunnel, to be given the browser's end of it; null when the browser needs no help with this host. */
export type HandOver = (host: string, port: number) => Promise<Server | null>;

/**
 * Chromium knows nothing of `NODE_EXTRA_CA_CERTS`, and on Linux nothing of the system's store. For hosts that only such an authority
 * vouches for, the certificate is checked here, as for all that is fetched, and the browser is given the connection under the key of this
 * run, which it was told to trust. Nothing is ignored: what cannot be verified here is left to the browser, which refuses it.
 */
export function createHandOver({ vouchedHere, openTls }: GuardedConnector, { key, certificate }: RunKey): HandOver {
  return async (host, port) => {
    if (!(await vouchedHere(host, port))) return null;
    const first = await openTls(host, port, true).catch(() => null);
    if (first === null) return null;
    const spoken = protocolOf(first);
    return createServer({ key, cert: certificate, ALPNCallback: ({ protocols }) => chooseProtocol(protocols, spoken) })
      .on('secureConnection', (inner) => {
        const fits = protocolOf(inner) === spoken;
        if (!fits) first.destroy();
        // a browser that speaks less than the site does (WebSockets): once more, in its language
        (fits ? Promise.resolve(first) : openTls(host, port, false)).then(
          (outer) => join(inner, outer),
          () => inner.destroy(),
        );
      })
      .on('tlsClientError', () => first.destroy());
  };
}

const PLAIN = 'http/1.1';

const protocolOf = ({ alpnProtocol }: TLSSocket): string => alpnProtocol || PLAIN;

function chooseProtocol(offered: readonly string[], spoken: string): string | undefined {
  return [spoken, PLAIN].find((protocol) => offered.includes(protocol));
}

function join(inner: Socket, outer: Socket): void {
  for (const [one, other] of [
    [inner, outer],
    [outer, inner],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
    one.pipe(other);
  }
}

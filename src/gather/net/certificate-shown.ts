import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Certificate } from '../../model/world.ts';

/** What the other side of a connection showed in its handshake; null where there was none, or its dates cannot be read. */
export function certificateShown(socket: Socket): Certificate | null {
  const shown = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  if (!shown) return null;
  const [from, to] = [Date.parse(shown.validFrom), Date.parse(shown.validTo)];
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return {
    validFrom: new Date(from).toISOString(),
    validTo: new Date(to).toISOString(),
    issuer: nameOfIssuer(shown.issuer) ?? '',
  };
}

/** The organisation of a distinguished name as Node prints it, else its common name. */
export function nameOfIssuer(issuer: string): string | null {
  return /^O=(.+)$/m.exec(issuer)?.[1] ?? /^CN=(.+)$/m.exec(issuer)?.[1] ?? null;
}

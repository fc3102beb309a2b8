import type { TLSSocket } from 'node:tls';
import type { Problem } from '../../model/world.ts';
import { nameOfIssuer } from './certificate-shown.ts';
import { codeOf, problemOf } from './problems.ts';

/** What came of a TLS handshake in which nothing was asked. */
export type Handshake =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** The error of Node or OpenSSL, '' when it has none. */
      readonly code: string;
      /** Who issued the certificate that was not trusted: organisation, else common name; null when none was shown. */
      readonly issuer: string | null;
    };

/** Opens a connection with a handshake; `unverified` opens one with any certificate, only to look at it. */
export interface TlsDoors {
  readonly open: () => Promise<{ readonly destroy: () => void }>;
  readonly unverified: () => Promise<TLSSocket>;
}

/** Never throws. */
export async function shakeHands({ open, unverified }: TlsDoors): Promise<Handshake> {
  try {
    (await open()).destroy();
    return { ok: true };
  } catch (error) {
    const problem = problemOf(error);
    const issuer = problem.kind === 'tls_error' ? await issuerShown(unverified) : null;
    return { ok: false, problem, code: codeOf(error), issuer };
  }
}

async function issuerShown(unverified: TlsDoors['unverified']): Promise<string | null> {
  try {
    const socket = await unverified();
    const issuer = socket.getPeerX509Certificate()?.issuer ?? '';
    socket.destroy();
    return nameOfIssuer(issuer);
  } catch {
    return null;
  }
}

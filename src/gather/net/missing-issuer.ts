import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';

/** Gives the body of an http address, null when there is none. */
export type FetchBytes = (url: URL) => Promise<Buffer | null>;

/** Real chains have one or two certificates between server and root. */
const MAX_ISSUERS = 3;

/** True when the server may only have forgotten to send the certificates between its own and the root. */
export function isIncompleteChain(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' || code === 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';
}

/** True when nobody who is trusted vouches for the certificate: another authority may. */
export function isUntrusted(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return (
    isIncompleteChain(error) || /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT)$/.test(code)
  );
}

/**
 * Certificates that a server forgot to send, fetched from where its own says they are (RFC 5280 §4.2.2.1), as Chromium, Edge and
 * Safari do: visitors see such sites, so calling them broken would be false. PEM; empty when there are none to be had.
 *
 * They help to build the chain and are no anchors of trust: self-signed ones are dropped, and OpenSSL wants every chain to end at a
 * root it trusts already (`allowPartialTrustChain` is off).
 */
export async function missingIssuers(unverified: TLSSocket, fetchBytes: FetchBytes): Promise<readonly string[]> {
  const issuers: string[] = [];
  let top = topOfChain(unverified.getPeerX509Certificate());
  while (top && issuers.length < MAX_ISSUERS) {
    const address = issuerAddress(top);
    const bytes = address && (await fetchBytes(address));
    const issuer: X509Certificate | null = bytes ? issuerOf(top, bytes) : null;
    if (issuer) issuers.push(issuer.toString());
    top = issuer ?? undefined;
  }
  return issuers;
}

function topOfChain(certificate: X509Certificate | undefined): X509Certificate | undefined {
  let top = certificate;
  for (let depth = 0; top?.issuerCertificate && depth < MAX_ISSUERS; depth += 1) {
    if (top.issuerCertificate.fingerprint256 === top.fingerprint256) break;
    top = top.issuerCertificate;
  }
  return top;
}

/** Only http: fetching over TLS could need another missing certificate. */
function issuerAddress(certificate: X509Certificate): URL | null {
  const [, address = ''] = /^CA Issuers - URI:(http:\S+)$/m.exec(certificate.infoAccess ?? '') ?? [];
  return URL.parse(address);
}

function issuerOf(certificate: X509Certificate, bytes: Buffer): X509Certificate | null {
  try {
    const issuer = new X509Certificate(bytes);
    const isIssuer = issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    return isIssuer && issuer.subject !== issuer.issuer ? issuer : null;
  } catch {
    return null;
  }
}

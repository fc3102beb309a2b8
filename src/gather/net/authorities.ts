import { constants } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/** Whom TLS connections trust. */
export interface Authorities {
  /** Those that the public trusts: what Node brings, and so in essence what browsers bring. */
  readonly usual: SecureContext;
  /** These with certificates that servers forgot to send, PEM. */
  readonly usualWith: (issuers: readonly string[]) => SecureContext;
  /** These with those of this machine: `NODE_EXTRA_CA_CERTS` and the system's store. Null when there are none besides; read when first asked for. */
  readonly own: () => SecureContext | null;
}

/** @param extra PEM, counted among those that the public trusts */
export function createAuthorities(extra: readonly string[]): Authorities {
  const bundled = getCACertificates('bundled');
  let own: SecureContext | null | undefined;
  return {
    // without a list of its own OpenSSL shares one store among all contexts, which is quicker
    usual: contextWith(extra.length === 0 && isBundledOnly(bundled) ? null : [...bundled, ...extra]),
    usualWith: (issuers) => contextWith([...bundled, ...extra, ...issuers]),
    own: () => {
      own ??= ownContext(bundled, extra);
      return own;
    },
  };
}

function isBundledOnly(bundled: readonly string[]): boolean {
  return getCACertificates('default').length === bundled.length && getCACertificates('extra').length === 0;
}

function ownContext(bundled: readonly string[], extra: readonly string[]): SecureContext | null {
  const ours = [...besides(bundled, getCACertificates('extra')), ...besides(bundled, getCACertificates('system'))];
  return ours.length > 0 ? contextWith([...bundled, ...extra, ...ours]) : null;
}

/** The certificates that are not among those, PEM, each once. */
export function besides(those: readonly string[], certificates: readonly string[]): readonly string[] {
  const known = new Set(those.map(bare));
  const found = new Map(certificates.map((certificate) => [bare(certificate), certificate]));
  return [...found].filter(([name]) => !known.has(name)).map(([, certificate]) => certificate);
}

/** One spelling for the same certificate. */
const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');

function contextWith(authorities: readonly string[] | null): SecureContext {
  return createSecureContext({
    // Old servers that browsers still talk to; OpenSSL 3 refuses them by default.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(authorities && { ca: [...authorities] }),
  });
}

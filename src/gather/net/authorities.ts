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
  const known = new Set([...bundled, ...extra].map(bare));
  const all = [...getCACertificates('extra'), ...getCACertificates('default'), ...getCACertificates('system')];
  const ours = all.filter((certificate) => !known.has(bare(certificate)));
  return ours.length > 0 ? contextWith([...bundled, ...extra, ...ours]) : null;
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

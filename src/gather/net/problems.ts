import type { Problem, ProblemKind } from '../../model/world.ts';

/** Carries a problem through code that only knows errors (undici's connector); never leaves `gather/net`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export function failed(kind: ProblemKind, detail: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind, detail: oneLine(detail) } };
}

/** What an error of a socket, TLS or the HTTP parser says about the website. */
export function problemOf(error: unknown): Problem {
  const root = rootOf(error);
  if (root instanceof ProblemError) return root.problem;
  const { code = '', message = String(root) } = root as NodeJS.ErrnoException;
  const kind = kindOf(code, message);
  const words = CODE_WORDS[code];
  return { kind, detail: oneLine(words ? `${code}: ${words}` : [code, message].filter(Boolean).join(': ')) };
}

/** The code of an error of Node or OpenSSL, '' when it has none. */
export function codeOf(error: unknown): string {
  return (rootOf(error) as NodeJS.ErrnoException).code ?? '';
}

/** True when the other side dropped the connection: a fresh one may work, above all when an idle one was used again. */
export function isReset(error: unknown): boolean {
  const { code = '', message = '' } = rootOf(error) as NodeJS.ErrnoException;
  return ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code) || (code === 'UND_ERR_SOCKET' && /closed|hang up/i.test(message));
}

/** True when an answer came that the strict parser does not take: browsers take more. */
export function isMalformed(error: unknown): boolean {
  const { name = '', code = '' } = rootOf(error) as NodeJS.ErrnoException;
  return name === 'HTTPParserError' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
}

function kindOf(code: string, message: string): ProblemKind {
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'dns_error';
  if (/TIMEOUT|ETIMEDOUT|TimeoutError/.test(code)) return 'timeout';
  if (/^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_OSSL_|HOSTNAME_MISMATCH)/.test(code)) return 'tls_error';
  // OpenSSL's own messages, when a server on port 443 does not speak TLS or only versions nobody accepts any more.
  if (code === 'EPROTO' || /\bssl\b.*\b(alert|routines)\b/i.test(message)) return 'tls_error';
  return 'unreachable';
}

/** Happy Eyeballs and undici wrap the error that matters. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  if (!(error instanceof Error) || error instanceof ProblemError) return error;
  return error.cause instanceof Error && !('code' in error) ? rootOf(error.cause) : error;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300);

const CODE_WORDS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  CERT_REVOKED: 'the certificate was revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'a self-signed certificate is in the chain',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server does not send the whole certificate chain',
  UNABLE_TO_GET_ISSUER_CERT: 'the issuer of the certificate is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of the certificate is not known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS on this port',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak TLS on this port',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer contradicts its own length',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  ETIMEDOUT: 'no connection in time',
};

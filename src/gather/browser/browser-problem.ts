import type { Problem, ProblemKind } from '../../model/world.ts';

/** Chromium's network errors (net/base/net_error_list.h) in our words; the first that fits. */
const NETWORK_ERRORS: readonly (readonly [RegExp, ProblemKind])[] = [
  // Said by our filtering proxy (RFC 9209).
  [/^vetrina; error=destination_ip_prohibited/, 'refused_address'],
  [/^vetrina; error=dns_error/, 'dns_error'],
  [/ERR_NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)/, 'dns_error'],
  [/ERR_(?:TIMED_OUT|CONNECTION_TIMED_OUT)/, 'timeout'],
  [/ERR_(?:CERT|SSL|BAD_SSL)_?/, 'tls_error'],
  [/ERR_TOO_MANY_REDIRECTS|ERR_UNSAFE_REDIRECT|ERR_UNKNOWN_URL_SCHEME/, 'redirect_error'],
  // A full browser shows nothing of a page behind a password when nobody can type one; the headless shell shows what the server says.
  [/ERR_INVALID_AUTH_CREDENTIALS/, 'blocked'],
  // A download, or an answer without a document (204): the navigation is given up.
  [/ERR_ABORTED/, 'not_html'],
  [/ERR_(?:INVALID_HTTP_RESPONSE|CONTENT_DECODING_FAILED|RESPONSE_HEADERS)/, 'http_error'],
  [/net::ERR_/, 'unreachable'],
];

export function networkProblem(error: string): Problem {
  const kind = NETWORK_ERRORS.find(([pattern]) => pattern.test(error))?.[1] ?? 'browser_failed';
  return { kind, detail: error };
}

/** The visit was cut short because the pool was closed. */
export const CLOSED: Problem = { kind: 'browser_failed', detail: 'the browser was closed', ours: true };

/** One line for people who debug. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').trim().slice(0, 300);
}

import type { Problem, ProblemKind } from '../../model/world.ts';
import { failed } from './problems.ts';
import { shownProxy } from './proxy-rule.ts';

/** What every trouble with the proxy itself begins with: it is ours and no website's. */
export const PROXY_TROUBLE = 'the proxy ';

export interface ProxyAnswer {
  readonly proxy: URL;
  readonly host: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The name of the host resolves here. */
  readonly resolvedHere: boolean;
}

/** The error that a proxy names in its headers, as a problem of the site or (`off`) of ours. */
const NAMED_ERRORS: readonly (readonly [RegExp, ProblemKind])[] = [
  [/dns/i, 'dns_error'],
  [/denied|prohibited|access|auth/i, 'off'],
  [/time-?_?out|timed/i, 'timeout'],
  [/tls|secure|certificate/i, 'tls_error'],
  [/connect|destination|unavailable|unroutable|refused|terminated|zero_size|read_|write_/i, 'unreachable'],
];

/** What a proxy says instead of opening a tunnel (anything but 2xx). */
export function tunnelRefusal(answer: ProxyAnswer): Problem {
  const { status, resolvedHere } = answer;
  const named = namedRefusal(answer);
  if (named) return named;
  if (status === 502 || status === 503) return problem(answer, resolvedHere ? 'unreachable' : 'dns_error');
  if (status === 504) return problem(answer, resolvedHere ? 'timeout' : 'dns_error');
  return problem(answer, 'off');
}

/** When the answer to a plain request is the proxy's own and not the site's, what it says; else null. */
export function plainRefusal(answer: ProxyAnswer): Problem | null {
  const named = namedRefusal(answer);
  if (named) return named;
  // a site that answers has an address somewhere; without one this is the proxy's own error
  return answer.status >= 500 && !answer.resolvedHere ? problem(answer, 'dns_error') : null;
}

/** A proxy that cannot be reached or spoken to. */
export function proxyOut(proxy: URL, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  return failed('off', `${PROXY_TROUBLE}${shownProxy(proxy)} does not answer: ${code ?? message}`).problem;
}

function namedRefusal(answer: ProxyAnswer): Problem | null {
  if (answer.status === 407)
    return failed('off', `${PROXY_TROUBLE}${shownProxy(answer.proxy)} wants a name and password (http://name:password@host:port)`)
      .problem;
  // squid says so by itself, others by RFC 9209
  const [squid, standard] = [headerOf(answer, 'x-squid-error'), /\berror=([\w-]+)/.exec(headerOf(answer, 'proxy-status'))?.[1]];
  const named = squid || standard;
  if (!named) return null;
  const [, kind = 'unreachable'] = NAMED_ERRORS.find(([words]) => words.test(named)) ?? [];
  return problem(answer, kind, named);
}

function problem({ proxy, host, status }: ProxyAnswer, kind: ProblemKind, named = ''): Problem {
  const said = `${status}${named && `, ${named}`}`;
  const detail = kind === 'off' ? `does not let us out to ${host} (${said})` : `does not reach ${host} (${said})`;
  return failed(kind, `${PROXY_TROUBLE}${shownProxy(proxy)} ${detail}`).problem;
}

function headerOf({ headers }: ProxyAnswer, name: string): string {
  return [headers[name] ?? []].flat().join(', ');
}

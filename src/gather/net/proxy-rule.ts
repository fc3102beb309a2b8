import ipaddr from 'ipaddr.js';
import { UsageError } from '../../model/usage-error.ts';
import { canonicalHost } from './resolve-overrides.ts';

/** The proxy that leads to a host, null for the direct way. */
export type ProxyRule = (protocol: string, host: string, port: number) => URL | null;

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['http:', 'https:', 'socks:', 'socks4:', 'socks4a:', 'socks5:', 'socks5h:'];
const USUAL_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` as curl and Go do: small letters win, `HTTP_PROXY` in capitals is not
 * believed in a CGI script, this machine is never asked for through a proxy.
 * @throws UsageError for a value that is no address of a proxy
 */
export function proxyRule(environment: Environment): ProxyRule {
  const all = proxyIn(environment, ['all_proxy', 'ALL_PROXY']);
  const http = proxyIn(environment, ['http_proxy', ...(environment.REQUEST_METHOD ? [] : ['HTTP_PROXY'])]) ?? all;
  const https = proxyIn(environment, ['https_proxy', 'HTTPS_PROXY']) ?? all;
  const exceptions = (environment.no_proxy ?? environment.NO_PROXY ?? '').split(/[\s,]+/).filter(Boolean);
  return (protocol, host, port) => {
    const name = canonicalHost(host);
    if (isThisMachine(name) || exceptions.some((exception) => excepts(exception, name, port))) return null;
    return protocol === 'https:' ? https : http;
  };
}

/** The proxies in use, for people and without passwords. */
export function shownProxies(environment: Environment): readonly string[] {
  const rule = proxyRule({ ...environment, no_proxy: '' });
  const found = ['https:', 'http:'].map((protocol) => rule(protocol, 'vetrina.invalid', 443));
  return [...new Set(found.filter((proxy) => proxy !== null).map(shownProxy))];
}

export function shownProxy({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

function proxyIn(environment: Environment, names: readonly string[]): URL | null {
  const name = names.find((candidate) => environment[candidate]?.trim());
  if (name === undefined) return null;
  const value = environment[name]?.trim() ?? '';
  const url = URL.parse(/^[a-z\d]+:\/\//i.test(value) ? value : `http://${value}`);
  if (url?.hostname && SCHEMES.includes(url.protocol)) return url;
  // it may hold a password
  throw new UsageError(`${name} is not the address of a proxy, such as http://proxy.example:3128 or socks5://127.0.0.1:1080`);
}

/** Port that a proxy listens on. */
export function proxyPort({ protocol, port }: URL): number {
  return Number(port || (USUAL_PORTS[protocol] ?? '1080'));
}

function isThisMachine(name: string): boolean {
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback';
}

/** `*`, `example.it` (and all below it), `.example.it`, `example.it:8080`, an address, `10.0.0.0/8`. */
function excepts(exception: string, name: string, port: number): boolean {
  if (exception === '*') return true;
  if (ipaddr.isValidCIDR(exception)) return isWithin(name, exception);
  const [, host = exception, only] = /^(.+?):(\d+)$/.exec(exception) ?? [];
  if (only !== undefined && !ipaddr.isValid(exception) && Number(only) !== port) return false;
  const domain = canonicalHost((ipaddr.isValid(exception) ? exception : host).replace(/^\*?\./, ''));
  return name === domain || (!ipaddr.isValid(name) && name.endsWith(`.${domain}`));
}

function isWithin(name: string, range: string): boolean {
  if (!ipaddr.isValid(name)) return false;
  const [address, [net, bits]] = [ipaddr.process(name), ipaddr.parseCIDR(range)];
  return address.kind() === net.kind() && address.match(net, bits);
}

import { UsageError } from '../../model/usage-error.ts';
import { canonicalAddress } from './address-ranges.ts';

/** Where connections to a host go instead; the port asked for is kept when `port` is left out. */
interface ResolveOverride {
  readonly address: string;
  readonly port?: number;
}

/** Host name (lower case, no trailing dot) → where it goes. */
export type ResolveOverrides = ReadonlyMap<string, ResolveOverride>;

/**
 * Reads the values of `--resolve host=addr:port` (as curl's `--resolve`). The port may be left out; IPv6 stands in brackets.
 * @throws UsageError for anything else
 */
export function parseResolveOverrides(values: readonly string[]): ResolveOverrides {
  return new Map(values.map((value) => parseOne(value)));
}

/**
 * Reads `addr:port`, IPv6 in brackets, into its one comparable spelling (`127.0.0.1:8080`, `[::1]:8080`).
 * @throws UsageError for anything else
 */
export function parseAllowedAddress(value: string): string {
  const endpoint = parseEndpoint(value.trim());
  if (endpoint?.port === undefined) throw new UsageError(`"${value}" is not addr:port, such as 127.0.0.1:8080 or [::1]:8080`);
  return endpointName(endpoint.address, endpoint.port);
}

export function endpointName(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The spelling under which hosts are compared: lower case, punycode (URLs arrive so), no trailing dot, no brackets. */
export function canonicalHost(host: string): string {
  const bare = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  return canonicalAddress(bare) ?? bare;
}

function parseOne(value: string): readonly [string, ResolveOverride] {
  const [, typed, target] = /^\s*([^=\s]+)=(\S+)\s*$/.exec(value) ?? [];
  const endpoint = target === undefined ? null : parseEndpoint(target);
  const host = typed === undefined ? null : URL.parse(`http://${typed}/`)?.hostname;
  if (!host || !endpoint) throw new UsageError(`--resolve "${value}" is not host=addr:port, such as www.rossi.it=127.0.0.1:8080`);
  return [canonicalHost(host), endpoint];
}

function parseEndpoint(text: string): ResolveOverride | null {
  const [, address, port] = /^(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const canonical = address === undefined ? null : canonicalAddress(address);
  if (canonical === null) return null;
  if (port === undefined) return { address: canonical };
  return Number(port) >= 1 && Number(port) <= 65_535 ? { address: canonical, port: Number(port) } : null;
}

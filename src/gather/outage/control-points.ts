import { CONTROL_ADDRESSES, CONTROL_HOSTS } from '../../data/control-hosts.ts';
import { UsageError } from '../../model/usage-error.ts';

/** A TLS server that answers wherever the network works. */
export interface ControlPoint {
  readonly host: string;
  readonly port: number;
}

/** Whom to ask whether the network works. */
export interface ControlPoints {
  /** Empty: nobody. */
  readonly hosts: readonly ControlPoint[];
  /** Addresses that take connections on port 443, to tell a resolver that is out from a network that is; none where hosts are given. */
  readonly addresses: readonly string[];
}

/**
 * Reads `--probe host[:port],…`; the usual ones when it is left out, none for `none`.
 * @throws UsageError for anything else
 */
export function parseControlPoints(typed: readonly string[] | null): ControlPoints {
  if (typed === null) return { hosts: CONTROL_HOSTS.map((host) => ({ host, port: 443 })), addresses: CONTROL_ADDRESSES };
  if (typed.length === 1 && typed[0] === 'none') return { hosts: [], addresses: [] };
  const hosts = typed.map((text) => {
    const url = /^[^\s/@?#]+$/.test(text) ? URL.parse(`https://${text}/`) : null;
    if (!url) throw new UsageError(`--probe "${text}" is not host or host:port, such as www.example.org:443 (none: do not ask)`);
    return { host: url.hostname, port: Number(url.port) || 443 };
  });
  return { hosts, addresses: [] };
}

import { getCACertificates } from 'node:tls';
import { CONTROL_HOSTS } from '../../data/control-hosts.ts';
import { besides } from '../net/authorities.ts';
import { shownProxies } from '../net/proxy-rule.ts';
import type { WayOut } from '../way-out.ts';
import type { Outage } from './outage.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What was found out about the way to the Internet. */
export interface NetworkExamination {
  /** Null when it works, or nobody was to be asked. */
  readonly outage: Outage | null;
  readonly asked: boolean;
  /** Without passwords; empty where the way is direct. */
  readonly proxies: readonly string[];
  /** Names of outside hosts resolve here: the guard can judge them even where a proxy leads out. Null without a proxy. */
  readonly resolvesHere: boolean | null;
  readonly authorities: OwnAuthorities;
}

/** Certificate authorities that count here besides those that Node brings. */
interface OwnAuthorities {
  /** File of `NODE_EXTRA_CA_CERTS`, how many could be read of it, and how many of them are not known to browsers; null when it is not set. */
  readonly extra: { readonly file: string; readonly read: number; readonly own: number } | null;
  /** Those of the system's store that browsers do not know. */
  readonly system: number;
}

/** Asks the control points once, through the guard, the proxy and the certificates that audits use. */
export async function examineNetwork({ probe, guard }: WayOut, environment: Environment): Promise<NetworkExamination> {
  const proxies = shownProxies(environment);
  const [outage, resolvesHere] = await Promise.all([
    probe?.(0) ?? null,
    proxies.length > 0 ? guard.resolve(CONTROL_HOSTS[0] ?? '').then(({ ok }) => ok) : null,
  ]);
  return { outage, asked: probe !== null, proxies, resolvesHere, authorities: ownAuthorities(environment) };
}

function ownAuthorities({ NODE_EXTRA_CA_CERTS: file }: Environment): OwnAuthorities {
  const bundled = getCACertificates('bundled');
  const read = getCACertificates('extra');
  const extra = file ? { file, read: read.length, own: besides(bundled, read).length } : null;
  return { extra, system: besides(bundled, getCACertificates('system')).length };
}

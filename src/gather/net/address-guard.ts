import type { Look } from '../../model/world.ts';
import { canonicalAddress, whyNotPublic } from './address-ranges.ts';
import { failed } from './problems.ts';
import { canonicalHost, endpointName, parseAllowedAddress, type ResolveOverrides } from './resolve-overrides.ts';
import { createResolver, isThisMachine, type Lookup } from './resolver.ts';

export interface GuardOptions {
  /** `--allow-private`: every address may be connected to. */
  readonly allowPrivate: boolean;
  /** `--allow-address`: exactly these `addr:port` may be, besides the public ones. */
  readonly allowAddresses: readonly string[];
  /** `--resolve`, see `parseResolveOverrides`. Changes the answer, gives no permission: the address is judged like any other. */
  readonly resolveOverrides: ResolveOverrides;
  /** Asks DNS; the system's resolver when left out. */
  readonly lookup?: Lookup;
}

/** An address that was judged and may be connected to. */
export interface Destination {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** Decides where connections may go: the one judge for HTTP, rendering and Lighthouse. */
export interface Guard {
  /** Why nothing may be sent to this address and port, null when it may. */
  readonly refusal: (address: string, port: number) => string | null;
  /** True when the address of a host is known without asking DNS: a literal, an override, a name of this machine. */
  readonly isFixed: (host: string) => boolean;
  /** True when `--resolve` says where the host is. */
  readonly isOverridden: (host: string) => boolean;
  /** Addresses of a host (overrides and literals included), not judged. */
  readonly resolve: (host: string) => Promise<Look<readonly string[]>>;
  /**
   * Where a connection to this host and port may go: never empty when ok. Connect to one of these and ask no resolver again, or
   * the name may have changed its answer in between (DNS rebinding).
   */
  readonly locate: (host: string, port: number) => Promise<Look<readonly Destination[]>>;
}

/** @throws UsageError when an allowed address is not `addr:port` */
export function createGuard(options: GuardOptions): Guard {
  const allowed = new Set(options.allowAddresses.map(parseAllowedAddress));
  const askNames = createResolver(options.lookup);

  const refusal: Guard['refusal'] = (address, port) => {
    const canonical = canonicalAddress(address);
    if (canonical === null) return 'not an IP address';
    if (options.allowPrivate || allowed.has(endpointName(canonical, port))) return null;
    return whyNotPublic(address);
  };

  const resolve: Guard['resolve'] = async (host) => {
    const name = canonicalHost(host);
    const literal = options.resolveOverrides.get(name)?.address ?? canonicalAddress(name);
    return literal === null ? askNames(name) : { ok: true, value: [literal] };
  };

  const isOverridden: Guard['isOverridden'] = (host) => options.resolveOverrides.has(canonicalHost(host));

  const isFixed: Guard['isFixed'] = (host) => {
    const name = canonicalHost(host);
    return isOverridden(name) || canonicalAddress(name) !== null || isThisMachine(name);
  };

  const locate: Guard['locate'] = async (host, askedPort) => {
    const answers = await resolve(host);
    if (!answers.ok) return answers;
    const port = options.resolveOverrides.get(canonicalHost(host))?.port ?? askedPort;
    const judged = answers.value.map((address) => ({ address, why: refusal(address, port) }));
    const permitted = judged.filter(({ why }) => why === null);
    if (permitted.length > 0) return { ok: true, value: permitted.map(({ address }) => destination(address, port)) };
    const reasons = judged.map(({ address, why }) => `${endpointName(address, port)} (${why})`);
    return failed('refused_address', `${host}: ${reasons.join(', ')}`);
  };

  return { refusal, isFixed, isOverridden, resolve, locate };
}

function destination(address: string, port: number): Destination {
  return { address, family: address.includes(':') ? 6 : 4, port };
}

import type { Look } from '../../model/world.ts';
import type { Destination, Guard } from './address-guard.ts';
import type { Handshake } from './handshake.ts';
import type { ProxyRule } from './proxy-rule.ts';

/** How to come to a host: to one of these addresses, or through a proxy. */
export type Route =
  | { readonly proxy: null; readonly places: readonly Destination[] }
  /** `resolvedHere` false: only the proxy knows where the name leads, so nothing could be judged. */
  | { readonly proxy: URL; readonly resolvedHere: boolean };

/** @param protocol of the connection that is wanted, `http:` or `https:` */
export type FindRoute = (protocol: string, host: string, port: number) => Promise<Look<Route>>;

export interface RouteOptions {
  /** Told of hosts that only their proxy can judge. */
  readonly onUnjudged?: (host: string) => void;
  /** Networks behind a proxy often have a resolver that answers nothing of outside: so long it is waited for, milliseconds. */
  readonly judgeMs?: number;
}

/** A resolver that was late so often in a row, and never in time, is not waited for any more. */
const MUTE_AFTER = 3;

/**
 * The way to a host, guarded: what the guard refuses is refused behind a proxy too, as far as its name resolves here. Hosts with an
 * override are reached directly, as they were told.
 */
export function createRoutes(guard: Guard, rule: ProxyRule, { onUnjudged, judgeMs = 2_000 }: RouteOptions = {}): FindRoute {
  let late = 0;
  const judge = async (host: string, port: number) => {
    if (late >= MUTE_AFTER && !guard.isFixed(host)) return null;
    const judged = await inTime(guard.locate(host, port), judgeMs);
    late = judged === null ? late + 1 : 0;
    return judged;
  };
  return async (protocol, host, port) => {
    const proxy = guard.isOverridden(host) ? null : rule(protocol, host, port);
    if (proxy === null) {
      const place = await guard.locate(host, port);
      return place.ok ? { ok: true, value: { proxy: null, places: place.value } } : place;
    }
    const judged = await judge(host, port);
    if (judged && !judged.ok && judged.problem.kind === 'refused_address') return judged;
    const resolvedHere = judged?.ok ?? false;
    if (!resolvedHere) onUnjudged?.(host);
    return { ok: true, value: { proxy, resolvedHere } };
  };
}

/** The way without proxies. */
export const directRoutes = (guard: Guard): FindRoute => createRoutes(guard, () => null);

/**
 * Addresses of a name. Where it resolves only at a proxy they stay unknown: the list is empty when a host of that name is there.
 * @param handshake through the proxy
 */
export function resolverBehind(
  guard: Guard,
  route: FindRoute,
  handshake: (host: string, port: number) => Promise<Handshake>,
): Guard['resolve'] {
  return async (host) => {
    const found = await guard.resolve(host);
    if (found.ok) return found;
    const way = await route('https:', host, 443);
    if (!way.ok || way.value.proxy === null) return found;
    const shaken = await handshake(host, 443);
    return shaken.ok || shaken.problem.kind === 'tls_error' ? { ok: true, value: [] } : found;
  };
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

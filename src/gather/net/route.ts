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

/** Networks behind a proxy often have a resolver that knows no outside name, or answers none: nobody waits for it longer. */
const JUDGE_MS = 2_000;

/**
 * The way to a host, guarded: what the guard refuses is refused behind a proxy too, as far as its name resolves here. Hosts with an
 * override are reached directly, as they were told.
 * @param onUnjudged told of hosts that only their proxy can judge
 */
export function createRoutes(guard: Guard, rule: ProxyRule, onUnjudged: (host: string) => void = () => {}): FindRoute {
  return async (protocol, host, port) => {
    const proxy = guard.isOverridden(host) ? null : rule(protocol, host, port);
    if (proxy === null) {
      const place = await guard.locate(host, port);
      return place.ok ? { ok: true, value: { proxy: null, places: place.value } } : place;
    }
    const judged = await inTime(guard.locate(host, port));
    if (judged && !judged.ok && judged.problem.kind === 'refused_address') return judged;
    const resolvedHere = judged?.ok ?? false;
    if (!resolvedHere) onUnjudged(host);
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

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), JUDGE_MS);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

import type { World } from '../model/world.ts';
import type { MachineOptions } from '../options/machine.ts';
import { createGuard, type Guard } from './net/address-guard.ts';
import { createAskRecords } from './net/ask-records.ts';
import type { BrowserTrust } from './net/filtering-proxy.ts';
import { createHandOver } from './net/hand-over.ts';
import { createHttp, type Http } from './net/http-client.ts';
import { createMailLookup } from './net/mail-records.ts';
import { proxyRule, shownProxies } from './net/proxy-rule.ts';
import { parseResolveOverrides } from './net/resolve-overrides.ts';
import { createRoutes, type FindRoute } from './net/route.ts';
import { makeRunKey } from './net/run-key.ts';
import { parseControlPoints } from './outage/control-points.ts';
import type { Outage } from './outage/outage.ts';
import { probeNetwork } from './outage/probe-network.ts';

export type WayOutOptions = Pick<MachineOptions, 'allowPrivate' | 'allowAddress' | 'resolve' | 'probe' | 'dnsServer'> & {
  readonly userAgent: string;
};

/** All ways out of this machine, guarded: for what is fetched, for the browser, and for the question whether the network works. */
export interface WayOut {
  readonly guard: Guard;
  readonly route: FindRoute;
  readonly http: Http;
  /** What makes a browser trust whom we trust. */
  readonly browserTrust: () => BrowserTrust;
  /** Asks the control points: null when the network works. Turns count from 0. Null itself when nobody is to be asked. */
  readonly probe: ((turn: number) => Promise<Outage | null>) | null;
  readonly mailOf: NonNullable<World['mailOf']>;
  /** Hosts so far whose names did not resolve here: where they led, their proxy decided. */
  readonly unjudged: () => number;
}

/** @throws UsageError when an option or a variable of the environment is not as it must be */
export function openWayOut({ allowPrivate, allowAddress, resolve, probe, dnsServer, userAgent }: WayOutOptions): WayOut {
  const guard = createGuard({ allowPrivate, allowAddresses: allowAddress, resolveOverrides: parseResolveOverrides(resolve) });
  const unjudged = new Set<string>();
  const route = createRoutes(guard, proxyRule(process.env), {
    onUnjudged: (host) => unjudged.add(host),
  });
  const http = createHttp({ guard, route, userAgent });
  const lookUpMail = createMailLookup(createAskRecords(dnsServer));
  const isCopy = (host: string) => dnsServer.length === 0 && guard.isFixed(host);
  const points = parseControlPoints(probe ?? environmentList('VETRINA_PROBE'));
  const tools = { handshake: http.handshake, fetch: http.fetch, proxy: shownProxies(process.env)[0] ?? null };
  return {
    guard,
    route,
    http,
    browserTrust: () => {
      const key = makeRunKey();
      return { handOver: createHandOver(http.connector, key), trustedKey: key.fingerprint };
    },
    mailOf: async (domain, siteHost) => (isCopy(siteHost) || isCopy(domain) ? null : lookUpMail(domain)),
    probe: points.hosts.length > 0 ? (turn) => probeNetwork(points, turn, tools) : null,
    unjudged: () => unjudged.size,
  };
}

function environmentList(name: string): readonly string[] | null {
  const parts = (process.env[name] ?? '').split(',').map((part) => part.trim());
  return parts.some(Boolean) ? parts.filter(Boolean) : null;
}

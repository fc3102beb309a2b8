import { browserSuffix } from '../data/user-agent.ts';
import type { Business } from '../model/business.ts';
import type { Visit, World } from '../model/world.ts';
import type { LookOptions } from '../options/look.ts';
import type { MachineOptions } from '../options/machine.ts';
import type { BrowserPool, BrowserPoolOptions, PoolInfo } from './browser/browser-pool.ts';
import { thisMachine } from './browser/pool-size.ts';
import { browserFolder } from './browser/temp-folders.ts';
import type { BrowserTrust } from './net/filtering-proxy.ts';
import type { FindRoute } from './net/route.ts';
import { createLandings } from './outage/landings.ts';
import { createNetworkWatch, type NetworkWatch } from './outage/network-watch.ts';
import { type WatchedWorld, watchWorld } from './outage/watch-world.ts';
import { openWayOut } from './way-out.ts';

/** The options that make a world: two runs that agree in them share one, and with it its politeness. */
const OF_WORLD = [
  ...([
    'allowPrivate',
    'allowAddress',
    'resolve',
    'probe',
    'dnsServer',
    'userAgent',
    'browser',
    'browserPath',
    'browsers',
  ] as const),
  ...(['lighthouseRuns', 'formFactor', 'throttling', 'timeout'] as const),
] as const;
export type WorldOptions = Pick<LookOptions & MachineOptions, (typeof OF_WORLD)[number]>;

export function worldOptions(options: WorldOptions): WorldOptions {
  return Object.fromEntries(OF_WORLD.map((name) => [name, options[name]])) as unknown as WorldOptions;
}

export interface OpenWorld extends World {
  /** Businesses that can sensibly be looked at side by side. */
  readonly concurrency: number;
  /** Whether it is the sites or our own network that does not answer. */
  readonly network: NetworkWatch;
  /** Hosts so far whose names only a proxy resolves, so that nothing could be judged. */
  readonly unjudged: () => number;
  /** This world as one business sees it, with an eye on that. */
  readonly watched: (business: Pick<Business, 'website'>) => WatchedWorld;
  /** Looks that failed through our own fault, and whose businesses are therefore left open: why, one line each. */
  readonly ownFailures: string[];
  /** Starts the browsers before the first page is ready for them; once. */
  readonly startBrowsers: (how: { readonly lighthouse: boolean }) => void;
  /** What the browsers have done so far; null without browser. */
  readonly browsers: () => PoolInfo | null;
  /** Ends everything at once: what is under way comes back as a problem. */
  readonly close: () => Promise<void>;
}

/** Static crawls that go on beside each browser: while one page is measured, the next businesses are fetched. */
const CRAWLS_PER_BROWSER = 3;
/** Static audits wait for the network nearly all the time. */
const CRAWLS_PER_CORE = 12;

/**
 * The real world: one guard for HTTP and for the browser. Nothing is opened before it is needed.
 * @throws UsageError when a browser is wanted and there is no folder for its files, or an option is not as it must be
 */
export async function createWorld(options: WorldOptions): Promise<OpenWorld> {
  if (options.browser) await browserFolder();
  const { guard, route, http, browserTrust, probe, mailOf, unjudged } = openWayOut(options);
  const trust = options.browser ? browserTrust() : null;
  const network = createNetworkWatch({ probe });
  const landings = createLandings();
  const machine = thisMachine();
  const pool = options.browser
    ? await openPool(options, {
        ...{ route, trust },
        onCannotStart: (detail) => network.declare({ reason: 'browser', detail }),
      })
    : null;
  const world: World = {
    fetch: http.fetch,
    resolve: http.resolve,
    mailOf,
    slowDown: http.slowDown,
    certificate: http.certificate,
    visit: async (url, visit) => (pool ? pool.visit(url, visit) : NO_BROWSER),
    now: () => new Date(),
  };
  return {
    ...world,
    network,
    unjudged,
    watched: (business) => watchWorld(world, business, { guard, watch: network, landings }),
    concurrency: pool ? pool.info().children * CRAWLS_PER_BROWSER : machine.cores * CRAWLS_PER_CORE,
    ownFailures: [],
    startBrowsers: (how) => pool?.startAhead(how),
    browsers: () => pool?.info() ?? null,
    close: async () => {
      network.close();
      await Promise.all([http.close(), pool?.close()]);
    },
  };
}

const off = { ok: false, problem: { kind: 'off', detail: 'no browser: --no-browser' } } as const;
const NO_BROWSER: Visit = { page: off, lighthouse: off };

type PoolParts = Pick<BrowserPoolOptions, 'onCannotStart'> & {
  readonly route: FindRoute;
  readonly trust: BrowserTrust | null;
};

/** What only a browser needs is loaded for it. */
async function openPool(options: WorldOptions, { route, trust, onCannotStart }: PoolParts): Promise<BrowserPool> {
  const [{ createBrowserPool }, { startFilteringProxy }] = await Promise.all([
    import('./browser/browser-pool.ts'),
    import('./net/filtering-proxy.ts'),
  ]);
  return createBrowserPool({
    ...{ startProxy: () => startFilteringProxy(route, trust), onCannotStart },
    ...(options.browserPath && { browser: options.browserPath }),
    ...(options.browsers !== null && { children: options.browsers }),
    proxyUrl: null,
    formFactor: options.formFactor === 'both' ? 'mobile' : options.formFactor,
    throttling: options.throttling,
    runs: options.lighthouseRuns,
    userAgent: browserSuffix(options.userAgent),
    visitTimeoutMs: Math.min(options.timeout * 1000, 45_000),
  });
}

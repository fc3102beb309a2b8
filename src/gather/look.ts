import { productToken } from '../data/user-agent.ts';
import type { FetchedPage, FetchOptions, Look, Problem, World } from '../model/world.ts';
import type { LookOptions } from '../options/look.ts';

/** How one business is looked at: the options as typed, and what belongs to this business only. */
export interface GatherOptions extends LookOptions {
  /** Take pictures of the first screen; as `browser` when left out. */
  readonly screenshots?: boolean;
  /** Where to write Lighthouse's own report of this business: a path, to which `.html` and `.json` are added. */
  readonly lighthouseReport?: string;
}

/** The way out for one business: the world, the options, and what is left of its time. */
export interface Lookout {
  readonly world: World;
  readonly options: GatherOptions;
  /** What robots.txt calls us. */
  readonly userAgentToken: string;
  /** Milliseconds left of the time for this business. */
  readonly leftMs: () => number;
  /** Time that was spent waiting for others is given back. */
  readonly giveBack: (ms: number) => void;
  /** A fetch that never outlives the time left. */
  readonly fetch: (url: string, options?: FetchOptions) => Promise<Look<FetchedPage>>;
}

/** Longest for one page, redirects included. */
const PAGE_TIMEOUT_MS = 20_000;
export const OUT_OF_TIME: Problem = { kind: 'timeout', detail: 'the time for this business ran out' };

/** Starts the clock for one business. */
export function startLookout(world: World, options: GatherOptions): Lookout {
  let deadline = world.now().getTime() + options.timeout * 1000;
  const leftMs = () => Math.max(0, deadline - world.now().getTime());
  return {
    world,
    options,
    userAgentToken: productToken(options.userAgent),
    leftMs,
    giveBack: (ms) => {
      deadline += Math.max(0, ms);
    },
    fetch: async (url, fetchOptions = {}) => {
      const left = leftMs();
      if (left === 0) return { ok: false, problem: OUT_OF_TIME };
      const timeoutMs = Math.min(fetchOptions.timeoutMs ?? PAGE_TIMEOUT_MS, left);
      // the signal also ends the wait for a turn at a busy host, which the timeout of the exchange does not count
      return world.fetch(url, { ...fetchOptions, timeoutMs, signal: AbortSignal.timeout(left) });
    },
  };
}

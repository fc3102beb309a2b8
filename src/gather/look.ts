import type { FetchedPage, FetchOptions, Look, Problem, World } from '../model/world.ts';

export interface GatherOptions {
  /** Home included. */
  readonly maxPages: number;
  /** For the whole business, milliseconds. */
  readonly timeoutMs: number;
  /** False with `--no-browser`: HTTP only. */
  readonly browser: boolean;
  readonly lighthouse: boolean;
  readonly ignoreRobots: boolean;
  /** Look for the website of a row that names none. */
  readonly discovery: boolean;
  /** Ask whether linked profiles still answer. */
  readonly checkProfiles: boolean;
  /** What robots.txt calls us. */
  readonly userAgentToken: string;
  readonly screenshots: boolean;
  /** The device of the run's own visit; a phone when left out. */
  readonly formFactor?: 'mobile' | 'desktop';
  /** Load the home page once more, on a wide screen, for its picture. */
  readonly desktopPicture?: boolean;
  /** Where to write Lighthouse's own report of this business: a path, to which `.html` and `.json` are added. */
  readonly lighthouseReport?: string;
}

/** The way out for one business: the world, the options, and what is left of its time. */
export interface Lookout {
  readonly world: World;
  readonly options: GatherOptions;
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
  let deadline = world.now().getTime() + options.timeoutMs;
  const leftMs = () => Math.max(0, deadline - world.now().getTime());
  return {
    world,
    options,
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

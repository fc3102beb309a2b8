export interface PolitenessOptions {
  /** Least time between the starts of two requests to this host (with port), milliseconds. */
  readonly pauseMs: (host: string) => number;
  /** Requests to one host at a time. */
  readonly perHost: number;
}

export interface Politeness {
  /**
   * Waits for a turn at this host. Gives the function that ends the turn, or null when the signal came first. Hosts are told apart
   * with their port (`URL.host`).
   */
  readonly enter: (host: string, signal: AbortSignal) => Promise<(() => void) | null>;
  /** Nobody starts at this host for so long: it said 429 or 503. */
  readonly holdOff: (host: string, ms: number) => void;
  /** A longer pause for this host from now on, as its robots.txt asks (`Crawl-delay`). */
  readonly slowDown: (host: string, pauseMs: number) => void;
}

/** The queue of one host. */
interface Lane {
  readonly perHost: number;
  readonly waiting: Set<() => void>;
  running: number;
  pauseMs: number;
  /** Instant (performance.now) from which the next request may start. */
  next: number;
  timer: NodeJS.Timeout | undefined;
}

/** Lanes that nobody used for a minute are swept away when there are this many. */
const MANY_LANES = 1_000;
const UNUSED_MS = 60_000;

const USUAL_PAUSE_MS = 100;
/** This machine, as people type it: a server of their own. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Other people's servers get a pause, our own machine needs none. */
export const usualPause = (host: string): number => (OWN_MACHINE.test(host) ? 0 : USUAL_PAUSE_MS);

/** At most `perHost` requests at a time and a pause between them, for each host on its own. */
export function createPoliteness({ pauseMs, perHost }: PolitenessOptions): Politeness {
  const lanes = new Map<string, Lane>();
  const laneOf = (host: string): Lane => {
    if (!lanes.has(host) && lanes.size >= MANY_LANES) sweep(lanes);
    const lane = lanes.get(host) ?? {
      perHost,
      pauseMs: pauseMs(host),
      waiting: new Set(),
      running: 0,
      next: 0,
      timer: undefined,
    };
    lanes.set(host, lane);
    return lane;
  };
  return {
    enter: (host, signal) => takeTurn(laneOf(host), signal),
    holdOff: (host, ms) => {
      const lane = laneOf(host);
      lane.next = Math.max(lane.next, performance.now() + ms);
    },
    slowDown: (host, asked) => {
      laneOf(host).pauseMs = Math.max(asked, pauseMs(host));
    },
  };
}

function takeTurn(lane: Lane, signal: AbortSignal): Promise<(() => void) | null> {
  if (signal.aborted) return Promise.resolve(null);
  const { promise, resolve } = Promise.withResolvers<(() => void) | null>();
  const start = (): void => {
    signal.removeEventListener('abort', giveUp);
    resolve(turnEnder(lane));
  };
  const giveUp = (): void => {
    lane.waiting.delete(start);
    // A timer that nobody waits for would keep the process alive.
    if (lane.waiting.size === 0) lane.timer = clearedTimer(lane.timer);
    resolve(null);
  };
  signal.addEventListener('abort', giveUp, { once: true });
  lane.waiting.add(start);
  advance(lane);
  return promise;
}

/** Starts those whose turn has come; comes back by itself when the pause is over. */
function advance(lane: Lane): void {
  for (const start of lane.waiting) {
    if (lane.timer || lane.running >= lane.perHost) return;
    const wait = lane.next - performance.now();
    if (wait > 0) {
      lane.timer = setTimeout(() => {
        lane.timer = undefined;
        advance(lane);
      }, wait);
      return;
    }
    lane.running += 1;
    lane.next = performance.now() + lane.pauseMs;
    lane.waiting.delete(start);
    start();
  }
}

function turnEnder(lane: Lane): () => void {
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    lane.running -= 1;
    advance(lane);
  };
}

function clearedTimer(timer: NodeJS.Timeout | undefined): undefined {
  clearTimeout(timer);
}

function sweep(lanes: Map<string, Lane>): void {
  for (const [host, lane] of lanes) {
    const unused = lane.running === 0 && lane.waiting.size === 0 && lane.next + UNUSED_MS < performance.now();
    if (unused) lanes.delete(host);
  }
}

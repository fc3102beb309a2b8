import { setTimeout as sleep } from 'node:timers/promises';
import type { Outage } from './outage.ts';

/** `stands`: the network worked. `again`: it failed for a moment, so look once more. `outage`: it does not work, the run is over. */
type Verdict = 'stands' | 'again' | 'outage';

/** Decides whether it is the sites that do not answer, or our own network that is out. Times are of `performance.now()`. */
export interface NetworkWatch {
  /** A site showed a certificate for its name: only the real network can do that. */
  readonly proved: () => void;
  /** A site of this machine or of a permitted private network answered: such a list does not need the Internet. */
  readonly provedHere: () => void;
  /** Something failed, or was answered as anybody might have; it began at `at`. */
  readonly doubted: (at: number) => void;
  /** All sites so far landed in this one place. Sites of this machine prove nothing then. */
  readonly suspected: (place: string) => void;
  /** What to make of a look whose last doubtful moment was `since`, null for none. Asks the control points only when it must. */
  readonly verdict: (since: number | null) => Promise<Verdict>;
  /** Something else than the network keeps us from looking: the run is over. */
  readonly declare: (outage: Outage) => void;
  readonly outage: () => Outage | null;
  /** Aborts when the network is out. */
  readonly signal: AbortSignal;
  /** Nobody waits for a verdict any more. */
  readonly close: () => void;
}

export interface WatchOptions {
  /** Asks the control points: null when the network works. Turns count from 0. Null = never ask, all looks stand. */
  readonly probe: ((turn: number) => Promise<Outage | null>) | null;
  /** How often, and with what pauses (ms), before the network is called out. */
  readonly rounds?: number;
  readonly pauseMs?: number;
}

/** Between the beginnings of two inquiries: a list of dead sites asks the control points four times a second at most. */
const GAP_MS = 250;
/** Where sites answer all the time, the next is awaited rather than a control point asked. */
const LIVELY = { withinMs: 5_000, waitMs: 300 };
/** Before the first failure is looked into on its own account, ahead of the end of that look. */
const EAGER_MS = 1_000;

export function createNetworkWatch({ probe, rounds = 3, pauseMs = 2_000 }: WatchOptions): NetworkWatch {
  const [over, closed] = [new AbortController(), new AbortController()];
  let provedAt = Number.NEGATIVE_INFINITY;
  let here = false;
  let outage: Outage | null = null;
  let inquiry: Promise<Verdict> | null = null;
  let suspicion: Promise<unknown> | null = null;
  let turn = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  let heard = Promise.withResolvers<void>();
  let eager: NodeJS.Timeout | null = null;

  const announce = () => {
    heard.resolve();
    heard = Promise.withResolvers();
  };
  const proved = () => {
    provedAt = performance.now();
    announce();
  };
  const pause = (ms: number) => sleep(Math.max(0, ms), undefined, { signal: closed.signal }).catch(() => undefined);
  const isProved = (since: number) => here || provedAt >= since || closed.signal.aborted;
  const declare = (found: Outage) => {
    outage ??= found;
    over.abort();
    return 'outage' as const;
  };

  /** Asks the control points, in rounds while they fail. What answers by itself meanwhile is as good as they are. */
  const inquire = async (settled: () => boolean): Promise<Verdict | Outage> => {
    await pause(askedAt + GAP_MS - performance.now());
    let found: Outage | null = null;
    for (let round = 0; round < rounds && !settled(); round++) {
      if (round > 0) await Promise.race([heard.promise, pause(pauseMs)]);
      if (settled()) break;
      askedAt = performance.now();
      found = (await probe?.(turn++)) ?? null;
      if (found !== null) continue;
      proved();
      return round === 0 ? 'stands' : 'again';
    }
    return settled() || found === null ? 'stands' : found;
  };

  const verdict: NetworkWatch['verdict'] = async (since) => {
    await suspicion;
    if (probe === null || since === null) return outage ? 'outage' : 'stands';
    let again = false;
    if (provedAt > performance.now() - LIVELY.withinMs && !isProved(since))
      await Promise.race([heard.promise, pause(LIVELY.waitMs)]);
    while (outage === null && !isProved(since)) {
      const began = performance.now();
      inquiry ??= inquire(() => isProved(began))
        .then((found) => (typeof found === 'string' ? found : declare(found)))
        .finally(() => {
          inquiry = null;
        });
      again = (await inquiry) === 'again' || again;
    }
    return outage ? 'outage' : again ? 'again' : 'stands';
  };

  return {
    proved,
    provedHere: () => {
      here = true;
      announce();
    },
    doubted: (at) => {
      if (eager !== null || probe === null || isProved(at)) return;
      eager = setTimeout(() => {
        eager = null;
        void verdict(at);
      }, EAGER_MS).unref();
    },
    suspected: (place) => {
      const began = performance.now();
      if (probe === null || suspicion !== null) return;
      suspicion = inquire(() => provedAt >= began || closed.signal.aborted).then((found) => {
        if (typeof found !== 'string')
          declare(found.reason === 'portal' ? found : { reason: 'portal', detail: `every site leads to ${place}` });
      });
    },
    verdict,
    declare,
    outage: () => outage,
    signal: over.signal,
    close: () => {
      closed.abort();
      if (eager !== null) clearTimeout(eager);
      announce();
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { createInquirer, type Finding, type Inquire, type Probe } from './inquiry.ts';
import type { Outage } from './outage.ts';
import { createProofs, type Proofs } from './proofs.ts';

/** `stands`: the network worked. `again`: it failed for a moment, so look once more. `outage`: it does not work, the run is over. */
type Verdict = 'stands' | 'again' | 'outage';

/** Decides whether it is the sites that do not answer, or our own network that is out. Times are of `performance.now()`. */
export interface NetworkWatch extends Pick<Proofs, 'proved' | 'provedHere'> {
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
  /** Null = never ask, all looks stand. */
  readonly probe: Probe | null;
  /** How often, and with what pauses (ms), before the network is called out. */
  readonly rounds?: number;
  readonly pauseMs?: number;
}

/** Where sites answer all the time, the next is awaited rather than a control point asked. */
const LIVELY = { withinMs: 5_000, waitMs: 300 };
/** Before the first failure is looked into on its own account, ahead of the end of that look. */
const EAGER_MS = 1_000;

export function createNetworkWatch({ probe, rounds = 3, pauseMs = 2_000 }: WatchOptions): NetworkWatch {
  const closing = new AbortController();
  const proofs = createProofs();
  const closed = closing.signal;
  const alarm = createAlarm();
  const { outage, signal, raise: declare } = alarm;
  const common = { outage, signal, declare, close: () => closing.abort() };
  const { proved, provedHere } = proofs;
  if (probe === null) {
    const ignore = () => {};
    return {
      ...common,
      proved,
      provedHere,
      doubted: ignore,
      suspected: ignore,
      verdict: async () => (outage() ? 'outage' : 'stands'),
    };
  }
  const desk: Desk = { proofs, closed, alarm, inquire: createInquirer({ probe, rounds, pauseMs, proofs, closed }) };
  const suspicion = suspicions(desk);
  const judge = judges(desk);
  const verdict: NetworkWatch['verdict'] = async (since) => {
    await suspicion.settled();
    return since === null ? (outage() ? 'outage' : 'stands') : judge(since);
  };
  return { ...common, proved, provedHere, suspected: suspicion.raise, doubted: eagerly(verdict, desk), verdict };
}

/** What the parts of a watch share. */
interface Desk {
  readonly proofs: Proofs;
  readonly closed: AbortSignal;
  readonly alarm: ReturnType<typeof createAlarm>;
  readonly inquire: Inquire;
}

function createAlarm() {
  const over = new AbortController();
  let outage: Outage | null = null;
  return {
    outage: () => outage,
    signal: over.signal,
    raise: (found: Outage) => {
      outage ??= found;
      over.abort();
    },
  };
}

/** Waits until the network is proved since a moment, or called out. All who wait share one inquiry. */
function judges({ proofs, closed, alarm, inquire }: Desk): (since: number) => Promise<Verdict> {
  let inquiry: Promise<Finding> | null = null;
  const share = () => {
    const began = performance.now();
    inquiry ??= inquire(() => proofs.isProved(began) || closed.aborted).finally(() => {
      inquiry = null;
    });
    return inquiry;
  };
  return async (since) => {
    const settled = () => proofs.isProved(since) || closed.aborted || alarm.outage() !== null;
    if (!settled() && proofs.isReal(performance.now() - LIVELY.withinMs))
      await Promise.race([proofs.next(), sleep(LIVELY.waitMs, undefined, { signal: closed }).catch(() => undefined)]);
    let again = false;
    while (!settled()) {
      const found = await share();
      if (typeof found !== 'string') alarm.raise(found);
      again = found === 'worksAgain' || again;
    }
    return alarm.outage() ? 'outage' : again ? 'again' : 'stands';
  };
}

/** Sites that all land in one place: only the real network shows that they do so by themselves. */
function suspicions({ proofs, closed, alarm, inquire }: Desk) {
  let inquiry: Promise<void> | null = null;
  return {
    settled: async () => inquiry,
    raise: (place: string) => {
      const began = performance.now();
      inquiry ??= inquire(() => proofs.isReal(began) || closed.aborted).then((found) => {
        if (typeof found === 'string') return;
        alarm.raise(found.reason === 'portal' ? found : { reason: 'portal', detail: `every site leads to ${place}` });
      });
    },
  };
}

/** Looks into a doubt ahead of the end of its look, one at a time. */
function eagerly(verdict: NetworkWatch['verdict'], { proofs, closed }: Desk): (at: number) => void {
  let waiting = false;
  return (at) => {
    if (waiting || proofs.isProved(at)) return;
    waiting = true;
    sleep(EAGER_MS, undefined, { signal: closed, ref: false }).then(
      () => {
        waiting = false;
        void verdict(at);
      },
      () => {},
    );
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Outage } from './outage.ts';
import type { Proofs } from './proofs.ts';

/** Asks the control points: null when the network works. Turns count from 0. */
export type Probe = (turn: number) => Promise<Outage | null>;

export interface InquiryOptions {
  readonly probe: Probe;
  /** How often the control points must fail before the network is called out. */
  readonly rounds: number;
  /** Between two rounds, milliseconds. */
  readonly pauseMs: number;
  readonly proofs: Proofs;
  /** Aborts when nobody waits any more. */
  readonly closed: AbortSignal;
}

/** `works`: it does. `worksAgain`: it did not for a moment. Else what is wrong. */
export type Finding = 'works' | 'worksAgain' | Outage;

/** @param settled true once the question has answered itself: somebody answered, or nobody waits any more */
export type Inquire = (settled: () => boolean) => Promise<Finding>;

/** Between the beginnings of two inquiries: a list of dead sites asks the control points four times a second at most. */
const GAP_MS = 250;

/** Asks the control points, in rounds while they fail. What answers by itself meanwhile is as good as they are. */
export function createInquirer({ probe, rounds, pauseMs, proofs, closed }: InquiryOptions): Inquire {
  let turn = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  const pause = (ms: number) => sleep(Math.max(0, ms), undefined, { signal: closed }).catch(() => undefined);
  return async (settled) => {
    await pause(askedAt + GAP_MS - performance.now());
    let found: Outage | null = null;
    for (let round = 0; round < rounds; round++) {
      if (round > 0) await Promise.race([proofs.next(), pause(pauseMs)]);
      if (settled()) return 'works';
      askedAt = performance.now();
      found = await probe(turn++);
      if (found !== null) continue;
      proofs.proved();
      return round === 0 ? 'works' : 'worksAgain';
    }
    return settled() || found === null ? 'works' : found;
  };
}

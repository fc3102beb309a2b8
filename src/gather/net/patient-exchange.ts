import type { Dispatcher } from 'undici';
import type { Politeness } from '../politeness.ts';
import { exchange, type NoAnswer, type Question, type RawAnswer } from './exchange.ts';
import { failed } from './problems.ts';

/** What is left of the time for one page, redirects and repeats included. Waiting for a turn at a busy host does not count. */
export interface Budget {
  leftMs: number;
}

export interface Way {
  readonly agent: Dispatcher;
  readonly politeness: Politeness;
  /** Wait before the second try when the server names none, milliseconds. */
  readonly retryWaitMs: number;
}

/**
 * An exchange in turn with others at the same host, with one second try: at once when the connection was dropped, after the time
 * the server asks for (`Retry-After`) when it says 429 or 503, unless that is longer than the time left.
 */
export async function patientExchange(
  way: Way,
  budget: Budget,
  question: Omit<Question, 'timeoutMs'>,
): Promise<RawAnswer | NoAnswer> {
  const first = await inTurn(way, budget, question);
  if (!first.ok) return first.reset ? inTurn(way, budget, question) : first;
  if (first.status !== 429 && first.status !== 503) return first;
  const wait = retryAfterMs(first.headers['retry-after'] ?? '') ?? way.retryWaitMs;
  if (wait >= budget.leftMs) return first;
  budget.leftMs -= wait;
  way.politeness.holdOff(question.url.host, wait);
  const second = await inTurn(way, budget, question);
  // "Busy" is still more than nothing.
  return second.ok ? second : first;
}

async function inTurn(way: Way, budget: Budget, question: Omit<Question, 'timeoutMs'>): Promise<RawAnswer | NoAnswer> {
  const endTurn = await way.politeness.enter(question.url.host, question.signal);
  if (!endTurn) return { ...failed('timeout', 'stopped while waiting for a turn at this host'), reset: false };
  const started = performance.now();
  try {
    return await exchange(way.agent, { ...question, timeoutMs: Math.max(budget.leftMs, 1) });
  } finally {
    budget.leftMs -= performance.now() - started;
    endTurn();
  }
}

/** Seconds or a date (RFC 9110 §10.2.3); null when it is neither. */
export function retryAfterMs(header: string, now = Date.now()): number | null {
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

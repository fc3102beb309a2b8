import type { Politeness } from '../politeness.ts';
import { exchange, type NoAnswer, type Question, type RawAnswer, type Send } from './exchange.ts';
import { failed } from './problems.ts';

/** What is left of the time for one page, redirects and repeats included. Waiting for a turn at a busy host does not count. */
export interface Budget {
  leftMs: number;
}

export interface Way {
  readonly send: Send;
  /** For answers that only a lenient parser takes. */
  readonly sendLeniently: Send;
  readonly politeness: Politeness;
  /** Wait before the second try when the server names none, milliseconds. */
  readonly retryWaitMs: number;
}

/** How long it may take, the budget says. */
type TimelessQuestion = Omit<Question, 'timeoutMs'>;

/**
 * An exchange in turn with others at the same host, with one second try: at once when the connection was dropped or the answer was
 * malformed, after the time the server asks for (`Retry-After`) when it says 429 or 503, unless that is longer than the time left.
 */
export async function patientExchange(way: Way, budget: Budget, question: TimelessQuestion): Promise<RawAnswer | NoAnswer> {
  const ask = (send: Send): Promise<RawAnswer | NoAnswer> => inTurn({ ...way, send }, budget, question);
  const first = await ask(way.send);
  if (!first.ok) return secondTry(first, () => ask(first.tryAgain === 'lenient' ? way.sendLeniently : way.send));
  if (first.status !== 429 && first.status !== 503) return first;
  const wait = retryAfterMs(first.headers['retry-after'] ?? '') ?? way.retryWaitMs;
  if (wait >= budget.leftMs) return first;
  budget.leftMs -= wait;
  way.politeness.holdOff(question.url.host, wait);
  const second = await ask(way.send);
  // "Busy" is still more than nothing.
  return second.ok ? second : first;
}

async function secondTry(first: NoAnswer, ask: () => Promise<RawAnswer | NoAnswer>): Promise<RawAnswer | NoAnswer> {
  if (first.tryAgain === null) return first;
  const second = await ask();
  return second.ok || first.tryAgain === 'fresh' ? second : first;
}

async function inTurn(way: Way, budget: Budget, question: TimelessQuestion): Promise<RawAnswer | NoAnswer> {
  const endTurn = await way.politeness.enter(question.url.host, question.signal);
  if (!endTurn) return { ...failed('timeout', 'stopped while waiting for a turn at this host'), tryAgain: null };
  const started = performance.now();
  try {
    return await exchange(way.send, { ...question, timeoutMs: Math.max(budget.leftMs, 1) });
  } finally {
    budget.leftMs -= performance.now() - started;
    endTurn();
  }
}

/** Seconds or a date (RFC 9110 §10.2.3); null when it is neither. */
function retryAfterMs(header: string, now = Date.now()): number | null {
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

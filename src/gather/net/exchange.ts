import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import type { Problem } from '../../model/world.ts';
import { mayBeText } from './content-type.ts';
import { failed, isMalformed, isReset, problemOf } from './problems.ts';
import { type RawBody, readBody } from './read-body.ts';

/** One GET, no redirect followed. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface RawAnswer {
  readonly ok: true;
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  /** Where it redirects to, as written; null when it does not. */
  readonly location: string | null;
  /** As sent, not decompressed; empty for a redirect. */
  readonly body: RawBody;
}

export interface NoAnswer {
  readonly ok: false;
  readonly problem: Problem;
  /** What a second try could change: a fresh connection when it was dropped, a lenient parser when the answer was malformed. */
  readonly tryAgain: 'fresh' | 'lenient' | null;
}

/** Sends the request; rejects when no headers come. The body may come slowly. */
export type Send = (question: Question, signal: AbortSignal) => Promise<Response>;

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

/** Of what is not text only the beginning is read: nothing looks at it. */
const NOT_TEXT_BYTES = 65_536;
const REDIRECT_BODY_BYTES = 16_384;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NO_BODY: RawBody = { bytes: Buffer.alloc(0), end: 'whole', error: null };

/** The usual way: undici's connection pool. */
export function sendWith(agent: Dispatcher): Send {
  return async ({ url, headers }, signal) => {
    const response = await request(url, { dispatcher: agent, method: 'GET', headers: { ...headers }, signal });
    return { status: response.statusCode, headers: response.headers, body: response.body };
  };
}

/** Sends one request and reads the answer, both within `timeoutMs`. Never throws. */
export async function exchange(send: Send, question: Question): Promise<RawAnswer | NoAnswer> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), question.timeoutMs);
  const signal = AbortSignal.any([question.signal, deadline.signal]);
  try {
    const answer = await answerOf(question, await send(question, signal), signal);
    const lost = answer.body.bytes.length === 0 && (answer.body.end === 'broken' || answer.body.end === 'late');
    if (lost) throw answer.body.error;
    return answer;
  } catch (error) {
    if (question.signal.aborted) return { ...failed('timeout', 'stopped before an answer came'), tryAgain: null };
    if (deadline.signal.aborted) return { ...failed('timeout', `no answer from ${question.url.host} in time`), tryAgain: null };
    return { ok: false, problem: problemOf(error), tryAgain: isReset(error) ? 'fresh' : isMalformed(error) ? 'lenient' : null };
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(question: Question, response: Response, signal: AbortSignal): Promise<RawAnswer> {
  const { status, body } = response;
  const setCookies = [response.headers['set-cookie'] ?? []].flat();
  const headers = joined(response.headers);
  const location = REDIRECTS.has(status) ? headers.location?.trim() || null : null;
  const answer = { ok: true as const, url: question.url, status, headers, setCookies, location };
  if (location === null) {
    const maxBytes = mayBeText(headers['content-type'] ?? '') ? question.maxBytes : Math.min(NOT_TEXT_BYTES, question.maxBytes);
    return { ...answer, body: await readBody(body, maxBytes, signal) };
  }
  readAway(body, signal);
  return { ...answer, body: NO_BODY };
}

/** A short body is read to its end, unseen and with nobody waiting, so that its connection can be used again. */
function readAway(body: Readable, signal: AbortSignal): void {
  const timer = setTimeout(() => body.destroy(), 2_000).unref();
  void readBody(body, REDIRECT_BODY_BYTES, signal).finally(() => clearTimeout(timer));
}

function joined(headers: Response['headers']): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value = '']) => {
    return [name.toLowerCase(), typeof value === 'string' ? value : value.join(name === 'set-cookie' ? '\n' : ', ')] as const;
  });
  return Object.fromEntries(pairs);
}

import { type Dispatcher, request } from 'undici';
import type { Problem } from '../../model/world.ts';
import { mayBeText } from './content-type.ts';
import { failed, isReset, problemOf } from './problems.ts';
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
  /** The connection was dropped: worth another try on a fresh one. */
  readonly reset: boolean;
}

/** Of what is not text only the beginning is read: nothing looks at it. */
const NOT_TEXT_BYTES = 65_536;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NO_BODY: RawBody = { bytes: Buffer.alloc(0), end: 'whole', error: null };

/** Sends one request and reads the answer, both within `timeoutMs`. Never throws. */
export async function exchange(agent: Dispatcher, question: Question): Promise<RawAnswer | NoAnswer> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), question.timeoutMs);
  const signal = AbortSignal.any([question.signal, deadline.signal]);
  try {
    const { url, headers } = question;
    const response = await request(url, { dispatcher: agent, method: 'GET', headers: { ...headers }, signal });
    const answer = await answerOf(question, response, signal);
    const lost = answer.body.bytes.length === 0 && (answer.body.end === 'broken' || answer.body.end === 'late');
    if (lost) throw answer.body.error;
    return answer;
  } catch (error) {
    if (deadline.signal.aborted)
      return { ...failed('timeout', `no whole answer from ${question.url.host} in time`), reset: false };
    if (question.signal.aborted) return { ...failed('timeout', 'stopped before an answer came'), reset: false };
    return { ok: false, problem: problemOf(error), reset: isReset(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(question: Question, response: Dispatcher.ResponseData, signal: AbortSignal): Promise<RawAnswer> {
  const { statusCode: status, body } = response;
  const setCookies = [response.headers['set-cookie'] ?? []].flat();
  const headers = joined(response.headers);
  const location = REDIRECTS.has(status) ? headers.location?.trim() || null : null;
  const answer = { ok: true as const, url: question.url, status, headers, setCookies, location };
  if (location === null) {
    const maxBytes = mayBeText(headers['content-type'] ?? '') ? question.maxBytes : Math.min(NOT_TEXT_BYTES, question.maxBytes);
    return { ...answer, body: await readBody(body, maxBytes, signal) };
  }
  // Read away in the background if it is short, so that the connection can be used again.
  void body.dump({ limit: 16_384, signal: AbortSignal.timeout(2_000) }).catch(() => {});
  return { ...answer, body: NO_BODY };
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value = '']) => {
    return [name.toLowerCase(), typeof value === 'string' ? value : value.join(name === 'set-cookie' ? '\n' : ', ')] as const;
  });
  return Object.fromEntries(pairs);
}

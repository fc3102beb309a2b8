import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Look } from '../../model/world.ts';
import { failed } from './problems.ts';

/** Asks the system for the addresses of a name; rejects with a Node error when there are none. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** A site is 8 pages and dozens of assets on the same few names; longer would outlive a change of DNS in a long batch. */
const REMEMBER_MS = 60_000;
/** A failure is shared among those who ask at the same time; later ones may find that it was the network's and has passed. */
const REMEMBER_FAILURE_MS = 1_000;
const MAX_REMEMBERED = 2_000;
/** The system's resolver may take much longer on a dead name server, and cannot be interrupted. */
const LOOKUP_TIMEOUT_MS = 10_000;

/** Order as the system gives it: it knows whether IPv6 works here. */
const systemLookup: Lookup = async (host) => {
  const answers = await lookup(host, { all: true, order: 'verbatim' });
  return answers.map((answer) => answer.address);
};

/**
 * Names to addresses. Answers are kept for a minute, failures for a second, and shared between callers. `localhost` and `*.localhost` are this machine
 * without asking anybody (RFC 6761 §6.3). Nothing is judged here.
 */
export function createResolver(ask: Lookup = systemLookup): (host: string) => Promise<Look<readonly string[]>> {
  const known = new Map<string, { readonly answer: Promise<Look<readonly string[]>>; until: number }>();
  return (host) => {
    if (isThisMachine(host)) return Promise.resolve({ ok: true, value: ['127.0.0.1'] });
    const remembered = known.get(host);
    if (remembered && remembered.until > Date.now()) return remembered.answer;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const answer = answerOf(host, ask);
    const entry = { answer, until: Number.POSITIVE_INFINITY };
    known.set(host, entry);
    void answer.then(({ ok }) => {
      entry.until = Date.now() + (ok ? REMEMBER_MS : REMEMBER_FAILURE_MS);
    });
    return answer;
  };
}

export const isThisMachine = (host: string): boolean => /(^|\.)localhost$/.test(host);

async function answerOf(host: string, ask: Lookup): Promise<Look<readonly string[]>> {
  try {
    return { ok: true, value: await inTime(host, ask) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAI_AGAIN') return notFound(host, error);
  }
  // A name server that is busy for a moment must not make a business look as if it had no website.
  await sleep(500);
  return inTime(host, ask).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => notFound(host, error),
  );
}

async function inTime(host: string, ask: Lookup): Promise<readonly string[]> {
  const late = new AbortController();
  const deadline = sleep(LOOKUP_TIMEOUT_MS, null, { signal: late.signal }).catch(() => null);
  const answers = await Promise.race([ask(host), deadline]).finally(() => late.abort());
  if (answers === null) throw Object.assign(new Error('the name server did not answer in time'), { code: 'ETIMEOUT' });
  if (answers.length === 0) throw Object.assign(new Error('the name has no address'), { code: 'ENODATA' });
  return answers;
}

function notFound(host: string, error: unknown): Look<readonly string[]> {
  const { code, message } = error as NodeJS.ErrnoException;
  return failed('dns_error', `${code ?? 'DNS'}: ${host}: ${DNS_WORDS[code ?? ''] ?? message}`);
}

const DNS_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such name, or it has no address',
  EAI_AGAIN: 'the name servers do not answer',
  ENODATA: 'the name has no address',
};

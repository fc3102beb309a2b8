import { Resolver } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Look } from '../../model/world.ts';
import { failed } from './problems.ts';

type RecordType = 'MX' | 'TXT' | 'A' | 'AAAA' | 'NS';

/** Records of a name; none of this type, or no such name, are answers too. A name server that fails or is late is a problem. */
export interface Records {
  readonly values: readonly string[];
  readonly name: 'there' | 'unknown';
}
export type AskRecords = (name: string, type: RecordType) => Promise<Look<Records>>;

/** For one question to one server; asked twice. */
const TRY_MS = 1_500;
const TRIES = 2;
/** For one answer, whatever the servers do. */
const ANSWER_MS = 4_000;
/** Name servers that so often in a row gave no answer are left alone for a while: each business would wait for them in vain. */
const MUTE_AFTER = 6;
const MUTE_MS = 60_000;

/** @param servers `addr:port`; those of the system when empty */
export function createAskRecords(servers: readonly string[]): AskRecords {
  const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES });
  if (servers.length > 0) resolver.setServers(servers);
  let lost = 0;
  let askAgainAt = 0;
  return async (name, type) => {
    if (lost >= MUTE_AFTER && Date.now() < askAgainAt)
      return failed('dns_error', `${type} ${name}: the name servers do not answer`);
    const answer = await answerOf(resolver, name, type);
    lost = answer.ok ? 0 : lost + 1;
    if (lost >= MUTE_AFTER) askAgainAt = Date.now() + MUTE_MS;
    return answer;
  };
}

async function answerOf(resolver: Resolver, name: string, type: RecordType): Promise<Look<Records>> {
  const late = new AbortController();
  const deadline = sleep(ANSWER_MS, null, { signal: late.signal }).catch(() => null);
  try {
    const values = await Promise.race([ASK[type](resolver, name), deadline]).finally(() => late.abort());
    return values ? { ok: true, value: { values, name: 'there' } } : failed('dns_error', `${type} ${name}: no answer in time`);
  } catch (error) {
    const { code = 'DNS' } = error as NodeJS.ErrnoException;
    if (code === 'ENODATA') return { ok: true, value: { values: [], name: 'there' } };
    if (code === 'ENOTFOUND') return { ok: true, value: { values: [], name: 'unknown' } };
    return failed('dns_error', `${code}: ${type} ${name}`);
  }
}

/** Mail servers in the order in which they are tried, `''` for the null MX of RFC 7505. */
const ASK: Readonly<Record<RecordType, (resolver: Resolver, name: string) => Promise<readonly string[]>>> = {
  MX: async (resolver, name) => {
    const servers = await resolver.resolveMx(name);
    return servers.sort((a, b) => a.priority - b.priority).map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''));
  },
  TXT: async (resolver, name) => (await resolver.resolveTxt(name)).map((parts) => parts.join('')),
  A: (resolver, name) => resolver.resolve4(name),
  AAAA: (resolver, name) => resolver.resolve6(name),
  NS: (resolver, name) => resolver.resolveNs(name),
};

/**
 * Loaded before the CLI (`node --import`): a resolver whose answer for `changing-*.test` is another one each time, and no answer
 * for anything else. It stands for a name server that somebody hostile runs.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';

const asked = new Map<string, number>();

function answerFor(host: string): string | null {
  // servers ask for their own address, too: without this our proxy could not listen, and no browser would start
  if (isIP(host)) return host;
  if (!/^changing-\d+\.test$/.test(host)) return null;
  const times = asked.get(host) ?? 0;
  asked.set(host, times + 1);
  return times % 2 === 0 ? '127.0.0.1' : '127.0.0.2';
}

function lookup(
  host: string,
  options: { all?: boolean } | ((...answer: unknown[]) => void),
  done?: (...answer: unknown[]) => void,
): void {
  const callback = typeof options === 'function' ? options : done;
  const address = answerFor(host);
  const all = typeof options === 'object' && options.all;
  process.nextTick(() => {
    if (!address) callback?.(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }));
    else if (all) callback?.(null, [{ address, family: 4 }]);
    else callback?.(null, address, 4);
  });
}

async function lookupPromise(host: string, options: { all?: boolean } = {}) {
  const address = answerFor(host);
  if (!address) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
  return options.all ? [{ address, family: 4 }] : { address, family: 4 };
}

Object.assign(dns, { lookup });
Object.assign(dns.promises, { lookup: lookupPromise });
syncBuiltinESMExports();

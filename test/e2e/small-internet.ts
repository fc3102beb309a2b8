/**
 * Loaded before the CLI (`node --import`): an Internet on this machine. SMALL_INTERNET names a JSON file, read anew at each question:
 * { names: { host → address, "*" → all others }, ports: { "address:port" → port on 127.0.0.1 } }. Nothing else is resolved or reached,
 * so no test asks anything of a stranger. Addresses of 127.0.0.0/8 are this machine as ever.
 */
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

export interface SmallInternet {
  readonly names: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, number>>;
}

const read = (): SmallInternet => JSON.parse(readFileSync(process.env.SMALL_INTERNET ?? '', 'utf8'));
const isHere = (host: string) => /^127\.|^::1$|^localhost$/.test(host);

async function lookupPromise(host: string, options: { all?: boolean } = {}) {
  const { names } = read();
  const address = names[host] ?? names['*'];
  if (!address) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
  return options.all ? [{ address, family: 4 }] : { address, family: 4 };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
  const [first] = given as [unknown];
  const asked = (Array.isArray(first) ? first[0] : first) as net.TcpNetConnectOpts & { path?: string };
  if (typeof asked !== 'object' || asked.path || !asked.host || isHere(asked.host)) return connect.apply(this, given as never);
  let address = asked.host;
  asked.lookup?.(asked.host, { all: false }, (_, found) => {
    if (typeof found === 'string') address = found;
  });
  const port = isHere(address) ? asked.port : read().ports[`${address}:${asked.port}`];
  const to = { ...asked, host: '127.0.0.1', port: port ?? 1, lookup: undefined };
  if (Array.isArray(first)) first[0] = to;
  return connect.apply(this, (Array.isArray(first) ? given : [to, ...given.slice(1)]) as never);
} as typeof connect;

Object.assign(dns.promises, { lookup: lookupPromise });
syncBuiltinESMExports();

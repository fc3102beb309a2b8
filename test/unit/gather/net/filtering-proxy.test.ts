import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createGuard, type GuardOptions } from '../../../../src/gather/net/address-guard.ts';
import { type FilteringProxy, startFilteringProxy } from '../../../../src/gather/net/filtering-proxy.ts';
import { parseResolveOverrides } from '../../../../src/gather/net/resolve-overrides.ts';
import { directRoutes } from '../../../../src/gather/net/route.ts';
import { cleanUp, startHttp } from './servers.ts';

async function proxyFor(options: Partial<GuardOptions>): Promise<FilteringProxy> {
  const guard = createGuard({ allowPrivate: false, allowAddresses: [], resolveOverrides: new Map(), ...options });
  const proxy = await startFilteringProxy(directRoutes(guard));
  cleanUp(() => proxy.close());
  return proxy;
}

/** As a browser asks for http pages. */
async function get(proxy: FilteringProxy, url: string) {
  const asked = request(proxy.url, { path: url, headers: { host: new URL(url).host }, agent: false }).end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** As a browser opens https and WebSocket connections; then asks for `/tunnel` through it. Gives all that came back. */
async function tunnel(proxy: FilteringProxy, authority: string): Promise<string> {
  const { port, hostname } = new URL(proxy.url);
  const socket = connect(Number(port), hostname);
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
  const [head] = await once(socket, 'data');
  if (!String(head).includes(' 200 ')) return String(head) + (await text(socket));
  socket.write(`GET /tunnel HTTP/1.1\r\nHost: ${authority}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

test('refuses what the guard refuses, in both ways, and remembers it', async () => {
  const sentinel = await startHttp((_, response) => response.end('secret'));
  const proxy = await proxyFor({ lookup: async () => ['127.0.0.1'] });
  const before = Date.now();
  const hosts = ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', 'localhost', 'x.localhost', 'inside.example'];
  for (const host of hosts) {
    const answer = await get(proxy, `http://${host}:${sentinel.port}/`);
    expect(answer, host).toMatchObject({ status: 403, headers: { 'proxy-status': 'vetrina; error=destination_ip_prohibited' } });
    expect(await tunnel(proxy, `${host}:${sentinel.port}`), host).toContain('403');
  }
  for (const host of ['2130706433', '0x7f.0.0.1', '127.1', 'LOCALHOST', '[0:0:0:0:0:0:0:1]']) {
    expect(await tunnel(proxy, `${host}:${sentinel.port}`), host).toContain('403');
  }
  expect(sentinel.hits()).toBe(0);
  const refused = proxy.refused(before);
  expect(refused).toHaveLength(hosts.length * 2 + 5);
  expect(refused[0]).toMatchObject({ host: '127.0.0.1', port: sentinel.port, detail: expect.stringContaining('loopback') });
  expect(proxy.refused(Date.now() + 1_000)).toEqual([]);
});

test('lets through what the guard permits: exactly that address and port', async () => {
  const site = await startHttp((request, response) => response.end(`${request.headers.host}${request.url}`));
  const other = await startHttp((_, response) => response.end('secret'));
  const proxy = await proxyFor({ allowAddresses: [`127.0.0.1:${site.port}`], lookup: async () => ['127.0.0.1'] });
  const names = ['127.0.0.1', 'a.localhost', 'public.example'];
  for (const host of names.map((name) => `${name}:${site.port}`)) {
    expect(await get(proxy, `http://${host}/a?b=c`)).toMatchObject({ status: 200, body: `${host}/a?b=c` });
    expect(await tunnel(proxy, host)).toContain(`${host}/tunnel`);
  }
  expect(await get(proxy, `http://a.localhost:${other.port}/`)).toMatchObject({ status: 403 });
  expect(other.hits()).toBe(0);
});

test('--resolve sends a host to its address and port, under its own name', async () => {
  const site = await startHttp((request, response) => response.end(`${request.headers.host}${request.url}`));
  const resolveOverrides = parseResolveOverrides([`www.rossi.it=127.0.0.1:${site.port}`, `8.8.8.8=127.0.0.1:${site.port}`]);
  const proxy = await proxyFor({ resolveOverrides, allowAddresses: [`127.0.0.1:${site.port}`] });
  expect(await get(proxy, 'http://www.rossi.it/menu')).toMatchObject({ status: 200, body: 'www.rossi.it/menu' });
  expect(await tunnel(proxy, 'www.rossi.it:443')).toContain('www.rossi.it:443/tunnel');
  expect(await get(proxy, 'http://8.8.8.8/')).toMatchObject({ status: 200, body: '8.8.8.8/' });
  const strict = await proxyFor({ resolveOverrides });
  expect(await get(strict, 'http://www.rossi.it/menu')).toMatchObject({ status: 403 });
});

test('connects to the answer that it judged', async () => {
  const site = await startHttp((_, response) => response.end('hello'));
  let asked = 0;
  const lookup = async () => {
    asked += 1;
    return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
  };
  const proxy = await proxyFor({ allowAddresses: [`127.0.0.1:${site.port}`], lookup });
  expect(await get(proxy, `http://rebind.example:${site.port}/`)).toMatchObject({ status: 200 });
  expect(asked).toBe(1);
});

test('a name that does not exist is told apart from an answer of the site', async () => {
  const proxy = await proxyFor({ lookup: async () => [] });
  const answer = await get(proxy, 'http://gone.example/');
  expect(answer).toMatchObject({ status: 502, headers: { 'proxy-status': 'vetrina; error=dns_error' } });
  expect(proxy.refused()).toEqual([]);
});

test('closing cuts every connection through it', async () => {
  const site = await startHttp(() => {});
  const proxy = await proxyFor({ allowPrivate: true });
  const cut = Promise.all([get(proxy, site.url).catch(() => 'cut'), tunnel(proxy, `127.0.0.1:${site.port}`).catch(() => 'cut')]);
  await expect.poll(site.open).toBe(2);
  await proxy.close();
  await cut;
  await expect.poll(site.open).toBe(0);
});

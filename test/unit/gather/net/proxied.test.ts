import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../../src/gather/net/address-guard.ts';
import type { Http } from '../../../../src/gather/net/http-client.ts';
import { proxyRule } from '../../../../src/gather/net/proxy-rule.ts';
import { parseResolveOverrides } from '../../../../src/gather/net/resolve-overrides.ts';
import { createRoutes } from '../../../../src/gather/net/route.ts';
import { makeCertificate } from './certificates.ts';
import { startHttpProxy, startSocksProxy } from './proxies.ts';
import { httpFor, startHttp, startHttps, startRaw } from './servers.ts';

const root = makeCertificate({ name: 'Root', authority: true });
const certificate = makeCertificate({ name: 'rossi.it', hosts: ['rossi.it'], issuer: root });

/** Names of a network in which only the proxy resolves outside names. */
const lookup = async (host: string) => {
  if (host === 'inside.rossi.it') return ['10.1.2.3'];
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
};

function httpBehind(environment: Record<string, string>, resolve: readonly string[] = []): Http {
  const guard = createGuard({
    allowPrivate: false,
    allowAddresses: [],
    resolveOverrides: parseResolveOverrides(resolve),
    lookup,
  });
  return httpFor({}, { guard, route: createRoutes(guard, proxyRule(environment)), extraAuthorities: [root.pem] });
}

const site = () => startHttp(({ url, headers }, response) => response.end(`${headers.host}${url}`));
const secureSite = () => startHttps(certificate, ({ url, headers }, response) => response.end(`secure ${headers.host}${url}`));
const textOf = async (http: Http, url: string) => {
  const look = await http.fetch(url);
  return look.ok ? look.value.text : `${look.problem.kind}: ${look.problem.detail}`;
};

describe('behind a proxy', () => {
  it('tunnels what is encrypted, and hands over whole what is not', async () => {
    const proxy = await startHttpProxy({ 'rossi.it': (await secureSite()).port, 'bianchi.it': (await site()).port });
    const http = httpBehind({ HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url.replace('//', '//anna:s%26cret@') });
    expect(await textOf(http, 'https://rossi.it/chi-siamo')).toBe('secure rossi.it/chi-siamo');
    expect(await textOf(http, 'http://bianchi.it/?a=1')).toBe('bianchi.it/?a=1');
    expect(proxy.asked).toEqual(['CONNECT rossi.it:443', 'GET http://bianchi.it/?a=1']);
    expect(proxy.credentials()).toBe(`Basic ${Buffer.from('anna:s&cret').toString('base64')}`);
  });

  it('goes through SOCKS, encrypted or not', async () => {
    const proxy = await startSocksProxy({ 'rossi.it': (await secureSite()).port, 'bianchi.it': (await site()).port });
    const http = httpBehind({ ALL_PROXY: proxy.url });
    expect(await textOf(http, 'https://rossi.it/')).toBe('secure rossi.it/');
    expect(await textOf(http, 'http://bianchi.it/')).toBe('bianchi.it/');
    expect(proxy.asked).toEqual(['SOCKS rossi.it:443', 'SOCKS bianchi.it:80']);
    expect(await textOf(http, 'https://gone.it/')).toMatch(/^dns_error/);
  });

  it('reads answers that only a lenient parser takes', async () => {
    const odd = await startRaw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n');
    const proxy = await startSocksProxy({ 'rossi.it': odd.port });
    expect(await textOf(httpBehind({ ALL_PROXY: proxy.url }), 'http://rossi.it/')).toContain('ok');
  });

  it('still refuses private addresses, by number or by a name that resolves here', async () => {
    const proxy = await startHttpProxy({ '10.1.2.3': 1, 'inside.rossi.it': 1 });
    const http = httpBehind({ ALL_PROXY: proxy.url });
    for (const url of ['http://10.1.2.3/', 'https://10.1.2.3/', 'http://inside.rossi.it/', 'https://169.254.169.254/'])
      expect(await textOf(http, url)).toMatch(/^refused_address/);
    expect(proxy.asked).toEqual([]);
  });

  it('reaches hosts of --resolve and NO_PROXY directly', async () => {
    const proxy = await startHttpProxy({});
    const { port } = await site();
    const guard = createGuard({
      allowPrivate: true,
      allowAddresses: [],
      resolveOverrides: parseResolveOverrides([`verdi.it=127.0.0.1:${port}`]),
      lookup: async () => ['127.0.0.1'],
    });
    const route = createRoutes(guard, proxyRule({ ALL_PROXY: proxy.url, NO_PROXY: 'neri.it' }));
    const http = httpFor({}, { guard, route });
    expect(await textOf(http, 'http://verdi.it/')).toBe('verdi.it/');
    expect(await textOf(http, `http://neri.it:${port}/`)).toBe(`neri.it:${port}/`);
    expect(proxy.asked).toEqual([]);
  });
});

describe('what goes wrong at a proxy', () => {
  const squid = (error: string) => ({ status: 503, headers: { 'x-squid-error': `${error} 0` } });
  it.each([
    [squid('ERR_DNS_FAIL'), 'dns_error'],
    [squid('ERR_CONNECT_FAIL'), 'unreachable'],
    [squid('ERR_READ_TIMEOUT'), 'timeout'],
    [squid('ERR_ACCESS_DENIED'), 'off'],
    [{ status: 502, headers: { 'proxy-status': 'edge; error=connection_refused' } }, 'unreachable'],
    [{ status: 502, headers: { 'proxy-status': 'edge; error=destination_ip_prohibited' } }, 'off'],
    [{ status: 407, headers: {} }, 'off'],
    [{ status: 503, headers: {} }, 'dns_error'],
  ])('%o is %s, for tunnels and plain requests alike', async (refuse, kind) => {
    const proxy = await startHttpProxy({}, { refuse });
    const http = httpBehind({ ALL_PROXY: proxy.url });
    for (const url of ['https://rossi.it/', 'http://rossi.it/'])
      expect(await textOf(http, url)).toMatch(new RegExp(`^${kind}: the proxy`));
  });

  it('a tunnel that is forbidden is our matter, not the site’s', async () => {
    const proxy = await startHttpProxy({}, { refuse: { status: 403 } });
    expect(await textOf(httpBehind({ ALL_PROXY: proxy.url }), 'https://rossi.it/')).toMatch(
      /^off: the proxy .* does not let us out/,
    );
  });

  it('a proxy that is not there', async () => {
    const http = httpBehind({ ALL_PROXY: 'http://anna:secret@127.0.0.1:1' });
    for (const url of ['https://rossi.it/', 'http://rossi.it/'])
      expect(await textOf(http, url)).toBe('off: the proxy http://127.0.0.1:1 does not answer: ECONNREFUSED');
    expect(await textOf(httpBehind({ ALL_PROXY: 'socks5://127.0.0.1:1' }), 'https://rossi.it/')).toMatch(
      /^off: the proxy socks5/,
    );
  });

  it('an error of the site itself stays the site’s', async () => {
    const broken = await startHttp((_, response) => void response.writeHead(404).end('gone'));
    const proxy = await startHttpProxy({ 'rossi.it': broken.port });
    expect(await httpBehind({ ALL_PROXY: proxy.url }).fetch('http://rossi.it/')).toMatchObject({
      ok: true,
      value: { status: 404 },
    });
  });
});

describe('names behind a proxy', () => {
  it('are not waited for where the resolver never answers; addresses are judged all the same', async () => {
    const asked: string[] = [];
    const mute = async (host: string) => {
      asked.push(host);
      return new Promise<never>(() => {});
    };
    const guard = createGuard({ allowPrivate: false, allowAddresses: [], resolveOverrides: new Map(), lookup: mute });
    const unjudged: string[] = [];
    const route = createRoutes(guard, proxyRule({ ALL_PROXY: 'http://proxy.example' }), {
      onUnjudged: (host) => unjudged.push(host),
      judgeMs: 20,
    });
    const hosts = ['uno.it', 'due.it', 'tre.it', 'quattro.it', 'cinque.it'];
    for (const host of hosts)
      expect(await route('https:', host, 443)).toMatchObject({ ok: true, value: { resolvedHere: false } });
    expect([asked, unjudged]).toEqual([hosts.slice(0, 3), hosts]);
    expect(await route('https:', '10.0.0.1', 443)).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
  });

  it('are there when the proxy reaches them, at addresses that nobody knows here', async () => {
    const proxy = await startHttpProxy({ 'rossi.it': (await secureSite()).port });
    const http = httpBehind({ ALL_PROXY: proxy.url });
    expect(await http.resolve('rossi.it')).toEqual({ ok: true, value: [] });
    expect(await http.resolve('gone.it')).toMatchObject({ ok: false, problem: { kind: 'dns_error' } });
  });
});

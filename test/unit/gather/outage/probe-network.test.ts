import { describe, expect, it } from 'vitest';
import { createGuard, type GuardOptions } from '../../../../src/gather/net/address-guard.ts';
import { proxyRule } from '../../../../src/gather/net/proxy-rule.ts';
import { parseResolveOverrides } from '../../../../src/gather/net/resolve-overrides.ts';
import { createRoutes } from '../../../../src/gather/net/route.ts';
import { parseControlPoints } from '../../../../src/gather/outage/control-points.ts';
import { probeNetwork } from '../../../../src/gather/outage/probe-network.ts';
import { makeCertificate } from '../net/certificates.ts';
import { startHttpProxy } from '../net/proxies.ts';
import { httpFor, startHttps } from '../net/servers.ts';

const root = makeCertificate({ name: 'Root', authority: true });
const hosts = ['one.example.org', 'two.example.org'];
const points = parseControlPoints(hosts);
const gone: GuardOptions['lookup'] = async (host) => {
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
};

interface Surroundings {
  /** Host → `addr:port`. */
  readonly at?: Readonly<Record<string, string>>;
  readonly proxy?: string;
  readonly guard?: Partial<GuardOptions>;
}

function probe({ at = {}, proxy, guard: change = {} }: Surroundings, asked = points) {
  const overrides = parseResolveOverrides(Object.entries(at).map(([host, where]) => `${host}=${where}`));
  const guard = createGuard({ allowPrivate: true, allowAddresses: [], resolveOverrides: overrides, lookup: gone, ...change });
  const route = createRoutes(guard, proxyRule(proxy ? { ALL_PROXY: proxy } : {}));
  const http = httpFor({}, { guard, route, extraAuthorities: [root.pem] });
  return probeNetwork(asked, 0, { handshake: http.handshake, fetch: http.fetch, proxy: proxy ?? null });
}

/** A TLS server for both control hosts. */
async function control(change: Partial<Parameters<typeof makeCertificate>[0]> = {}): Promise<Readonly<Record<string, string>>> {
  const { port } = await startHttps(makeCertificate({ name: 'control', hosts, issuer: root, ...change }), (_, response) =>
    response.end(),
  );
  return Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`]));
}

describe('whether the network works', () => {
  it('it does when a control host shows a certificate for its name; one of several is enough', async () => {
    expect(await probe({ at: await control() })).toBeNull();
    const { 'two.example.org': second = '' } = await control();
    expect(await probe({ at: { 'two.example.org': second } })).toBeNull();
  });

  it('no name, no address', async () => {
    expect(await probe({})).toMatchObject({ reason: 'no_network' });
  });

  it('names do not resolve, addresses answer', async () => {
    const { port } = await startHttps(makeCertificate({ name: 'x' }), (_, response) => response.end());
    const at = { '127.0.0.9': `127.0.0.1:${port}` };
    expect(await probe({ at }, { ...points, addresses: ['127.0.0.9'] })).toMatchObject({ reason: 'resolver' });
  });

  it('names resolve, connections do not come about', async () => {
    const at = Object.fromEntries(hosts.map((host) => [host, '127.0.0.1:1']));
    expect(await probe({ at })).toMatchObject({ reason: 'no_connection', detail: expect.stringContaining('ECONNREFUSED') });
  });

  it('names lead into the private network', async () => {
    expect(await probe({ guard: { allowPrivate: false, lookup: async () => ['10.1.1.1'] } })).toMatchObject({ reason: 'portal' });
  });

  it('an issuer that nobody knows, by name', async () => {
    const company = makeCertificate({ name: 'Officine Inspection CA', authority: true });
    expect(await probe({ at: await control({ issuer: company }) })).toEqual({
      reason: 'certificate',
      detail: expect.stringContaining('issued by "Officine Inspection CA"'),
    });
  });

  it('a certificate for another name is a portal’s', async () => {
    expect(await probe({ at: await control({ hosts: ['wifi.miramare.it'] }) })).toMatchObject({ reason: 'portal' });
  });

  it('all certificates have expired: the clock', async () => {
    expect(await probe({ at: await control({ validTo: new Date('2021-01-01') }) })).toMatchObject({ reason: 'clock' });
  });

  it('the proxy does not answer, or wants a password', async () => {
    expect(await probe({ proxy: 'http://127.0.0.1:1' })).toMatchObject({
      reason: 'proxy',
      detail: expect.stringContaining('does not answer'),
    });
    const strict = await startHttpProxy({}, { refuse: { status: 407 } });
    expect(await probe({ proxy: strict.url })).toMatchObject({
      reason: 'proxy',
      detail: expect.stringContaining('name and password'),
    });
  });
});

describe('control points', () => {
  it('are read, and refused in one line', () => {
    expect(parseControlPoints(['gateway.example', '10.0.0.1:8443']).hosts).toEqual([
      { host: 'gateway.example', port: 443 },
      { host: '10.0.0.1', port: 8443 },
    ]);
    expect(parseControlPoints(['none']).hosts).toEqual([]);
    expect(parseControlPoints(null).hosts.length).toBeGreaterThan(2);
    expect(() => parseControlPoints(['https://x.example/'])).toThrow(/--probe "https:\/\/x\.example\/" is not host or host:port/);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTROL_HOSTS } from '../../src/data/control-hosts.ts';
import { type Certificate, makeCertificate } from '../unit/gather/net/certificates.ts';
import { runVetrina } from './run-vetrina.ts';
import type { SmallInternet } from './small-internet.ts';

/** Our own network fails, on an Internet that is wholly on this machine: the run stops and says why, and no business is blamed. */

const PRELOAD = `--import ${join(import.meta.dirname, 'small-internet.ts')}`;
const folder = mkdtempSync(join(tmpdir(), 'vetrina-outage-'));
const internet = join(folder, 'internet.json');
/** The usual control hosts, which other tests do without. */
const here = { NODE_OPTIONS: PRELOAD, SMALL_INTERNET: internet, VETRINA_PROBE: '' };
const authority = makeCertificate({ name: 'Test Root', authority: true });
const company = makeCertificate({ name: 'Officine Inspection CA', authority: true });
const firms = ['officina-uno.it', 'officina-due.it', 'officina-tre.it'];
const servers: Server[] = [];
let out: string;
let runs = 0;

/** Addresses of the small Internet: control hosts, sites, the portal. */
const [CONTROL, SITES, PORTAL] = ['11.0.0.1', '11.0.0.2', '11.0.0.9'];

const portOf = (server: Server) => (server.address() as AddressInfo).port;
async function serve(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return portOf(server);
}
const serveTls = ({ key, chain }: Certificate, listener: RequestListener) =>
  serve(createHttpsServer({ key, cert: chain }, listener));
const certificateOf = (hosts: readonly string[], issuer: Certificate) =>
  makeCertificate({ name: 'site', hosts: hosts.flatMap((host) => [host, `www.${host}`]), issuer });

const site: RequestListener = ({ headers, url }, response) => {
  response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><title>${headers.host}</title><h1>${headers.host}</h1><p>Via Emilia 1, Modena, tel. 059 504417</p>`,
  );
};
const nothing: RequestListener = (_, response) => void response.end();

const set = (to: Partial<SmallInternet>) => writeFileSync(internet, JSON.stringify({ names: {}, ports: {}, ...to }));
const named = (hosts: readonly string[], address: string) => Object.fromEntries(hosts.map((host) => [host, address]));

let works: SmallInternet;
beforeAll(async () => {
  writeFileSync(join(folder, 'root.pem'), authority.pem);
  writeFileSync(join(folder, 'company.pem'), company.pem);
  const control = await serveTls(
    certificateOf(
      CONTROL_HOSTS.map((host) => host.replace('www.', '')),
      authority,
    ),
    nothing,
  );
  const sites = await serveTls(certificateOf(firms, authority), site);
  works = {
    names: { ...named(CONTROL_HOSTS, CONTROL), ...named(firms, SITES) },
    ports: { [`${CONTROL}:443`]: control, [`${SITES}:443`]: sites, [`${SITES}:80`]: await serve(createHttpServer(site)) },
  };
});
beforeEach(() => {
  out = join(folder, `run-${runs++}`);
});
afterAll(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

function listOf(rows: readonly string[]): string {
  writeFileSync(`${out}.csv`, ['name,city,website', ...rows].join('\n'));
  return `${out}.csv`;
}
const rowsOf = (hosts: readonly string[]) => hosts.map((host) => `Officina Meccanica,Modena,${host}`);

async function audit(list: string, environment: NodeJS.ProcessEnv = {}, ...options: string[]) {
  const env = { ...here, NODE_EXTRA_CA_CERTS: join(folder, 'root.pem'), ...environment };
  const ran = await runVetrina(['audit', list, '--out', out, '--no-browser', '--lang', 'en', '--json-log', ...options], env);
  const journal = existsSync(join(out, 'audit.jsonl')) ? readFileSync(join(out, 'audit.jsonl'), 'utf8') : '';
  const outcomes = journal
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).outcome.outcome as string);
  const outage = /^\{"event":"outage".*$/m.exec(ran.err)?.[0];
  return { ...ran, outcomes, outage: outage ? JSON.parse(outage) : null };
}

describe('no network', () => {
  it('stops, says so, leaves all rows open, and the same command goes on', async () => {
    set({});
    // the second has no site: that none could be looked for is no finding either
    const list = listOf([...rowsOf(firms), 'Carrozzeria Bellini Riunite,Modena,']);
    const first = await audit(list);
    expect(first).toMatchObject({ code: 1, outcomes: [], outage: { reason: 'no_network' } });
    expect(first.err).toContain('4 left open. The same command goes on');
    set(works);
    const second = await audit(list);
    expect(second).toMatchObject({ code: 0, outage: null });
    expect(second.outcomes.toSorted()).toEqual(['no_website', 'ok', 'ok', 'ok']);
  });

  it('in the middle of a run: what was seen before stays, nothing else is claimed', async () => {
    const cut: RequestListener = (request, response) => {
      // the line goes dead once the second site was asked for its only page
      if (request.headers.host === firms[1] && request.url === '/') set({});
      site(request, response);
    };
    const port = await serveTls(certificateOf(firms, authority), cut);
    set({ ...works, ports: { ...works.ports, [`${SITES}:443`]: port } });
    const ran = await audit(listOf(rowsOf(firms)), {}, '--concurrency', '1');
    expect(ran).toMatchObject({ code: 1, outage: { reason: 'no_network' }, outcomes: ['ok', 'ok'] });
  });
});

describe('dead sites are no outage', () => {
  it('a list of 200 dead domains ends as usual where the network works', async () => {
    set(works);
    const dead = Array.from({ length: 200 }, (_, index) => `ditta-chiusa-${index}.it`);
    const { code, outcomes, outage } = await audit(listOf(rowsOf(dead)));
    expect({ code, outage }).toEqual({ code: 0, outage: null });
    expect(outcomes).toEqual(Array.from({ length: 200 }, () => 'dns_error'));
  });

  it('sites that all lead to one host, as parked domains do', async () => {
    const parking: RequestListener = (_, response) => void response.writeHead(302, { location: 'http://parking.it/' }).end();
    const parked = await serve(
      createHttpServer((request, response) => (request.headers.host === 'parking.it' ? site : parking)(request, response)),
    );
    set({
      names: { ...works.names, 'parking.it': '11.0.0.5', ...named(firms, '11.0.0.5') },
      ports: { ...works.ports, '11.0.0.5:80': parked },
    });
    const { code, outcomes, outage } = await audit(listOf(rowsOf(firms)));
    expect({ code, outage, rows: outcomes.length }).toEqual({ code: 0, outage: null, rows: 3 });
  });
});

describe('a captive portal', () => {
  const page: RequestListener = (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Hotel Miramare</title><h1>Welcome to our Wi-Fi</h1><p>Tel. 0541 504417</p>');
  };
  const redirect: RequestListener = (request, response) => {
    if (request.headers.host === 'wifi.miramare.it') return void page(request, response);
    response.writeHead(302, { location: 'http://wifi.miramare.it/login' }).end();
  };

  it.each([
    ['sends all visitors to its own host', redirect, 'wifi.miramare.it'],
    ['answers for all hosts', page, 'a page that is not its own'],
  ])('%s', async (_, listener, seen) => {
    const own = makeCertificate({ name: 'wifi.miramare.it', hosts: ['wifi.miramare.it'] });
    const [plain, tls] = [await serve(createHttpServer(listener)), await serveTls(own, listener)];
    set({ names: { '*': PORTAL }, ports: { [`${PORTAL}:80`]: plain, [`${PORTAL}:443`]: tls } });
    const ran = await audit(listOf(rowsOf(firms)));
    expect(ran).toMatchObject({ code: 1, outcomes: [], outage: { reason: 'portal' } });
    expect(ran.outage.detail).toContain(seen);
  });

  it('at a private address, which the guard refuses', async () => {
    set({ names: { '*': '10.1.1.1' } });
    expect(await audit(listOf(rowsOf(firms)))).toMatchObject({ code: 1, outcomes: [], outage: { reason: 'portal' } });
  });
});

describe('the certificate of a company', () => {
  it('stops the run until it is trusted', async () => {
    const hosts = CONTROL_HOSTS.map((host) => host.replace('www.', ''));
    const [control, sites] = [
      await serveTls(certificateOf(hosts, company), (_, response) => void response.end()),
      await serveTls(certificateOf(firms, company), site),
    ];
    set({ ...works, ports: { [`${CONTROL}:443`]: control, [`${SITES}:443`]: sites } });
    const list = listOf(rowsOf(firms));
    const first = await audit(list);
    expect(first).toMatchObject({ code: 1, outcomes: [], outage: { reason: 'certificate' } });
    expect(first.outage.detail).toContain('issued by "Officine Inspection CA"');
    expect(first.err).toContain('NODE_EXTRA_CA_CERTS');
    const second = await audit(list, { NODE_EXTRA_CA_CERTS: join(folder, 'company.pem') });
    expect(second).toMatchObject({ code: 0, outcomes: ['ok', 'ok', 'ok'] });
  });
});

describe('check', () => {
  it('says that the network is out, not that the site is gone', async () => {
    set({});
    const { code, out: said, err } = await runVetrina(['check', firms[0] ?? '', '--no-browser'], here);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(err).toContain('This machine has no network');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../src/gather/browser/find-browser.ts';
import { TEST_BROWSERS } from '../browsers.ts';
import { type Certificate, makeCertificate } from '../unit/gather/net/certificates.ts';
import { startHttpProxy } from '../unit/gather/net/proxies.ts';
import { runVetrina } from './run-vetrina.ts';

/** The network of a company, on this machine: certificates of its own, and a proxy. The browser must manage both, as HTTP does. */

const folder = mkdtempSync(join(tmpdir(), 'vetrina-company-'));
const internet = join(folder, 'internet.json');
const authorityFile = join(folder, 'company.pem');
const company = makeCertificate({ name: 'Officine Inspection CA', authority: true });
const stranger = makeCertificate({ name: 'Nobody', authority: true });
const issued = (host: string, issuer: Certificate) => makeCertificate({ name: host, hosts: [host], issuer });
const servers: Server[] = [];
const asked: string[] = [];

async function serve(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

const page = `<!doctype html><html lang="it"><title>Officina Uno</title><h1>Officina Uno</h1><p>Via Emilia 1, Modena, tel. 059 504417</p>
<script src="https://parts.officina.it/a.js"></script><script src="https://stranger.it/b.js"></script></html>`;
const answer: RequestListener = ({ headers, url }, response) => {
  asked.push(`${headers.host}${url}`);
  const script = url?.endsWith('.js');
  response.writeHead(script || url === '/' ? 200 : 404, {
    'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
  });
  response.end(script ? `document.body.append(" Loaded ${url}")` : page);
};

let ports: Record<string, number>;
let works: string;
beforeAll(async () => {
  const secure = ({ key, chain }: Certificate) => serve(createHttpsServer({ key, cert: chain }, answer));
  ports = {
    'officina-uno.it': await secure(issued('officina-uno.it', company)),
    'parts.officina.it': await secure(issued('parts.officina.it', company)),
    'stranger.it': await secure(issued('stranger.it', stranger)),
    'plain.it': await serve(createHttpServer(answer)),
  };
  writeFileSync(authorityFile, company.pem);
  const names = Object.fromEntries(Object.keys(ports).map((host, index) => [host, `11.0.1.${index + 1}`]));
  const reached = Object.entries(names).map(([host, address]) => [`${address}:443`, ports[host]]);
  works = JSON.stringify({ names, ports: Object.fromEntries(reached) });
});
afterAll(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

async function check(address: string, browser: string, environment: NodeJS.ProcessEnv, ...options: readonly string[]) {
  asked.length = 0;
  const env = {
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'small-internet.ts')}`,
    SMALL_INTERNET: internet,
    ...environment,
  };
  const ran = await runVetrina(
    ['check', address, '--browser', browser, '--json', '--max-pages', '1', '--lang', 'en', ...options],
    env,
  );
  return { ...ran, record: ran.out ? JSON.parse(ran.out) : null };
}

for (const { title, browser, kind } of TEST_BROWSERS)
  describe.runIf(browser)(title, () => {
    const path = kind === 'embedded' ? EMBEDDED : (browser?.path ?? '');

    it.each([
      ['NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: authorityFile }],
      ["the system's store", { SSL_CERT_FILE: authorityFile }],
    ])(
      "a company's certificate by %s: the page is fetched, rendered with what it loads, and measured",
      async (_, environment) => {
        writeFileSync(internet, works);
        const { record } = await check('https://officina-uno.it/', path, environment);
        expect(record).toMatchObject({ outcome: { outcome: 'ok' }, pages: [{ rendered: true }] });
        expect(record.facts.lighthouse).toMatchObject({ state: 'yes' });
        expect(asked).toContain('parts.officina.it/a.js');
        // nobody here vouches for that one
        expect(asked).not.toContain('stranger.it/b.js');
      },
    );

    it('a proxy leads the browser out, too', async () => {
      const proxy = await startHttpProxy(ports);
      writeFileSync(internet, JSON.stringify({ names: {}, ports: {} }));
      const address = proxy.url.replace('//', '//anna:secret@');
      const environment = { HTTP_PROXY: address, HTTPS_PROXY: address, VETRINA_PROBE: 'none' };
      const { record } = await check('http://plain.it/', path, environment, '--no-lighthouse');
      expect(record).toMatchObject({ outcome: { outcome: 'ok' }, pages: [{ rendered: true }] });
      expect(proxy.asked.filter((line) => line === 'GET http://plain.it/').length).toBeGreaterThan(1);
      expect(proxy.asked).toContain('CONNECT parts.officina.it:443');
      expect(proxy.credentials()).toBe(`Basic ${Buffer.from('anna:secret').toString('base64')}`);
    });
  });

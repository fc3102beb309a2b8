import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../src/gather/browser/find-browser.ts';
import { runVetrina } from './run-vetrina.ts';

/** Our own browser fails: no business is called done for it, the run says so and what to do, and the same command goes on. */

const folder = mkdtempSync(join(tmpdir(), 'vetrina-broken-'));
let server: Server;
let list: string;
let reach: string[];

const page = (name: string) =>
  `<!doctype html><html lang="it"><head><title>${name}</title><meta name="viewport" content="width=device-width"></head><body><h1>${name}</h1>${'<p>Lavori in ferro e legno su misura, preventivi gratuiti, consegna in tutta la provincia.</p>'.repeat(6)}<p>Via Emilia 1, 41121 Modena, tel. 059 504417</p></body></html>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(request.headers.host ?? ''));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  list = join(folder, 'list.csv');
  const rows = ['uno', 'due', 'tre', 'quattro', 'cinque'].map((name) => `Ferro ${name},http://${name}.localhost:${port}/`);
  writeFileSync(list, ['name,website', ...rows].join('\n'));
  reach = ['--allow-address', `127.0.0.1:${port}`, '--no-discovery', '--no-lighthouse', '--lang', 'en'];
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

function stub(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = "--version" ]; then echo "Chromium 156.0.8078.1"; exit 0; fi\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function journalOf(out: string): string[] {
  const path = join(out, 'audit.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

describe.runIf(process.platform === 'linux')('a browser that never starts', () => {
  const missingLibrary = () =>
    stub('missing-library', 'echo "chromium: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127');

  it('stops the run with the reason and the remedy, leaves every row open, and the same command goes on', async () => {
    const out = join(folder, 'never');
    const run = (browser: string) =>
      runVetrina(['audit', list, '--out', out, '--browsers', '1', '--json-log', ...reach, '--browser', browser]);
    const first = await run(missingLibrary());
    expect({ code: first.code, done: journalOf(out) }).toEqual({ code: 1, done: [] });
    expect(first.err).toContain('libnss3.so');
    expect(first.err).toContain('5 left open. The same command goes on where it stopped.');
    expect(first.err).toContain('install-deps');
    expect(first.err).toContain('{"event":"outage","reason":"browser"');
    const second = await run(EMBEDDED);
    expect({ code: second.code, done: journalOf(out).length }).toEqual({ code: 0, done: 5 });
  });

  it('fails a check, and says nothing about the site', async () => {
    const url = readFileSync(list, 'utf8').split('\n')[1]?.split(',')[1] ?? '';
    const checked = await runVetrina(['check', url, '--json', ...reach, '--browser', missingLibrary()]);
    expect(checked.code).toBe(1);
    expect(checked.out).toBe('');
    expect(checked.err).toContain('Our browser does not start.');
  });
});

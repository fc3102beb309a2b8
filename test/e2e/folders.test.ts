import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runVetrina } from './run-vetrina.ts';

/** Machines whose folders are not as usual: the browser starts all the same, or one line says why not. */

const folder = mkdtempSync('/tmp/vf-');
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Bar Rossi</title><h1>Bar Rossi</h1><p>Via Emilia 1, Modena. Tel. 059 504417</p>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://bar.localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

async function rendersWith(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const ran = await runVetrina(['check', url, '--allow-private', '--no-lighthouse', '--json'], environment);
  return JSON.parse(ran.out).pages[0].rendered;
}

describe.runIf(process.platform === 'linux')('the browser starts', () => {
  it('where TMPDIR is too long for its socket', async () => {
    const long = join(folder, 'a-temporary-folder-with-a-path-that-sockets-cannot-hold');
    mkdirSync(long);
    expect(await rendersWith({ TMPDIR: long })).toBe(true);
  });

  it('where TMPDIR is not there, and neither is a home', async () => {
    expect(await rendersWith({ TMPDIR: '/nonexistent', HOME: '/proc/none' })).toBe(true);
  });
});

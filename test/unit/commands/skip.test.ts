import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import { explain } from '../../../src/commands/explain.ts';
import { report } from '../../../src/commands/report.ts';
import { AUDIT, type AuditOptions, EXPLAIN, REPORT } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { quietContext } from '../../quiet-context.ts';

let folder: string;
let asked: string[];
let web: { readonly port: number; readonly close: () => void };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-skip-'));
  asked = [];
  const server = createServer(({ headers }, response) => {
    asked.push(headers.host?.split(':')[0] ?? '');
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<title>Forno</title><p>Pane fresco ogni giorno, dolci e focacce.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  web = { port: (server.address() as AddressInfo).port, close: () => server.close() };
  const site = (name: string) => `http://${name}.localhost:${web.port}/`;
  await writeFile(
    join(folder, 'list.csv'),
    `name,website\nForno Rossi,${site('rossi')}\nBar Sport,${site('sport')}\nBianchi,${site('bianchi')}\n`,
  );
});
afterEach(async () => {
  web.close();
  await rm(folder, { recursive: true });
});

const place = () => join(folder, 'run');
const run = (more: Partial<AuditOptions>) =>
  audit(
    join(folder, 'list.csv'),
    {
      ...defaultsOf(AUDIT),
      ...{
        out: place(),
        discovery: false,
        browser: false,
        lighthouse: false,
        quiet: true,
        allowAddress: [`127.0.0.1:${web.port}`],
      },
      ...more,
    },
    quietContext(),
  );
const skip = async (...entries: readonly string[]) => {
  await writeFile(join(folder, 'skip.txt'), entries.join('\n'));
  return join(folder, 'skip.txt');
};
const table = async () =>
  (await readFile(join(place(), 'audit.csv'), 'utf8'))
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[2]);

describe('--skip', () => {
  it('neither visits nor reports, also when the run goes on without it', async () => {
    expect(await run({ skip: await skip('rossi.localhost', 'bar sport'), limit: 1 })).toBe(0);
    expect(await run({})).toBe(0);
    expect([...new Set(asked)]).toEqual(['bianchi.localhost']);
    expect(await table()).toEqual(['Bianchi', undefined]);
    expect(await readFile(join(place(), 'index.html'), 'utf8')).not.toMatch(/Rossi|Bar Sport/);
  });

  it('takes who opts out later out of the reports, and out of explain', async () => {
    expect(await run({})).toBe(0);
    expect(await table()).toEqual(['Forno Rossi', 'Bar Sport', 'Bianchi', undefined]);
    expect(await report(place(), { ...defaultsOf(REPORT), skip: await skip('Bianchi') }, quietContext())).toBe(0);
    expect(await table()).toEqual(['Forno Rossi', 'Bar Sport', undefined]);
    await expect(explain({ place: place(), business: '3', subject: null }, defaultsOf(EXPLAIN), quietContext())).rejects.toThrow(
      /No business/,
    );
    await expect(run({ skip: join(folder, 'none.txt') })).rejects.toThrow(/--skip .* cannot be read/);
  });
});

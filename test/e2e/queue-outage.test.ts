import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from './queue/postgres-server.ts';
import { audit, killAll, recordedRows, until, vetrinaIn, writeList } from './queue/queue-run.ts';

let postgres: PostgresServer;
let folder: string;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-queue-outage-'));
  postgres = await startPostgres();
  url = await postgres.database('audits');
});
afterAll(async () => {
  killAll();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('a worker whose network is out gives its jobs back, says so and ends; another does them', async () => {
  const internet = join(folder, 'internet.json');
  await writeFile(internet, JSON.stringify({ names: {}, ports: {} }));
  const offline = { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'small-internet.ts')}`, SMALL_INTERNET: internet };
  const list = join(folder, 'list.csv');
  await writeList(list, [
    ['Uno', 'https://officina-uno.it/', 'Modena'],
    ['Due', 'https://officina-due.it/', 'Modena'],
    ['Tre', 'https://officina-tre.it/', 'Modena'],
  ]);
  expect(await audit(list, join(folder, 'out'), '--queue', url, '--run', 'out', '--detach').end).toBe(0);

  const first = vetrinaIn({ ...offline, VETRINA_PROBE: '' }, 'worker', '--queue', url, '--no-browser');
  expect(await first.end).toBe(1);
  expect(first.output()).toContain('This machine has no network');
  expect(await recordedRows(url, 'out')).toEqual([]);

  const second = vetrinaIn({ ...offline, VETRINA_PROBE: 'none' }, 'worker', '--queue', url, '--no-browser');
  await until(async () => (await recordedRows(url, 'out')).length === 3, 'the rows are done');
  second.child.kill('SIGTERM');
  expect(await second.end).toBe(0);
});

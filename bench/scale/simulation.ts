import { execFileSync, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Business } from '../../src/model/business.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../../src/model/record.ts';
import { LOOK } from '../../src/options/look.ts';
import { defaultsOf } from '../../src/options/option.ts';
import { beginRun, handIn } from '../../src/runners/queue/hand-in.ts';
import { openQueue } from '../../src/runners/queue/job-queue.ts';
import type { QueuedLook } from '../../src/runners/queue/run-description.ts';
import { progressOf } from '../../src/runners/queue/runs.ts';
import { ask, startPostgres } from '../../test/e2e/queue/postgres-server.ts';
import { meterProcessorTime } from '../lighthouse/processor-time.ts';
import { stop } from './measured.ts';
import { serveSites } from './sites.ts';

const ROWS = Number(process.env.VETRINA_SIMULATED_ROWS ?? 1_000_000);
const MINUTES = Number(process.env.VETRINA_SIMULATED_MINUTES ?? 5);
const WORKERS = 2;
const CONCURRENCY = 64;
const ACCELERATION = 50;
const MAIN = join(import.meta.dirname, '../../src/main.ts');

const SIMULATED: QueuedLook = {
  ...defaultsOf(LOOK),
  ...{ lighthouse: false, browser: false, userAgent: 'simulated', weights: null, artifacts: null, lease: 60 },
};

/** As many jobs through the real queue as fit into a few minutes, on a queue as long as asked for; sites are simulated. */
export async function benchSimulation(folder: string, port: number): Promise<readonly string[]> {
  const usual = await usualRecord(port);
  const file = join(folder, 'record.json');
  await writeFile(file, JSON.stringify(usual));
  const postgres = await startPostgres();
  try {
    const url = await postgres.database('simulation');
    const queue = await openQueue(url, { supervise: false });
    const info = { name: 'simulation', recordSchema: RECORD_SCHEMA_VERSION, look: SIMULATED, info: {} };
    const run = await beginRun(queue, info);
    const begin = performance.now();
    await handIn(queue, run, { businesses: firms(usual.business), signal: new AbortController().signal });
    const handedInPerSecond = ROWS / ((performance.now() - begin) / 1000);
    const wal = await walBytes(url);
    const flags = [url, file, String(CONCURRENCY), String(ACCELERATION)];
    const program = join(import.meta.dirname, 'simulated-worker.ts');
    const workers = Array.from({ length: WORKERS }, () =>
      spawn(process.execPath, [program, ...flags], { stdio: ['ignore', 'inherit', 'inherit'] }),
    );
    const meters = [postgres.pid(), ...workers.map(({ pid }) => pid ?? 0)].map((pid) => meterProcessorTime(pid, []));
    const rates = await watch(async () => (await progressOf(queue, run.run)).done);
    const [server = 0, ...working] = meters.map((read) => read().node);
    await Promise.all(workers.map(stop));
    const { done } = await progressOf(queue, run.run);
    const [stored] = await ask(url, 'select count(*)::int as records, count(distinct row)::int as rows from vetrina.records');
    const [size] = await ask(
      url,
      `select pg_total_relation_size('vetrina.records') as records, pg_total_relation_size('vetrina.rows') as rows`,
    );
    const written = (await walBytes(url)) - wal;
    await queue.close();
    return [
      `queue, jobs a second                ${(done / (MINUTES * 60)).toFixed(0)}   (by minute: ${rates.map((rate) => rate.toFixed(0)).join(', ')})`,
      `database, ms of processor a job      ${((server * 1000) / done).toFixed(1)}`,
      `worker, ms of processor a job        ${((working.reduce((a, b) => a + b, 0) * 1000) / done).toFixed(1)}   (without the audit itself)`,
      `queue, rows handed in a second      ${handedInPerSecond.toFixed(0)}`,
      `queue, records : jobs done          ${stored.records} : ${done}, ${stored.rows} different rows`,
      `database, kB a record               ${(size.records / stored.records / 1000).toFixed(1)}   (a line of audit.jsonl: ${(JSON.stringify(usual).length / 1000).toFixed(1)} kB)`,
      `database, bytes a waiting row       ${(size.rows / ROWS).toFixed(0)} in vetrina.rows`,
      `database, kB written a record       ${(written / stored.records / 1000).toFixed(1)} of write-ahead log`,
      `  how: ${ROWS} rows on the queue, ${WORKERS} worker processes of ${CONCURRENCY}, ${MINUTES} minutes; sites answer ${ACCELERATION} times faster than real ones; database on the same machine, without fsync`,
    ];
  } finally {
    await postgres.stop();
  }
}

/** The record of a whole site of eight pages. */
async function usualRecord(port: number): Promise<AuditRecord> {
  const sites = await serveSites(port, { delayMs: 0, count: 1 });
  try {
    const flags = ['--json', '--no-browser', '--allow-private', '--name', 'Officina Rossi'];
    return JSON.parse(
      execFileSync(process.execPath, [MAIN, 'check', sites.url(1), ...flags], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
  } finally {
    sites.close();
  }
}

/** One in thirty shares its site with others. */
async function* firms(usual: Business) {
  for (let row = 1; row <= ROWS; row++) {
    const business = { ...usual, id: `row-${row}`, row, name: `Officina ${row} di Rossi & C. snc` };
    yield { business, place: row % 30 === 0 ? `portal-${row % 900}.example` : `firm-${row}.example` };
  }
}

/** Jobs a second in each minute. */
async function watch(done: () => Promise<number>): Promise<readonly number[]> {
  const rates: number[] = [];
  for (let before = 0; rates.length < MINUTES; ) {
    await sleep(60_000);
    const now = await done();
    rates.push((now - before) / 60);
    before = now;
  }
  return rates;
}

async function walBytes(url: string): Promise<number> {
  const [row] = await ask(url, `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as bytes`);
  return row.bytes;
}

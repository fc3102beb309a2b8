import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type JobQueue, openQueue } from '../../src/runners/queue/job-queue.ts';
import { ask, type PostgresServer, startPostgres } from './queue/postgres-server.ts';
import {
  activeJobs,
  audit,
  journalRows,
  killAll,
  numbers,
  type Running,
  recordedRows,
  silence,
  stopWorker,
  until,
  vetrina,
  worker,
  writeList,
} from './queue/queue-run.ts';
import { type SmallSites, serveSites } from './queue/small-sites.ts';

let postgres: PostgresServer;
let folder: string;
let url: string;
/** Looks for dead workers every second, where workers do every ten. */
let watch: JobQueue;
let sites: SmallSites;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-crashes-'));
  postgres = await startPostgres();
});

beforeEach(async () => {
  url = await postgres.database(`crashes-${++made}`);
  watch = await openQueue(url, { supervise: true, superviseSeconds: 1 });
});

afterEach(async () => {
  killAll();
  await sites?.close();
  await watch?.close();
});

afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A list of sites that take so long that a worker can be caught at them, one row each. */
async function listOf(count: number, options: { delayMs: number; onRequest?: (site: number) => void }): Promise<string> {
  sites = await serveSites({ count, ...options });
  const csv = join(folder, `list-${made}.csv`);
  await writeList(
    csv,
    sites.urls.map((site, i) => [`Officina ${i}`, site, 'Modena']),
  );
  return csv;
}

const handIn = async (csv: string) => expect(await audit(csv, out(), '--queue', url, '--run', 'run', '--detach').end).toBe(0);
const out = () => join(folder, `out-${made}`);
const done = async (count: number) => (await recordedRows(url, 'run')).length >= count;

describe('a worker that dies in the middle of its jobs', () => {
  it('loses them to another, and every row comes out once', async () => {
    await handIn(await listOf(6, { delayMs: 700 }));
    const doomed = worker(url);
    await until(async () => (await activeJobs(url)) === 6, 'all jobs are taken');
    doomed.child.kill('SIGKILL');
    expect(await doomed.end).toBe('SIGKILL');
    await silence(url);
    const heir = worker(url);
    await until(() => done(6), 'the heir has done them');
    expect(await stopWorker(heir)).toBe(0);
    expect(await recordedRows(url, 'run')).toEqual(numbers(6));
    expect(await vetrina('collect', out(), '--queue', url).end).toBe(0);
    expect(await journalRows(out())).toEqual(numbers(6));
  });

  it('finds its late results refused when it was only asleep', async () => {
    await handIn(await listOf(3, { delayMs: 1_500 }));
    const sleeper = worker(url);
    await until(async () => (await activeJobs(url)) === 3, 'all jobs are taken');
    sleeper.child.kill('SIGSTOP');
    await silence(url);
    const heir = worker(url);
    await until(() => done(3), 'the heir has done them');
    const before = await ask(url, 'select row, xmin::text from vetrina.records order by row');
    sleeper.child.kill('SIGCONT');
    expect(await stopWorker(sleeper)).toBe(0);
    expect(await ask(url, 'select row, xmin::text from vetrina.records order by row')).toEqual(before);
    expect(await ask(url, 'select sum(done)::int as done from vetrina.progress')).toEqual([{ done: 3 }]);
    expect(await stopWorker(heir)).toBe(0);
  });
});

describe('a worker that is asked to stop', () => {
  it('ends what it has in hand', async () => {
    await handIn(await listOf(3, { delayMs: 1_500 }));
    // more time to end than three slow sites take on a busy machine
    const polite = worker(url, '--grace', '120');
    await until(async () => (await activeJobs(url)) === 3, 'all jobs are taken');
    expect(await stopWorker(polite)).toBe(0);
    expect(await recordedRows(url, 'run')).toEqual(numbers(3));
  });

  it('gives back what does not end in time, and another has it at once', async () => {
    await handIn(await listOf(3, { delayMs: 2_000 }));
    const hurried = worker(url, '--grace', '0');
    await until(async () => (await activeJobs(url)) === 3, 'all jobs are taken');
    expect(await stopWorker(hurried)).toBe(0);
    expect(await activeJobs(url)).toBe(0);
    expect(await ask(url, `select distinct state, retry_count from vetrina_queue.job where data ? 'row'`)).toEqual([
      { state: 'created', retry_count: 0 },
    ]);
    const heir = worker(url);
    await until(() => done(3), 'the heir has done them');
    await stopWorker(heir);
    expect(await recordedRows(url, 'run')).toEqual(numbers(3));
  });
});

describe('a poisoned job', () => {
  it('that kills every worker becomes a failed record after three, alone at the last; a retry mends it', async () => {
    let current: Running | null = null;
    let deadly = true;
    const csv = await listOf(3, {
      delayMs: 50,
      onRequest: (site) => {
        if (site === 1 && deadly) current?.child.kill('SIGKILL');
      },
    });
    await handIn(csv);
    for (let death = 1; death <= 3; death++) {
      current = worker(url);
      await current.end;
      await silence(url);
      await until(async () => (await activeJobs(url)) === 0, 'its jobs are back');
    }
    const last = worker(url);
    await until(() => done(3), 'every row has a record');
    expect(await ask(url, `select row, record ->> 'error' as error from vetrina.records where outcome = 'failed'`)).toEqual([
      { row: 2, error: expect.stringContaining('given up after 3 starts: job heartbeat timeout') },
    ]);
    expect(await vetrina('collect', out(), '--queue', url).end).toBe(1);

    deadly = false;
    const retried = vetrina('runs', '--queue', url, '--retry-failed', 'run');
    expect([await retried.end, retried.output()]).toEqual([0, expect.stringContaining('1 failed rows of run')]);
    await until(
      async () => (await ask(url, `select 1 from vetrina.records where row = 2 and outcome = 'ok'`)).length === 1,
      'ok',
    );
    expect(await vetrina('collect', out(), '--queue', url).end).toBe(0);
    await stopWorker(last);
    expect(await recordedRows(url, 'run')).toEqual(numbers(3));
    expect(await ask(url, 'select sum(done)::int as done, sum(failed)::int as failed from vetrina.progress')).toEqual([
      { done: 3, failed: 0 },
    ]);
  });

  it('whose data were damaged becomes a failed record, and holds nobody up', async () => {
    await handIn(await listOf(3, { delayMs: 0 }));
    await ask(url, `update vetrina_queue.job set data = data #- '{business,id}' where data ->> 'row' = '1'`);
    await ask(url, `update vetrina_queue.job set data = '{}' where data ->> 'row' = '2'`);
    const warned = worker(url);
    await until(() => done(2), 'the others are done');
    await stopWorker(warned);
    expect(await ask(url, 'select row, outcome from vetrina.records order by row')).toEqual([
      { row: 1, outcome: 'failed' },
      { row: 3, outcome: 'ok' },
    ]);
  });
});

describe('a collector that is killed', () => {
  it('goes on where it was, and nothing is there twice', async () => {
    const csv = await listOf(8, { delayMs: 150 });
    const steady = worker(url, '--concurrency', '2');
    const doomed = audit(csv, out(), '--queue', url, '--run', 'run');
    await until(() => done(2), 'some are done');
    doomed.child.kill('SIGKILL');
    await doomed.end;
    expect(await audit(csv, out(), '--queue', url, '--run', 'run').end).toBe(0);
    await stopWorker(steady);
    expect(await recordedRows(url, 'run')).toEqual(numbers(8));
    expect(await journalRows(out())).toEqual(numbers(8));
  });
});

describe('a database that is restarted under load', () => {
  it('costs nothing but time', async () => {
    const csv = await listOf(12, { delayMs: 150 });
    const both = [worker(url, '--concurrency', '2'), worker(url, '--concurrency', '2')];
    const waiting = audit(csv, out(), '--queue', url, '--run', 'run');
    await until(() => done(3), 'some are done');
    await postgres.restart(1_500);
    expect(await waiting.end).toBe(0);
    expect(waiting.output()).toContain('The database does not answer');
    expect(await Promise.all(both.map(stopWorker))).toEqual([0, 0]);
    expect(await recordedRows(url, 'run')).toEqual(numbers(12));
    expect(await journalRows(out())).toEqual(numbers(12));
  });
});

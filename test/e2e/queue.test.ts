import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_SCHEMA_VERSION } from '../../src/model/record.ts';
import { beginRun, findRun, handIn } from '../../src/runners/queue/hand-in.ts';
import { openQueue } from '../../src/runners/queue/job-queue.ts';
import { queueReader } from '../../src/runners/queue/queue-reader.ts';
import { ask, type PostgresServer, startPostgres } from './queue/postgres-server.ts';
import {
  audit,
  journalRows,
  killAll,
  numbers,
  type Running,
  readTable,
  recordedRows,
  stopWorker,
  until,
  vetrina,
  worker,
  writeList,
} from './queue/queue-run.ts';
import { type SmallSites, serveSites } from './queue/small-sites.ts';

let postgres: PostgresServer;
let folder: string;
let sites: SmallSites;
let url: string;
let workers: readonly Running[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-queue-'));
  postgres = await startPostgres();
  url = await postgres.database('audits');
  sites = await serveSites({ count: 8, delayMs: 120 });
  workers = [worker(url, '--concurrency', '3'), worker(url, '--concurrency', '3')];
  // the first of them makes the tables
  const there = () => ask(url, 'select 1 from vetrina.workers').catch(() => []);
  await until(async () => (await there()).length === 2, 'both workers are there');
});

afterAll(async () => {
  killAll();
  await sites?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Duplicates, rows without a website, without anything, and addresses that are none. */
async function mixedList(): Promise<string> {
  const csv = join(folder, 'mixed.csv');
  const own = sites.urls.map((site, i) => [`Officina ${i}`, site, 'Modena']);
  const odd = [
    ['Officina 0', sites.urls[0] ?? '', 'Modena'],
    ['Officina 0 bis', sites.urls[0] ?? '', 'Modena'],
    ['Senza sito', '', 'Modena'],
    ['', '', 'Modena'],
    ['Solo social', 'https://www.facebook.com/officinasocial', 'Modena'],
    ['Rotto 😀', 'http://non un sito', 'Roma'],
  ];
  await writeList(csv, [...own, ...odd]);
  return csv;
}

describe('audit --queue', () => {
  it('writes byte for byte the audit.csv of a local run, each row once', async () => {
    const csv = await mixedList();
    const [local, queued] = [join(folder, 'local'), join(folder, 'queued')];
    expect(await audit(csv, local, '--allow-private', '--quiet').end).toBe(0);
    const run = audit(csv, queued, '--queue', url, '--run', 'census');
    expect([await run.end, run.output()]).toEqual([0, expect.stringMatching(/14\/14 .*\n/)]);
    expect(await readTable(queued)).toBe(await readTable(local));
    expect(await recordedRows(url, 'census')).toEqual(numbers(14));
    expect(await journalRows(queued)).toEqual(numbers(14));
  });

  it('goes through both workers, and says so', async () => {
    const rows = await ask(url, 'select done from vetrina.progress where done > 0');
    expect(rows.length).toBe(2);
    const listed = vetrina('runs', '--queue', url, '--json');
    expect(await listed.end).toBe(0);
    const { runs, workers: there } = JSON.parse(listed.output());
    expect(runs).toMatchObject([{ name: 'census', rows: 14, done: 14, failed: 0, handedIn: true }]);
    expect(there).toBe(2);
  });

  it('hands nothing in twice: the same command finds everything done', async () => {
    const again = audit(join(folder, 'mixed.csv'), join(folder, 'queued'), '--queue', url, '--run', 'census');
    expect(await again.end).toBe(0);
    expect(await recordedRows(url, 'census')).toEqual(numbers(14));
    expect(await journalRows(join(folder, 'queued'))).toEqual(numbers(14));
  });

  it('refuses the name of a run of another input or with other options', async () => {
    const csv = join(folder, 'other.csv');
    await writeList(csv, [['Altro', sites.urls[1] ?? '', 'Modena']]);
    const other = audit(csv, join(folder, 'other'), '--queue', url, '--run', 'census');
    expect([await other.end, other.output()]).toEqual([2, expect.stringContaining('another input')]);
    const look = audit(join(folder, 'mixed.csv'), join(folder, 'look'), '--queue', url, '--run', 'census', '--max-pages', '3');
    expect([await look.end, look.output()]).toEqual([2, expect.stringContaining('maxPages = 8; now it is 3')]);
  });

  it('can be left and collected anywhere else, by name', async () => {
    const left = audit(join(folder, 'mixed.csv'), join(folder, 'left'), '--queue', url, '--run', 'left', '--detach');
    expect(await left.end).toBe(0);
    const collected = vetrina('collect', 'left', '--queue', url, '--wait', '--out', join(folder, 'collected'));
    expect(await collected.end).toBe(0);
    expect(await readTable(join(folder, 'collected'))).toBe(await readTable(join(folder, 'local')));
  });

  it('says in one line that a database cannot be reached, without the password', async () => {
    const run = vetrina('runs', '--queue', 'postgres://anna:secret@127.0.0.1:1/none');
    expect(await run.end).toBe(2);
    expect(run.output()).toMatch(/^vetrina: The database at 127\.0\.0\.1:1\/none cannot be used: .*\n$/m);
    expect(run.output()).not.toContain('secret');
  });
});

describe('politeness', () => {
  it('visits the pages of one site one after the other whoever has them, and reads its robots.txt once', async () => {
    const shared = await serveSites({ count: 1, delayMs: 80 });
    const csv = join(folder, 'shared.csv');
    await writeList(
      csv,
      ['a', 'b', 'c', 'd'].map((path) => [`Sede ${path}`, `${shared.urls[0]}${path}/`, 'Modena']),
    );
    expect(await audit(csv, join(folder, 'shared'), '--queue', url).end).toBe(0);
    expect(await recordedRows(url, 'shared')).toEqual(numbers(4));
    expect(shared.mostAtOnce(0)).toBeLessThanOrEqual(2);
    expect(shared.asked(0, '/robots.txt')).toBe(1);
    await shared.close();
  });
});

describe('survey --queue', () => {
  it('counts the records of the database without a run folder, as it counts those of a folder (the empty row is none)', async () => {
    const [from, to] = [join(folder, 'survey-db'), join(folder, 'survey-folder')];
    const streamed = vetrina('survey', '--queue', url, '--run', 'census', '--out', from);
    expect([await streamed.end, streamed.output()]).toEqual([0, expect.stringContaining('13 businesses counted')]);
    expect(await vetrina('survey', join(folder, 'queued'), '--out', to).end).toBe(0);
    expect(await readFile(join(from, 'survey.csv'), 'utf8')).toBe(await readFile(join(to, 'survey.csv'), 'utf8'));
  });
});

describe('versions', () => {
  it('leaves jobs of another record schema alone, and says whose they are', async () => {
    const queue = await openQueue(url, { supervise: false });
    try {
      const mixed = await findRun(queue, 'census');
      if (!mixed) throw new Error('no run to copy');
      const newer = await beginRun(queue, { ...mixed, name: 'newer', recordSchema: RECORD_SCHEMA_VERSION + 1 });
      const businesses = (async function* () {
        for await (const { business } of (await queueReader(url).read('census'))?.records() ?? [])
          yield { business, place: null };
      })();
      await handIn(queue, newer, { businesses, signal: AbortSignal.timeout(10_000) });
      // a run that came later is done, so the workers have been past it
      expect(await audit(join(folder, 'shared.csv'), join(folder, 'later'), '--queue', url, '--quiet').end).not.toBe(2);
      expect(await recordedRows(url, 'newer')).toEqual([]);
      const collected = vetrina('collect', 'newer', '--queue', url, '--out', join(folder, 'newer'));
      expect([await collected.end, collected.output()]).toEqual([
        2,
        expect.stringContaining(`record schema ${RECORD_SCHEMA_VERSION + 1}`),
      ]);
    } finally {
      await queue.close();
    }
  });
});

/** By psql where it is installed, else by the client library: the answer is the same. */
async function askPsql(address: string, sql: string): Promise<string> {
  try {
    return execFileSync('psql', [address, '-At', '-c', sql], { encoding: 'utf8' }).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return (await ask(address, sql)).map((row) => Object.values(row).join('|')).join('\n');
  }
}

describe('SQL', () => {
  it('answers questions through the views, with psql', async () => {
    const psql = (sql: string) => askPsql(url, sql);
    expect(
      await psql(`select count(*), count(*) filter (where sight = 'seen') from vetrina.businesses where run = 'census'`),
    ).toBe('14|10');
    expect(
      await psql(`select values -> 0 ->> 'e164' from vetrina.facts where run = 'census' and row = 3 and fact = 'phones'`),
    ).toBe('+39059831002');
    expect(await psql(`select verdict from vetrina.findings where run = 'census' and row = 1 and "check" = 'https'`)).toBe(
      'fail',
    );
    expect(
      await psql(
        `select sum(yes), sum(no), sum(unknown), sum(not_applicable), max(rate) from vetrina.rates where run = 'census' and fact = 'contactForm'`,
      ),
    ).toBe('10|0|1|3|1');
  });

  it('answers every question of docs/sql.md', async () => {
    const page = await readFile(join(import.meta.dirname, '../../docs/sql.md'), 'utf8');
    const questions = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql ?? '');
    expect(questions.length).toBeGreaterThan(5);
    for (const sql of questions) {
      const isAboutThisRun = sql.includes("'census'") && !sql.includes('census-2025');
      const answer = await ask(url, sql);
      if (isAboutThisRun) expect(answer.length, sql).toBeGreaterThan(0);
    }
  });
});

describe('a worker that is asked to stop', () => {
  it('ends with 0', async () => {
    expect(await Promise.all(workers.map(stopWorker))).toEqual([0, 0]);
    expect(await ask(url, 'select 1 from vetrina.workers')).toEqual([]);
  });
});

describe('pictures', () => {
  it('come from the folder that the workers share', async () => {
    const queue = await openQueue(url, { supervise: false });
    try {
      await ask(url, `update vetrina.runs set look = jsonb_set(look, '{artifacts}', $1) where name = 'left'`, [
        JSON.stringify({ folder: join(folder, 'pictures') }),
      ]);
      const run = await findRun(queue, 'left');
      const place = join(folder, 'pictures', `run-${run?.run}`, '0');
      await mkdir(place, { recursive: true });
      await writeFile(join(place, '2-mobile.jpg'), 'a picture');
      expect(await vetrina('collect', 'left', '--queue', url, '--out', join(folder, 'pictured')).end).toBe(0);
      expect(await readFile(join(folder, 'pictured/screenshots/officina-1-2-mobile.jpg'), 'utf8')).toBe('a picture');
    } finally {
      await queue.close();
    }
  });
});

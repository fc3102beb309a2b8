import { join } from 'node:path';
import { ask, startPostgres } from '../../test/e2e/queue/postgres-server.ts';
import { start, stop, vetrina } from './measured.ts';
import { serveSites, writeRegister } from './sites.ts';

const ROWS = 160;
const DELAY_MS = 300;
/** So few that a worker waits for the sites and not for its processor: two processes on one machine share that. */
const CONCURRENCY = 4;

/** Time of a run with two worker processes against that with one. */
export async function benchTwoWorkers(folder: string, port: number): Promise<readonly string[]> {
  const [sites, postgres] = await Promise.all([serveSites(port, { delayMs: DELAY_MS, count: ROWS }), startPostgres()]);
  try {
    const csv = join(folder, 'workers.csv');
    await writeRegister(csv, ROWS, { each: 1, sites });
    const seconds: number[] = [];
    for (const count of [1, 2]) {
      const url = await postgres.database(`workers-${count}`);
      const flags = ['--queue', url, '--no-browser', '--allow-private', '--quiet', '--concurrency', String(CONCURRENCY)];
      const workers = Array.from({ length: count }, () => start('worker', ...flags));
      await allReady(url, count);
      await vetrina(
        'audit',
        csv,
        '--queue',
        url,
        '--out',
        join(folder, `workers-${count}`),
        '--no-browser',
        '--no-discovery',
        '--quiet',
      );
      seconds.push(await workingSeconds(url));
      await Promise.all(workers.map(stop));
    }
    const [one = 0, two = 0] = seconds;
    return [
      `two workers : one                   ${(one / two).toFixed(2)}   (target ≥ 1.8; ${one.toFixed(1)} and ${two.toFixed(1)} s)`,
      `  how: ${ROWS} sites of ${DELAY_MS} ms latency, ${CONCURRENCY} businesses at a time in each worker; from the start of the first audit to the last record stored`,
    ];
  } finally {
    sites.close();
    await postgres.stop();
  }
}

/** The workers' part of it: handing in, collecting and reports are done by one process whatever their number. */
async function workingSeconds(url: string): Promise<number> {
  const [row] = await ask(
    url,
    `select extract(epoch from max(stored_at) - min(audited_at - make_interval(secs => seconds)))::float8 as seconds from vetrina.records`,
  );
  return row.seconds;
}

async function allReady(url: string, count: number): Promise<void> {
  for (let there = 0; there < count; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    there = (await ask(url, 'select count(*)::int as there from vetrina.workers').catch(() => []))[0]?.there ?? 0;
  }
}

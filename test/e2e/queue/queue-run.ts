import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './postgres-server.ts';

const MAIN = join(import.meta.dirname, '../../../src/main.ts');
/** Quick, and nothing but 127.0.0.1 is asked. */
const LOOK = ['--no-browser', '--no-discovery', '--timeout', '20'];

/** A command of ours in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Waits for its end and gives the exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
}

const running = new Set<ChildProcess>();

export const vetrina = (...args: readonly string[]): Running => vetrinaIn({}, ...args);

/** The same with more in its environment. */
export function vetrinaIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Running {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  running.add(child);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const end = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return (code ?? signal) as number | string;
  });
  return { child, output: () => output, end };
}

/** For the end of a test that failed: no process stays behind. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export const audit = (csv: string, out: string, ...more: readonly string[]) =>
  vetrina('audit', csv, '--out', out, ...LOOK, ...more);

export const worker = (url: string, ...more: readonly string[]) =>
  vetrina('worker', '--queue', url, '--no-browser', '--allow-private', ...more);

export async function stopWorker({ child, end }: Running): Promise<number | string> {
  child.kill('SIGTERM');
  return end;
}

/** Each question is a connection of its own, and not for nothing. */
const POLL_MS = 150;

/** Waits until a question is answered with yes. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string, seconds = 60): Promise<void> {
  for (const begin = performance.now(); ; ) {
    if (await isSo()) return;
    if (performance.now() - begin > seconds * 1000) throw new Error(`not within ${seconds} s: ${what}`);
    await sleep(POLL_MS);
  }
}

export async function writeList(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  await writeFile(path, [['name', 'website', 'city'], ...rows].map((row) => `${row.join(',')}\n`).join(''));
}

/** `audit.csv` without the instant of each audit. */
export async function readTable(folder: string): Promise<string> {
  return (await readFile(join(folder, 'audit.csv'), 'utf8')).replace(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT');
}

/** Rows of a run with a record, in order: a row that came out twice would stand there twice. */
export async function recordedRows(url: string, run: string): Promise<readonly number[]> {
  const rows = await ask(url, 'select row from vetrina.records join vetrina.runs r using (run) where r.name = $1 order by row', [
    run,
  ]);
  return rows.map(({ row }) => row as number);
}

/** Records of the journal of a run folder, one number per line. */
export async function journalRows(folder: string): Promise<readonly number[]> {
  const lines = (await readFile(join(folder, 'audit.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line).business.row as number);
}

export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Jobs that are being worked on. */
export async function activeJobs(url: string): Promise<number> {
  const [row] = await ask(url, `select count(*)::int as active from vetrina_queue.job where state = 'active'`);
  return row.active;
}

/** Lets the lease of all running jobs run out at once, as if their workers had been silent for an hour. */
export async function silence(url: string): Promise<void> {
  await ask(url, `update vetrina_queue.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'`);
}

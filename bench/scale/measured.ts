import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = join(import.meta.dirname, 'report-usage.mjs');

export interface Usage {
  /** From its start to its end. */
  readonly seconds: number;
  /** User and system time of all its threads. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** Runs a Node program to its end in a process of its own and says what it used. */
export async function measure(program: string, args: readonly string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-bench-'));
  const file = join(folder, 'usage.json');
  try {
    const child = spawn(process.execPath, ['--import', USAGE, program, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, VETRINA_USAGE: file },
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${program} ${args.slice(0, 2).join(' ')} … ended with ${code}`);
    return JSON.parse(await readFile(file, 'utf8')) as Usage;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The command line of this checkout. */
export const vetrina = (...args: readonly string[]) => measure(join(ROOT, 'src/main.ts'), args);

/** A static audit of sites on this machine. */
export const audit = (csv: string, out: string, ...more: readonly string[]) =>
  vetrina('audit', csv, '--out', out, '--no-browser', '--no-discovery', '--allow-private', '--fresh', '--quiet', ...more);

/** Starts a command and leaves it running. */
export function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'src/main.ts'), ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { AuditRecord } from '../../src/model/record.ts';
import { descendants, memoryMb, type SeenProcess } from './processes.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE_MS = 250;
/** To add up the memory of forty processes costs 100 ms of processor: no more than a tenth of the time goes there, lest we slow what we watch. */
const MEMORY_SHARE = 0.1;

/** One process of the real command line, watched from start to end. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly seen: ReadonlyMap<string, SeenProcess>;
  readonly ended: Promise<CliEnd>;
}

export interface CliEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Most memory that the process and all below it ever had at once, at the times looked; NaN where it was not to be weighed. */
  readonly peakMb: number;
  /** What it had most of the time: nine looks of ten saw no more. */
  readonly usualMb: number;
  /** The processes of that moment, the largest first: MB and command. */
  readonly peakParts: readonly string[];
  /** Every process that was ever seen below it, itself included. */
  readonly processes: readonly SeenProcess[];
}

export interface CliOptions {
  /** Temporary folder of the process: what it leaves behind is found there. */
  readonly temp?: string;
  readonly preload?: string;
  /** Has its memory added up, which takes a tenth of a core. */
  readonly weigh?: true;
  /** Run through another program: `['prlimit', '--fsize=1000']`. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const preload = options.preload ? ['--import', options.preload] : [];
  const command = [...(options.through ?? []), process.execPath, ...preload, join(ROOT, 'src/main.ts'), ...args];
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { ...process.env, NODE_OPTIONS: '', VITEST: '', ...options.env, ...(options.temp && { TMPDIR: options.temp }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  const seen = new Map<string, SeenProcess>();
  const memory = options.weigh ? watchMemory() : NOT_WEIGHED;
  const look = () => {
    const tree = descendants(pid);
    for (const each of tree) seen.set(`${each.pid} ${each.started}`, each);
    memory.look(tree);
  };
  const timer = setInterval(look, SAMPLE_MS);
  const begin = performance.now();
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => (texts.stdout += text));
  child.stderr?.on('data', (text) => (texts.stderr += text));
  const ended = once(child, 'close').then(([code, signal]): CliEnd => {
    clearInterval(timer);
    const seconds = (performance.now() - begin) / 1000;
    return { code, signal, ...texts, seconds, ...memory.seen(), processes: [...seen.values()] };
  });
  return { child, pid, seen, ended };
}

interface MemoryWatch {
  readonly look: (tree: readonly SeenProcess[]) => void;
  readonly seen: () => Pick<CliEnd, 'peakMb' | 'usualMb' | 'peakParts'>;
}

const NOT_WEIGHED: MemoryWatch = {
  look: () => {},
  seen: () => ({ peakMb: Number.NaN, usualMb: Number.NaN, peakParts: [] }),
};

function watchMemory(): MemoryWatch {
  const sums: number[] = [0];
  let peakParts: readonly string[] = [];
  let notBefore = 0;
  const look = (tree: readonly SeenProcess[]) => {
    const begin = performance.now();
    if (begin < notBefore) return;
    const sizes = tree.map(({ pid, command }) => ({ command, mb: Math.round(memoryMb(pid)) }));
    const sum = sizes.reduce((total, { mb }) => total + mb, 0);
    if (sum > Math.max(...sums)) peakParts = sizes.toSorted((a, b) => b.mb - a.mb).map(({ command, mb }) => `${mb} ${command}`);
    sums.push(sum);
    notBefore = performance.now() + (performance.now() - begin) / MEMORY_SHARE;
  };
  const seen = () => {
    const sorted = sums.toSorted((a, b) => a - b);
    return { peakMb: sorted.at(-1) ?? 0, usualMb: sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0, peakParts };
  };
  return { look, seen };
}

export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliEnd> {
  return startCli(args, options).ended;
}

/** A folder of this test alone, with a place for temporary files in it. */
export function makeWorkFolder(): { readonly path: string; readonly temp: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'hostile-'));
  const temp = join(path, 'tmp');
  mkdirSync(temp);
  return { path, temp, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function writeCsv(path: string, rows: readonly Readonly<Record<string, string>>[]): string {
  writeFileSync(path, stringify([...rows], { header: true }));
  return path;
}

export type CsvRow = Readonly<Record<string, string>>;

export function readAuditCsv(folder: string): CsvRow[] {
  return parse(readFileSync(join(folder, 'audit.csv')), { columns: true, bom: true }) as CsvRow[];
}

export function readJournal(folder: string): AuditRecord[] {
  const path = join(folder, 'audit.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as AuditRecord);
}

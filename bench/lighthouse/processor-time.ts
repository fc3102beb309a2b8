import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time by kind of process. */
export interface ProcessorTime {
  readonly node: number;
  readonly chromium: number;
}

/** proc(5): times are in clock ticks, of which there are a hundred a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 200;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly ticks: number;
  readonly started: string;
}

/**
 * Adds up what everything below a process uses, until stopped. Sampled: of a process that ends between two looks the last
 * 0.2 s are lost, which is little beside the seconds that each lives.
 */
export function meterProcessorTime(root: number, except: readonly number[]): () => ProcessorTime {
  const seen = new Map<string, Process>();
  const look = () => {
    for (const each of treeOf(root)) if (!except.includes(each.pid)) seen.set(`${each.pid} ${each.started}`, each);
  };
  look();
  const timer = setInterval(look, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    look();
    const secondsOf = (isOne: (name: string) => boolean) =>
      [...seen.values()].filter(({ name }) => isOne(name)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
    const isChromium = (name: string) => /chrom|headless/i.test(name);
    return { node: secondsOf((name) => !isChromium(name)), chromium: secondsOf(isChromium) };
  };
}

/**
 * The most memory that everything below a process ever held at once, MB, until stopped: proportional set size, in which pages that several
 * processes share are counted once (proc(5), smaps_rollup).
 */
export function meterMemory(root: number, except: readonly number[]): () => number {
  let peak = 0;
  const look = () => {
    const sizes = treeOf(root).map(({ pid }) => (except.includes(pid) ? 0 : memoryOf(pid)));
    peak = Math.max(
      peak,
      sizes.reduce((sum, mb) => sum + mb, 0),
    );
  };
  const timer = setInterval(look, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return Math.round(peak);
  };
}

function memoryOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // ended meanwhile
  }
}

function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(Number(name)) : []));
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

function processOf(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [{ pid, parent: Number(fields[1]), name: stat.slice(stat.indexOf('(') + 1, end), ticks, started: fields[19] ?? '' }];
  } catch {
    return []; // ended meanwhile
  }
}

import { readdirSync, readFileSync } from 'node:fs';

/** A process by its id and its start (clock ticks since boot): ids are used again, pairs are not. */
export interface SeenProcess {
  readonly pid: number;
  readonly started: string;
  readonly command: string;
}

interface Status extends SeenProcess {
  readonly parent: number;
  readonly state: string;
}

/** Everything below a process at this moment, itself included (Linux, proc(5)). */
export function descendants(root: number): Status[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statusOf(Number(name)) ?? []) : []));
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent, pid: own }) => parent === pid && own !== root));
  return tree;
}

/** Those that still are there; a zombie is dead but was not collected. */
export function leftOf(seen: Iterable<SeenProcess>): { readonly alive: SeenProcess[]; readonly zombies: SeenProcess[] } {
  const now = [...seen].flatMap((process) => {
    const status = statusOf(process.pid);
    return status?.started === process.started ? [status] : [];
  });
  return { alive: now.filter(({ state }) => state !== 'Z'), zombies: now.filter(({ state }) => state === 'Z') };
}

/** Megabytes of a process that are its own share (proportional set size): shared pages are not counted twice. */
export function memoryMb(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function statusOf(pid: number): Status | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent] = fields;
    const command = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return { pid, parent: Number(parent), state, started: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

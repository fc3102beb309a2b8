import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Process {
  readonly pid: number;
  readonly parent: number;
}

/** A process and everything below it, parents first. Empty on Windows, where `taskkill` walks the tree by itself. */
export async function processTree(root: number): Promise<number[]> {
  const all = process.platform === 'linux' ? processesOfLinux() : await processesOfPs();
  return all.length > 0 ? treesIn(all, [root]) : [];
}

function treesIn(all: readonly Process[], roots: readonly number[]): number[] {
  const tree = new Set(roots);
  for (const pid of tree) for (const child of all) if (child.parent === pid) tree.add(child.pid);
  return [...tree];
}

/** Ends the processes and all below them, at once. Already ended ones are fine. */
export async function killTrees(roots: readonly number[]): Promise<void> {
  if (process.platform === 'win32') {
    await Promise.all(roots.map((pid) => run('taskkill', ['/pid', String(pid), '/T', '/F']).catch(() => {})));
    return;
  }
  const trees = await Promise.all(roots.map(processTree));
  // Playwright gives Chromium a process group of its own: the minus also ends what lost its parent.
  for (const pid of new Set([...roots.map((root) => -root), ...roots, ...trees.flat()])) kill(pid);
}

/** Memory that belongs to the tree alone, in MB; null where it cannot be read (macOS, Windows). */
export async function treeMemoryMb(roots: readonly number[]): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const bytes = treesIn(knownProcesses(), roots).reduce((sum, pid) => sum + ownMemory(pid), 0);
  return Math.round(bytes / 2 ** 20);
}

/** A process that ended but was not yet fetched by its parent (a zombie) does not run. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(stat);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself.
  }
}

/** Resident minus shared pages (proc(5), statm), of 4 kB: Chromium's processes share most of theirs. */
function ownMemory(pid: number): number {
  const [, resident, shared] = readNow(`/proc/${pid}/statm`).split(' ').map(Number);
  return resident === undefined || shared === undefined ? 0 : (resident - shared) * 4096;
}

function processesOfLinux(): Process[] {
  return pidsNow().flatMap((pid) => processOf(pid) ?? []);
}

const known = new Map<number, Process>();

/**
 * For looking every second: only processes that were not there last time are read, since reading those of the whole machine took
 * more time than all our extractors together (measured). A parent that has changed since does not matter for a sum.
 */
function knownProcesses(): Process[] {
  const now = new Set(pidsNow());
  for (const pid of known.keys()) if (!now.has(pid)) known.delete(pid);
  for (const pid of now) {
    const fresh = known.has(pid) ? null : processOf(pid);
    if (fresh) known.set(pid, fresh);
  }
  return [...known.values()];
}

function pidsNow(): number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));
}

function processOf(pid: number): Process | null {
  const stat = readNow(`/proc/${pid}/stat`);
  // "pid (name) state parent …"; the name may hold anything.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return stat ? { pid, parent } : null;
}

/** '' when the process has ended meanwhile. */
function readNow(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function processesOfPs(): Promise<Process[]> {
  if (process.platform === 'win32') return [];
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=']).catch(() => ({ stdout: '' }));
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return pid && parent !== undefined ? [{ pid, parent }] : [];
  });
}

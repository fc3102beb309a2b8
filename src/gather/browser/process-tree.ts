import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Process {
  readonly pid: number;
  readonly parent: number;
}

/** A process and everything below it, parents first. Empty on Windows, where `taskkill` walks the tree by itself. */
export async function processTree(root: number): Promise<number[]> {
  const all = process.platform === 'linux' ? await processesOfLinux() : await processesOfPs();
  const tree = [root];
  for (const pid of tree) tree.push(...all.filter(({ parent }) => parent === pid).map((child) => child.pid));
  return all.length > 0 ? tree : [];
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
  const trees = await Promise.all(roots.map(processTree));
  const sizes = await Promise.all([...new Set(trees.flat())].map(ownMemory));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20);
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
async function ownMemory(pid: number): Promise<number> {
  const [, resident, shared] = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ').map(Number);
  return resident === undefined || shared === undefined ? 0 : (resident - shared) * 4096;
}

async function processesOfLinux(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  // "pid (name) state parent …"; the name may hold anything.
  return stats.flatMap((stat, i) => {
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return stat ? [{ pid: Number(pids[i]), parent }] : [];
  });
}

async function processesOfPs(): Promise<Process[]> {
  if (process.platform === 'win32') return [];
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=']).catch(() => ({ stdout: '' }));
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return pid && parent !== undefined ? [{ pid, parent }] : [];
  });
}

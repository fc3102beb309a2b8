import { readFileSync, rmSync } from 'node:fs';
import { link, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** Takes the run folder for this process; a second run on it is told so. Returns the release. */
export async function lockRun(folder: string): Promise<() => void> {
  const path = join(folder, 'run.lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeAtOnce(path, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (holder !== null && isAlive(holder))
        throw new UsageError(
          `Another vetrina (process ${holder.pid}) is working in ${folder}. Wait for it, stop it, or give another --out.`,
        );
      rmSync(path, { force: true });
    }
  }
  throw new UsageError(`${path} cannot be taken. Remove it if no vetrina is working there.`);
}

/** Makes the file with its content in one step, so that nobody ever reads it half-written; fails with EEXIST when it is there. */
async function writeAtOnce(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await link(temporary, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // Some file systems (FAT, some network shares) have no hard links.
      return writeFile(path, content, { flag: 'wx' });
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === null || startOf(pid) === null || startOf(pid) === started;
}

/** Start of a process in clock ticks since boot (Linux, proc(5) field 22): tells a reused process id apart; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

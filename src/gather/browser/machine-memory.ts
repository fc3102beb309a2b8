import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Megabytes. */
export interface MachineMemory {
  /** What this process may ever have: the machine's, or less where a container says so. */
  readonly totalMb: number;
  /** What can still be had without anything being ended; null where the system does not tell (macOS, Windows). */
  readonly availableMb: number | null;
}

/** The text of a file, '' when there is none. */
export type ReadText = (path: string) => string;

const MB = 2 ** 20;

/**
 * The memory of this machine or of the container that we are in. Files that Linux keeps in memory (the cache) are given back when they are
 * needed, so they count as available: without that a container that has just unpacked something would look full.
 */
export function machineMemory(read: ReadText = readNow, total: number = totalmem()): MachineMemory {
  const machine = Math.floor(total / MB);
  const system = meminfo(read);
  if (system === null) return { totalMb: machine, availableMb: null };
  const rooms = cgroupRooms(read);
  return {
    totalMb: Math.min(machine, ...rooms.map(({ limitMb }) => limitMb)),
    availableMb: Math.min(system, ...rooms.map(({ limitMb, usedMb }) => Math.max(0, limitMb - usedMb))),
  };
}

/** proc(5): `MemAvailable` is in kB. */
function meminfo(read: ReadText): number | null {
  const found = /^MemAvailable:\s+(\d+) kB/m.exec(read('/proc/meminfo'));
  return found ? Math.floor(Number(found[1]) / 1024) : null;
}

interface Room {
  readonly limitMb: number;
  readonly usedMb: number;
}

/** Our control group and those above it, as far as they can be seen from here and set a limit (cgroups(7), both versions). */
function cgroupRooms(read: ReadText): Room[] {
  const lines = read('/proc/self/cgroup').split('\n');
  const v2 = lines.find((line) => line.startsWith('0::'))?.slice(3) ?? '/';
  const v1 = lines.find((line) => line.split(':')[1]?.split(',').includes('memory'))?.split(':')[2] ?? '/';
  return [
    ...foldersUpFrom(v2).flatMap((folder) =>
      roomOf(read, join('/sys/fs/cgroup', folder), { limit: 'memory.max', used: 'memory.current', cache: 'inactive_file' }),
    ),
    ...foldersUpFrom(v1).flatMap((folder) =>
      roomOf(read, join('/sys/fs/cgroup/memory', folder), {
        limit: 'memory.limit_in_bytes',
        used: 'memory.usage_in_bytes',
        cache: 'total_inactive_file',
      }),
    ),
  ];
}

function foldersUpFrom(path: string): string[] {
  const parts = path.split('/').filter((part) => part && part !== '..');
  return Array.from({ length: parts.length + 1 }, (_, length) => `/${parts.slice(0, length).join('/')}`);
}

function roomOf(read: ReadText, folder: string, names: { limit: string; used: string; cache: string }): Room[] {
  const limit = Number(read(join(folder, names.limit)).trim() || Number.NaN);
  // "max", no such file, or version 1's way to say "no limit" (about 2^63)
  if (!Number.isFinite(limit) || limit > 2 ** 50) return [];
  const used = Number(read(join(folder, names.used)));
  const cache = Number(new RegExp(`^${names.cache} (\\d+)`, 'm').exec(read(join(folder, 'memory.stat')))?.[1] ?? 0);
  return [{ limitMb: Math.floor(limit / MB), usedMb: Math.ceil(Math.max(0, used - cache) / MB) }];
}

function readNow(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a folder must offer. */
export interface FolderNeeds {
  /** Longest path in bytes; null = any. */
  readonly longest: number | null;
  readonly freeMb: number;
  /** Programs will be started from it. */
  readonly executable: boolean;
}

/** An unusable folder, and why. */
export interface UnfitFolder {
  readonly path: string;
  readonly reason: string;
}

/** Folders for files that may go, best first: where the user wants them, then where systems have such places. */
export function temporaryPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  const others = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp', environment.XDG_RUNTIME_DIR ?? '', '/dev/shm'];
  return [...new Set([tmpdir(), ...others])].filter(Boolean);
}

/** Why a folder cannot be used, in a few words for people; null when it can. It is tried, not only looked at. */
export async function whyUnfit(folder: string, needs: FolderNeeds): Promise<string | null> {
  if (!isAbsolute(folder)) return 'it is not an absolute path';
  const length = Buffer.byteLength(folder);
  if (needs.longest !== null && length > needs.longest)
    return `its path has ${length} characters, sockets of the browser leave room for ${needs.longest}`;
  try {
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    if (free < needs.freeMb) return `${free} MB are free, ${needs.freeMb} are needed`;
    return await whyUntried(folder, needs);
  } catch (error) {
    return reasonOf(error);
  }
}

const TRIAL_BYTES = 65_536;
const TRIAL_MS = 3_000;

async function whyUntried(folder: string, { executable }: FolderNeeds): Promise<string | null> {
  const trial = await mkdtemp(join(folder, 'vt-'));
  try {
    await writeFile(join(trial, 'file'), Buffer.alloc(TRIAL_BYTES));
    if (executable && process.platform !== 'win32') {
      await writeFile(join(trial, 'program'), '#!/bin/sh\nexit 0\n', { mode: 0o700 });
      await run(join(trial, 'program'), { timeout: TRIAL_MS }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EACCES') throw Object.assign(new Error('noexec'), { code: 'NOEXEC' });
      });
    }
    return null;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'it is not a folder',
  ENOSPC: 'it is full',
  EDQUOT: 'the share of it that you may use is full',
  NOEXEC: 'programs may not be run in it (mounted noexec)',
};

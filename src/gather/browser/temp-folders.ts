import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './process-tree.ts';

const PREFIX = 'vetrina-browser-';
const NAMED = new RegExp(`^${PREFIX}(\\d+)-`);

/** A folder for one browser's profile, named after the process that owns it. */
export async function makeTempFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** A browser that was just killed may still be writing: a few tries. What stays is removed by the next run. */
export async function removeTempFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
}

/** Removes what runs left behind that were killed before they could tidy up. */
export async function removeStaleTempFolders(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const ours = names.flatMap((name) => {
    const owner = NAMED.exec(name)?.[1];
    return owner ? [{ path: join(tmpdir(), name), owner: Number(owner) }] : [];
  });
  await Promise.all(ours.map(async ({ path, owner }) => (await isRunning(owner)) || removeTempFolder(path)));
}

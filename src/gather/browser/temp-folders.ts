import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type FolderNeeds, temporaryPlaces, type UnfitFolder, whyUnfit } from './folder-fitness.ts';
import { isRunning } from './process-tree.ts';

const PREFIX = 'vetrina-browser-';
const NAMED = new RegExp(`^${PREFIX}(\\d+)-`);

/** The address of a Unix socket holds 107 bytes on Linux and 103 on macOS (unix(7), sys/un.h). */
const SOCKET_BYTES = process.platform === 'darwin' ? 103 : 107;
/** Chromium makes its socket in a folder in ours: what it and we add to the path, with a process id of seven digits. */
const ADDED = `/${PREFIX}4194304-XXXXXX/org.chromium.Chromium.XXXXXX/SingletonSocket`.length;
/** A profile takes 10 to 30 MB, and pages that load much take more. */
const NEEDS: FolderNeeds = {
  longest: process.platform === 'win32' ? null : SOCKET_BYTES - ADDED,
  freeMb: 100,
  executable: false,
};

/**
 * The folder that holds the profiles of browsers: the system's for temporary files, else a shorter or emptier one.
 * @throws UsageError that names each folder with the reason when none will do
 */
export async function browserFolder(places = temporaryPlaces(process.env), needs = NEEDS): Promise<string> {
  const unfit: UnfitFolder[] = [];
  for (const path of places) {
    const reason = await whyUnfit(path, needs);
    if (reason === null) return path;
    unfit.push({ path, reason });
  }
  const reasons = unfit.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
  throw new UsageError(
    `The browser has no folder for its files. Set TMPDIR to a short path with ${needs.freeMb} MB free that you may write to, or use --no-browser. (${reasons})`,
  );
}

/** A folder for one browser's profile, named after the process that owns it. */
export async function makeTempFolder(): Promise<string> {
  return mkdtemp(join(await browserFolder(), `${PREFIX}${process.pid}-`));
}

/** A browser that was just killed may still be writing: a few tries. What stays is removed by the next run. */
export async function removeTempFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
}

/** Removes what runs left behind that were killed before they could tidy up. */
export async function removeStaleTempFolders(): Promise<void> {
  const folder = await browserFolder();
  const names = await readdir(folder).catch(() => []);
  const ours = names.flatMap((name) => {
    const owner = NAMED.exec(name)?.[1];
    return owner ? [{ path: join(folder, name), owner: Number(owner) }] : [];
  });
  await Promise.all(ours.map(async ({ path, owner }) => (await isRunning(owner)) || removeTempFolder(path)));
}

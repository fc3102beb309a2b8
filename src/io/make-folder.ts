import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/**
 * Makes the folder with those above it, and gives the ones that were not there before, the outermost first. Step by step: where a
 * file system takes no folders (`/proc`), `mkdir` with `recursive` goes round in circles for ever (seen with Node 24).
 * @throws UsageError when it cannot be made or written to
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  const made: string[] = [];
  try {
    for (const folder of await missingFolders(path)) {
      if (await madeNow(folder)) made.push(folder);
    }
    await access(path, constants.W_OK | constants.X_OK);
    return made;
  } catch (error) {
    await remove(made);
    throw new UsageError(
      `The output folder ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). Give another with --out.`,
    );
  }
}

/**
 * Says at once when the folder could not be made: before a long list is read. Leaves nothing behind.
 * @throws UsageError as `makeFolder`
 */
export async function assertFolderCanBeMade(path: string): Promise<void> {
  await remove(await makeFolder(path));
}

/** The folder and those above it that are not there, the outermost first. */
async function missingFolders(path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await isFolder(folder)); folder = dirname(folder)) missing.unshift(folder);
  return missing;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found && !found.isDirectory()) throw Object.assign(new Error(`${path} is a file`), { code: 'ENOTDIR' });
  return found !== null;
}

/** Another process may be quicker. */
async function madeNow(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function remove(folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => {});
}

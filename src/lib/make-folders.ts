import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with those above it, and gives the ones that were not there before, the outermost first; leaves none of them when
 * the last cannot be made. Step by step: where a file system takes no folders (`/proc`), Node's `mkdir` with `recursive` goes round in
 * circles for ever (seen with Node 24).
 * @param mode of the folders that are made, before the umask
 * @throws the error of the system, ENOTDIR where a file is in the way
 */
export async function makeFolders(path: string, mode = 0o777): Promise<readonly string[]> {
  const made: string[] = [];
  try {
    for (const folder of await missingFolders(path)) if (await madeNow(folder, mode)) made.push(folder);
    return made;
  } catch (error) {
    await removeFolders(made);
    throw error;
  }
}

/** Removes what `makeFolders` made, as far as it is empty. */
export async function removeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => {});
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
async function madeNow(folder: string, mode: number): Promise<boolean> {
  return mkdir(folder, { mode }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

import { access, constants } from 'node:fs/promises';
import { makeFolders, removeFolders } from '../lib/make-folders.ts';
import { UsageError } from '../model/usage-error.ts';

/**
 * Makes the folder of a run with those above it, and gives the ones that were not there before.
 * @throws UsageError when it cannot be made or written to
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  try {
    const made = await makeFolders(path);
    await access(path, constants.W_OK | constants.X_OK);
    return made;
  } catch (error) {
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
  await removeFolders(await makeFolder(path));
}

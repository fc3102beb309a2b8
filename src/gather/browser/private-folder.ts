import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../../lib/make-folders.ts';
import { temporaryPlaces } from './folder-fitness.ts';

/** Where our unpacked browser may live, best first: the user's cache, else a folder of the user among the temporary files. */
export function cacheFolders(environment: NodeJS.ProcessEnv): string[] {
  const user = process.getuid?.() ?? environment.USERNAME ?? 'user';
  const home = homedir();
  const cache = environment.XDG_CACHE_HOME || (home && home !== '/' ? join(home, '.cache') : null);
  const temporary = temporaryPlaces(environment).map((place) => join(place, `vetrina-cache-${user}`));
  return [...(cache ? [join(cache, 'vetrina')] : []), ...temporary];
}

/** Makes a folder that only we can write to; throws when someone else could have put something there. */
export async function makePrivateFolder(path: string): Promise<void> {
  await makeFolders(path, 0o700);
  await assertPrivate(path);
}

/** Throws unless `path` is ours and nobody else may write to it. A link counts as not ours: it can be turned elsewhere. */
export async function assertPrivate(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw new Error(`${path} is a link`);
  if (process.getuid === undefined) return;
  if (found.uid !== process.getuid()) throw new Error(`${path} belongs to another user`);
  if ((found.mode & 0o022) !== 0) throw new Error(`${path} can be written by other users`);
}

import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import type { FileInParts, RunFiles } from '../model/run-files.ts';

/** Characters that are gathered before the disk is asked. */
const PART = 1 << 16;

/** The files below a folder; folders are made as they are needed. */
export function folderFiles(root: string): RunFiles {
  const made = new Set<string>();
  const placeOf = async (name: string): Promise<string> => {
    const path = join(root, name);
    const folder = dirname(path);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    return path;
  };
  return {
    write: async (name, content, how) => writeFileAtomically(await placeOf(name), content, how),
    begin: async (name) => beginFile(await placeOf(name)),
    read: (name) => readFile(join(root, name)).catch(() => null),
    list: (folder) => readdir(join(root, folder)).catch(() => []),
    remove: (name) => rm(join(root, name), { force: true }),
    shownAs: (name) => join(root, name),
    onDisk: async (name) => resolve(await placeOf(name)),
  };
}

/** Written beside the file it is to be, then put in its place. */
async function beginFile(path: string): Promise<FileInParts> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w');
  let waiting = '';
  let ended = false;
  const write = async () => {
    const text = waiting;
    waiting = '';
    await file.writeFile(text);
  };
  return {
    write: async (part) => {
      waiting += part;
      if (waiting.length >= PART) await write();
    },
    close: async () => {
      await write();
      await file.sync();
      await file.close();
      await rename(temporary, path);
      ended = true;
    },
    giveUp: async () => {
      if (ended) return;
      ended = true;
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

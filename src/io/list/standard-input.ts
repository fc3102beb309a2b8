import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface ListFile {
  readonly path: string;
  /** Removes what was made for it; nothing of a file of the user's own. */
  readonly release: () => Promise<void>;
}

/** The file of a list; `-` is standard input, which is written to a file first: a list is read twice. */
export async function listFile(path: string, input: NodeJS.ReadableStream = process.stdin): Promise<ListFile> {
  if (path !== '-') return { path, release: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-list-'));
  const release = () => rm(folder, { recursive: true, force: true });
  const spool = join(folder, 'standard-input');
  try {
    await pipeline(input, createWriteStream(spool));
  } catch (error) {
    await release();
    throw error;
  }
  return { path: spool, release };
}

import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: a temporary file beside it, then renamed over it. `flush: false` saves the wait for
 * the disk where the file can be made again.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  { flush = true }: { flush?: boolean } = {},
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(content);
    if (flush) await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

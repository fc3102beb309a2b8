import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertFolderCanBeMade, makeFolder } from '../../../src/io/make-folder.ts';
import { asNobody } from '../../as-nobody.ts';

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'vetrina-folder-'));
});
afterEach(() => rm(temp, { recursive: true }));

/** A file stands in the temp folder; the path of it, or of something in it. */
async function withFile(...below: string[]): Promise<string> {
  await writeFile(join(temp, 'file'), '');
  return join(temp, 'file', ...below);
}

describe('the folder of a run', () => {
  it('is made with those above it; a second time nothing is made', async () => {
    const folder = join(temp, 'a', 'b', 'c');
    expect(await makeFolder(folder)).toEqual([join(temp, 'a'), join(temp, 'a', 'b'), folder]);
    expect((await stat(folder)).isDirectory()).toBe(true);
    expect(await makeFolder(folder)).toEqual([]);
  });

  it('is only tried, and leaves nothing behind', async () => {
    await mkdir(join(temp, 'a'));
    await assertFolderCanBeMade(join(temp, 'a', 'b', 'c'));
    expect(await readdir(join(temp, 'a'))).toEqual([]);
  });

  it.each([
    ['a file in the way', () => withFile('out'), /ENOTDIR.*--out/],
    ['a file of that name', () => withFile(), /ENOTDIR.*--out/],
    ['a name that is too long', async () => join(temp, 'deep', 'a'.repeat(300)), /ENAMETOOLONG.*--out/],
  ])('cannot be made: %s', async (_, make, message) => {
    await expect(makeFolder(await make())).rejects.toThrow(message);
    expect((await readdir(temp)).filter((name) => name !== 'file')).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('ends at once where the file system takes no folders', async () => {
    const started = performance.now();
    await expect(makeFolder('/proc/vetrina/out')).rejects.toThrow(/cannot be written.*--out/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it.skipIf(process.platform === 'win32')('cannot be made where we may not write', async () => {
    await chmod(temp, 0o555);
    await expect(asNobody(() => makeFolder(join(temp, 'out')))).rejects.toThrow(/EACCES.*--out/);
    await chmod(temp, 0o755);
  });
});

import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderNeeds, whyUnfit } from '../../../../src/gather/browser/folder-fitness.ts';
import { browserFolder } from '../../../../src/gather/browser/temp-folders.ts';

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'vf-'));
});
afterEach(() => rm(temp, { recursive: true }));

const needs = (change: Partial<FolderNeeds> = {}): FolderNeeds => ({ longest: null, freeMb: 1, executable: false, ...change });

/** A folder of this machine that is writable and mounted noexec, if there is one. */
function noexecFolder(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  return mounts
    .map((line) => line.split(' '))
    .find(([, , type, how]) => type === 'tmpfs' && /^rw\b.*\bnoexec\b/.test(how ?? ''))?.[1];
}

describe('why a folder cannot be used', () => {
  it('null when it can; nothing is left in it', async () => {
    expect(await whyUnfit(temp, needs({ executable: true }))).toBeNull();
    expect(await readdir(temp)).toEqual([]);
  });

  it('says what is wrong with it', async () => {
    await writeFile(join(temp, 'file'), '');
    expect(await whyUnfit(temp, needs({ longest: temp.length - 1 }))).toMatch(/path has \d+ characters/);
    expect(await whyUnfit(temp, needs({ longest: temp.length }))).toBeNull();
    expect(await whyUnfit(temp, needs({ freeMb: 1e12 }))).toMatch(/MB are free/);
    expect(await whyUnfit(join(temp, 'none'), needs())).toBe('there is no such folder');
    expect(await whyUnfit(join(temp, 'file'), needs())).toBe('it is not a folder');
    expect(await whyUnfit('relative', needs())).toBe('it is not an absolute path');
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')('it may not be written to', async () => {
    await chmod(temp, 0o500);
    expect(await whyUnfit(temp, needs())).toBe('it may not be written to');
    await chmod(temp, 0o700);
  });

  const noexec = noexecFolder();
  it.runIf(noexec)('programs may not be run in it', async () => {
    expect(await whyUnfit(noexec ?? '', needs({ executable: true }))).toMatch(/noexec/);
    expect(await whyUnfit(noexec ?? '', needs())).toBeNull();
  });
});

describe('the folder for browsers', () => {
  it('is the first that will do: a long one is passed over', async () => {
    const long = join(temp, 'a'.repeat(60));
    await mkdir(long);
    expect(await browserFolder([long, temp], needs({ longest: temp.length }))).toBe(temp);
    expect(await browserFolder([long, temp], needs())).toBe(long);
  });

  it('or one line says what to do and what is wrong with each', async () => {
    const missing = join(temp, 'none');
    const error = await browserFolder([missing, temp], needs({ longest: 5 })).catch((refusal: Error) => refusal);
    expect(error).toMatchObject({ name: 'UsageError' });
    expect(String(error)).toMatch(/Set TMPDIR to a short path.*--no-browser/);
    expect(String(error)).toContain(`${missing}: its path`);
    expect(String(error)).not.toContain('\n');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderNeeds, whyUnfit } from '../../../../src/gather/browser/folder-fitness.ts';
import { browserFolder } from '../../../../src/gather/browser/temp-folders.ts';
import { asNobody } from '../../../as-nobody.ts';

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'vf-'));
});
afterEach(() => rm(temp, { recursive: true }));

const needs = (change: Partial<FolderNeeds> = {}): FolderNeeds => ({ longest: null, freeMb: 1, executable: false, ...change });

interface Mounted {
  readonly path: string;
  readonly unmount: () => void;
}

/** A folder from which no program may be started: one that this machine has, else one that is mounted for it; null where neither can be. */
function noexecFolder(): Mounted | null {
  if (process.platform !== 'linux') return null;
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const there = mounts
    .map((line) => line.split(' '))
    .find(([, , type, how]) => type === 'tmpfs' && /^rw\b.*\bnoexec\b/.test(how ?? ''))?.[1];
  return there ? { path: there, unmount: () => undefined } : mountNoexec();
}

function mountNoexec(): Mounted | null {
  const path = mkdtempSync(join(tmpdir(), 'vf-noexec-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'noexec,size=4m', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmdirSync(path);
    return null;
  }
  const unmount = () => {
    execFileSync('umount', [path]);
    rmdirSync(path);
  };
  return { path, unmount };
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

  it.skipIf(process.platform === 'win32')('it may not be written to', async () => {
    await chmod(temp, 0o555);
    expect(await asNobody(() => whyUnfit(temp, needs()))).toBe('it may not be written to');
    await chmod(temp, 0o700);
  });

  const noexec = noexecFolder();
  afterAll(() => noexec?.unmount());
  it.runIf(noexec)('programs may not be run in it', async () => {
    expect(await whyUnfit(noexec?.path ?? '', needs({ executable: true }))).toMatch(/noexec/);
    expect(await whyUnfit(noexec?.path ?? '', needs())).toBeNull();
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

import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRun as open } from '../../../src/commands/open-run.ts';
import { startRun as start } from '../../../src/commands/start-run.ts';
import { folderStore } from '../../../src/io/folder-store.ts';
import type { RunInfo } from '../../../src/model/run-info.ts';

const store = folderStore();
const openRun = (place: string) => open(store, place);
const startRun = (place: string, fresh: boolean, begin: RunInfo) => start(store, place, { fresh, begin });

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'vetrina-run-')), 'out');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const begin = (change: Partial<RunInfo> = {}): RunInfo => ({
  tool: 'vetrina',
  version: '0',
  name: 'out',
  input: { file: 'a.csv', sha256: 'abc', encoding: 'utf-8', delimiter: ',' },
  carriedHeaders: [],
  options: { maxPages: 8 },
  counts: { records: 1, done: 0, failed: 0, outcomes: {} },
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  ...change,
});

describe('run folder', () => {
  it('is new, then resumed, keeping when it began', async () => {
    const first = await startRun(folder, false, begin());
    await first.close();
    const second = await startRun(folder, false, begin({ startedAt: '2027-01-01T00:00:00.000Z' }));
    expect(second.info().startedAt).toBe('2026-01-01T00:00:00.000Z');
    await second.close();
  });

  it('refuses another input and other options, and says what to do', async () => {
    await (await startRun(folder, false, begin())).close();
    await expect(startRun(folder, false, begin({ input: { ...begin().input, sha256: 'other' } }))).rejects.toThrow(
      /another input.*--out.*--fresh/,
    );
    await expect(startRun(folder, false, begin({ options: { maxPages: 3 } }))).rejects.toThrow(/maxPages = 8; now it is 3/);
    const fresh = await startRun(folder, true, begin({ options: { maxPages: 3 } }));
    await fresh.close();
  });

  it('is held by one run at a time; the lock of a dead process is taken over', async () => {
    const first = await startRun(folder, false, begin());
    await expect(startRun(folder, false, begin())).rejects.toThrow(/Another vetrina/);
    await expect(openRun(folder)).rejects.toThrow(/Another vetrina/);
    await first.close();
    await writeFile(join(folder, 'run.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: null }));
    await (await openRun(folder)).close();
    await expect(readFile(join(folder, 'run.lock'))).rejects.toThrow();
  });

  it('must be writable and must be a run', async () => {
    await expect(openRun(folder)).rejects.toThrow(/not the folder of a run/);
    await writeFile(join(folder, '..', 'file'), '');
    await expect(startRun(join(folder, '..', 'file'), false, begin())).rejects.toThrow(/cannot be written/);
    if (process.getuid?.() !== 0) {
      await chmod(join(folder, '..'), 0o500);
      await expect(startRun(folder, false, begin())).rejects.toThrow(/cannot be written/);
      await chmod(join(folder, '..'), 0o700);
    }
  });
});

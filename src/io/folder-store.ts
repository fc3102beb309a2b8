import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import { type RunInfo, runInfoSchema } from '../model/run-info.ts';
import type { Beginning, Run, RunStore } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import { folderFiles } from './folder-files.ts';
import { openJournal } from './journal.ts';
import { assertFolderCanBeMade, makeFolder } from './make-folder.ts';
import { readRecords } from './read-records.ts';
import { lockRun } from './run-lock.ts';

const DESCRIPTION = 'run.json';
const JOURNAL = 'audit.jsonl';

/** Runs in folders: a description, a journal, and whatever is written beside them. */
export function folderStore(): RunStore {
  return {
    usualPlace: (name) => join('reports', name),
    assertWritable: assertFolderCanBeMade,
    begin: beginRun,
    open: async (path) => {
      const info = await readRunInfo(path);
      return info && runIn(path, info, await lockRun(path));
    },
    read: async (path) => {
      const info = await readRunInfo(path);
      return info && { place: path, id: resolve(path), info, records: () => readRecords(join(path, JOURNAL)) };
    },
    files: folderFiles,
  };
}

async function beginRun(path: string, { fresh, leftovers, describe }: Beginning): Promise<Run> {
  await makeFolder(path);
  const release = await lockRun(path);
  try {
    if (fresh)
      for (const name of [...leftovers, JOURNAL, DESCRIPTION]) await rm(join(path, name), { recursive: true, force: true });
    const info = describe(await readRunInfo(path));
    await writeRunInfo(path, info);
    return await runIn(path, info, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function runIn(path: string, begin: RunInfo, release: () => void): Promise<Run> {
  const journal = await openJournal(join(path, JOURNAL));
  let info = begin;
  return {
    place: path,
    id: resolve(path),
    journal,
    files: folderFiles(path),
    info: () => info,
    update: async (change) => {
      info = { ...info, ...change };
      await writeRunInfo(path, info);
    },
    close: async () => {
      await journal.close();
      release();
    },
  };
}

async function writeRunInfo(path: string, info: RunInfo): Promise<void> {
  await writeFileAtomically(join(path, DESCRIPTION), `${JSON.stringify(info, null, 2)}\n`);
}

/** What the folder says of its run; null when it holds none. */
async function readRunInfo(path: string): Promise<RunInfo | null> {
  const text = await readFile(join(path, DESCRIPTION), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = runInfoSchema.safeParse(safeJson(text));
  if (!parsed.success)
    throw new UsageError(
      `${join(path, DESCRIPTION)} is not readable as the description of a run. Use --fresh, or another --out.`,
    );
  return parsed.data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import type { RunFiles } from '../model/run-files.ts';
import { UsageError } from '../model/usage-error.ts';
import { withDefaults } from '../options/fingerprint.ts';
import { folderFiles } from './folder-files.ts';
import { type Journal, openJournal } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { lockRun } from './run-lock.ts';

/** What `run.json` says of a run. */
export const runInfoSchema = z.object({
  tool: z.string(),
  version: z.string(),
  /** Name of the run: the last part of the folder. */
  name: z.string(),
  input: z.object({ file: z.string(), sha256: z.string(), encoding: z.string(), delimiter: z.string() }),
  /** Headers of the input that are carried through to `audit.csv`, in order. */
  carriedHeaders: z.array(z.string()),
  /** Options that change what is seen: a run is resumed only under the same. */
  options: z.record(z.string(), z.unknown()),
  counts: z.object({
    records: z.number().nullable(),
    done: z.number(),
    failed: z.number(),
    outcomes: z.record(z.string(), z.number()),
  }),
  /** Name of the run in the database that it is spread by (`--queue`). */
  queuedAs: z.string().optional(),
  startedAt: z.string(),
  /** Null while the run is unfinished. */
  endedAt: z.string().nullable(),
});
export type RunInfo = z.infer<typeof runInfoSchema>;

export interface RunFolder {
  readonly path: string;
  readonly journal: Journal;
  readonly files: RunFiles;
  readonly info: () => RunInfo;
  /** Changes run.json, whole or not at all. */
  readonly update: (change: Partial<RunInfo>) => Promise<void>;
  readonly close: () => Promise<void>;
}

const OURS = [
  'audit.csv',
  'audit.jsonl',
  'index.html',
  'survey.html',
  'survey.csv',
  'survey-transitions.csv',
  'run.json',
  'businesses',
  'screenshots',
  'lighthouse',
];

/** Opens the folder for an audit: new, resumed (`resumed: true`), or emptied of an earlier run of ours with `fresh`. */
export async function startRun(path: string, fresh: boolean, begin: RunInfo): Promise<RunFolder & { readonly resumed: boolean }> {
  await makeFolder(path);
  const release = await lockRun(path);
  try {
    if (fresh) for (const name of OURS) await rm(join(path, name), { recursive: true, force: true });
    const earlier = await readRunInfo(path);
    if (earlier) refuseOtherRun(path, earlier, begin);
    const info = earlier ? { ...begin, startedAt: earlier.startedAt, counts: earlier.counts } : begin;
    await writeFileAtomically(join(path, 'run.json'), format(info));
    return { ...(await folderOf(path, info, release)), resumed: earlier !== null };
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens a run that exists, for the commands that only read or rewrite its outputs. */
export async function openRun(path: string): Promise<RunFolder> {
  const info = await readRunInfo(path);
  if (!info) throw new UsageError(`${path} is not the folder of a run (it has no run.json). Give the --out folder of an audit.`);
  const release = await lockRun(path);
  return folderOf(path, info, release);
}

async function folderOf(path: string, start: RunInfo, release: () => void): Promise<RunFolder> {
  const journal = await openJournal(join(path, 'audit.jsonl'));
  let info = start;
  return {
    path,
    journal,
    files: folderFiles(path),
    info: () => info,
    update: async (change) => {
      info = { ...info, ...change };
      await writeFileAtomically(join(path, 'run.json'), format(info));
    },
    close: async () => {
      await journal.close();
      release();
    },
  };
}

function format(info: RunInfo): string {
  return `${JSON.stringify(info, null, 2)}\n`;
}

/** What `run.json` says; null when the folder holds no run. */
export async function readRunInfo(path: string): Promise<RunInfo | null> {
  const text = await readFile(join(path, 'run.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = runInfoSchema.safeParse(safeJson(text));
  if (!parsed.success)
    throw new UsageError(`${join(path, 'run.json')} is not readable as the description of a run. Use --fresh, or another --out.`);
  return parsed.data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuseOtherRun(path: string, earlier: RunInfo, begin: RunInfo): void {
  if (earlier.input.sha256 !== begin.input.sha256)
    throw new UsageError(
      `${path} holds a run of another input (${earlier.input.file}). Give another --out, or --fresh to replace it.`,
    );
  const before = withDefaults(earlier.options);
  const now = withDefaults(begin.options);
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [JSON.stringify(before[name]), JSON.stringify(now[name])];
    if (was !== is)
      throw new UsageError(
        `${path} holds a run made with ${name} = ${was}; now it is ${is}. Use the same options to resume it, another --out, or --fresh to replace it.`,
      );
  }
}

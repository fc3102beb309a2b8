import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '..');
/** Pages with labels stand beside the repository, not in it; `VETRINA_SHARED` names another folder that holds `corpus` and `trials`. */
export const SHARED = process.env.VETRINA_SHARED ?? join(ROOT, '../shared');
export const CORPUS = join(SHARED, 'corpus');
/** The later sets have the labels of the earlier ones and folders of their own. */
export const CORPUS_SETS = ['sites', 'sites2', 'states', 'states2', 'webstruct'] as const;
export type CorpusSet = (typeof CORPUS_SETS)[number];

export const corpusIsHere = () => existsSync(join(CORPUS, 'serve.mjs'));

const placeOf = (set: CorpusSet): readonly string[] => ['--set', set.replace('2', ''), '--root', join(CORPUS, set)];

export interface FieldFigures {
  readonly precision: number;
  readonly recall: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly traps: number;
}
export interface Figures {
  readonly fields: Readonly<Record<string, FieldFigures>>;
  readonly booleans: Readonly<
    Record<string, { readonly accuracy: number; readonly right: number; readonly wrong: number; readonly unknown: number }>
  >;
}

/** Serves a set on 127.0.0.1 and writes its list of businesses to `csv`. Stop it with `stop()`. */
export async function serveCorpus(
  set: CorpusSet,
  { port, csv }: { port: number; csv: string },
): Promise<{ stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [join(CORPUS, 'serve.mjs'), ...placeOf(set), '--port', String(port), '--csv', csv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), failure(server)]);
  return {
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function failure(server: ChildProcess): Promise<never> {
  const [code] = await once(server, 'exit');
  throw new Error(`the corpus server ended with ${code}`);
}

/** Scores an audit.csv with the corpus's own scorer; `errors` are its lines, one per wrong claim or miss. */
export async function scoreCorpus(
  set: CorpusSet,
  audit: string,
  noScripts: boolean,
): Promise<Figures & { readonly errors: readonly string[] }> {
  const run = async (extra: readonly string[]) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(CORPUS, 'score.mjs'), ...placeOf(set), ...(noScripts ? ['--no-js'] : []), ...extra, audit],
      { maxBuffer: 64e6 },
    );
    return stdout;
  };
  const errors = (await run(['--errors'])).split('\n').filter((line) => line.includes('\t'));
  return { ...(JSON.parse(await run(['--json'])) as Figures), errors };
}

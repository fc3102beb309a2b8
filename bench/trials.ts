import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, ROOT, SHARED } from './corpus.ts';

/** Made-up pages, lists and cells by kind of fault, each with the right answer; they stand beside the repository. */
const RUNNER = join(SHARED, 'trials/run.mjs');
export const trialsAreHere = () => existsSync(RUNNER);

/** What the runner of the trials prints of each with `--json`. */
interface Trial {
  readonly set: 'pages' | 'headers' | 'cells';
  readonly id: string;
  readonly kind: string;
  readonly control: boolean;
  readonly right: boolean;
  readonly problems: readonly { readonly column: string; readonly got: string; readonly want: string }[];
}

/**
 * Runs the trials with the real command line: those that need a browser, or all others. A kind is a question, its share that of its
 * trials which are wholly right; `all` and `controls` (what was right when they were written) are their sums.
 */
export async function measureTrials(browser: boolean): Promise<Figures & { readonly errors: readonly string[] }> {
  const trials = await runTrials(browser);
  const kinds = [...new Set(trials.map(({ set, kind }) => nameOf(set, kind)))].sort();
  const groups: readonly (readonly [name: string, trials: readonly Trial[]])[] = [
    ...kinds.map((name) => [name, trials.filter(({ set, kind }) => nameOf(set, kind) === name)] as const),
    ['controls', trials.filter(({ control }) => control)],
    ['all', trials],
  ];
  return {
    fields: {},
    booleans: Object.fromEntries(groups.map(([name, of]) => [name, tallied(of)])),
    errors: trials.flatMap(({ id, problems }) =>
      problems.map(({ column, got, want }) => [id, column, `got ${got}`, `want ${want}`].join('\t')),
    ),
  };
}

const nameOf = (set: Trial['set'], kind: string) => (set === 'pages' || set === kind ? kind : `${set}: ${kind}`);

function tallied(trials: readonly Trial[]): Figures['booleans'][string] {
  const right = trials.filter((trial) => trial.right).length;
  return { accuracy: trials.length === 0 ? 1 : right / trials.length, right, wrong: trials.length - right, unknown: 0 };
}

async function runTrials(browser: boolean): Promise<readonly Trial[]> {
  const program = `${process.execPath} ${join(ROOT, 'src/main.ts')}`;
  const run = spawn(process.execPath, [RUNNER, '--vetrina', program, '--json', ...(browser ? ['--browser'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(run, 'close');
  return JSON.parse(printed) as readonly Trial[];
}

// npm run accuracy [-- --no-browser] [--set sites] [--errors] [--keep FOLDER] [--write]
// Prints precision and recall beside their targets, each with its 95 % interval: of the repository's own labelled cases always, and of
// the sets of ../shared/corpus and the made-up pages of ../shared/trials where those folders are present (audited by the real command
// line; Lighthouse is off: it says nothing about accuracy). VETRINA_SHARED names another folder than ../shared.
// --write measures both with and without a browser and puts the table into docs/accuracy.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { between } from '../tools/docs.ts';
import { type Measured, markdownTable, terminalTable } from './accuracy-tables.ts';
import { measureCases } from './cases.ts';
import { CORPUS_SETS, type CorpusSet, corpusIsHere, ROOT, SHARED, scoreCorpus, serveCorpus } from './corpus.ts';
import { measureTrials, trialsAreHere } from './trials.ts';

const { values: options } = parseArgs({
  options: {
    'no-browser': { type: 'boolean', default: false },
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    keep: { type: 'string' },
    port: { type: 'string', default: '8800' },
    write: { type: 'boolean', default: false },
  },
});
type Measure = Measured & { readonly errors: readonly string[] };

/** The real command line on the real list. */
async function audit(csv: string, out: string, browser: boolean): Promise<void> {
  const flags = ['--allow-private', '--no-lighthouse', '--fresh', '--quiet', ...(browser ? [] : ['--no-browser'])];
  const run = spawn(process.execPath, [join(ROOT, 'src/main.ts'), 'audit', csv, '--out', out, ...flags], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`vetrina audit ended with ${code}`);
}

async function measureSet(set: CorpusSet, folder: string, browser: boolean): Promise<Measure> {
  const csv = join(folder, `${set}.csv`);
  const server = await serveCorpus(set, { port: Number(options.port), csv });
  try {
    await audit(csv, join(folder, set), browser);
  } finally {
    await server.stop();
  }
  const { errors, ...figures } = await scoreCorpus(set, join(folder, set, 'audit.csv'), true);
  return { set, figures, errors };
}

async function measureAll(folder: string, browser: boolean): Promise<readonly Measure[]> {
  const wanted = (set: string) => !options.set || options.set === set;
  const measured: Measure[] = [];
  if (wanted('cases')) {
    const { errors, ...figures } = measureCases();
    measured.push(tell({ set: 'cases', figures, errors }, 'judged in memory'));
  }
  if (!corpusIsHere()) console.log(`${SHARED}/corpus is not here: only the cases of this repository are measured.`);
  for (const set of corpusIsHere() ? CORPUS_SETS.filter(wanted) : [])
    measured.push(tell(await measureSet(set, folder, browser), browser ? 'with a browser' : 'no browser'));
  if (trialsAreHere() && wanted('trials')) {
    const { errors, ...figures } = await measureTrials(browser);
    measured.push(tell({ set: 'trials', figures, errors }, browser ? 'those that need a browser' : 'no browser'));
  }
  return measured;
}

function tell(measure: Measure, how: string): Measure {
  console.log(`\n${measure.set} (${how})\n${terminalTable(measure)}`);
  if (options.errors) for (const error of measure.errors) console.log(error);
  return measure;
}

async function writeReadme(withBrowser: readonly Measured[], without: readonly Measured[]): Promise<void> {
  const path = join(ROOT, 'docs/accuracy.md');
  await writeFile(path, between(await readFile(path, 'utf8'), 'accuracy', markdownTable(withBrowser, without)));
}

const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'vetrina-accuracy-')));
await mkdir(folder, { recursive: true });
try {
  const measured = await measureAll(folder, options.write || !options['no-browser']);
  if (options.write) await writeReadme(measured, await measureAll(folder, false));
} finally {
  if (!options.keep) await rm(folder, { recursive: true, force: true });
}

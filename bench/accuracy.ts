// npm run accuracy [-- --no-browser] [--set sites] [--errors] [--keep FOLDER]
// Audits the labelled sets and prints precision and recall per field: the sets of ../shared/corpus where that folder is
// present, and the repository's own fixtures always. Lighthouse is off: it says nothing about accuracy.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS_SETS, type CorpusSet, corpusIsHere, type Figures, ROOT, scoreCorpus, serveCorpus } from './corpus.ts';

const { values: options } = parseArgs({
  options: {
    'no-browser': { type: 'boolean', default: false },
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    keep: { type: 'string' },
    port: { type: 'string', default: '8800' },
  },
});

/** The real command line on the real list. */
async function audit(csv: string, out: string): Promise<void> {
  const flags = ['--allow-private', '--no-lighthouse', '--fresh', '--quiet', ...(options['no-browser'] ? ['--no-browser'] : [])];
  const run = spawn(process.execPath, [join(ROOT, 'src/main.ts'), 'audit', csv, '--out', out, ...flags], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`vetrina audit ended with ${code}`);
}

async function measure(set: CorpusSet, folder: string): Promise<void> {
  const csv = join(folder, `${set}.csv`);
  const server = await serveCorpus(set, { port: Number(options.port), csv });
  const begin = performance.now();
  try {
    await audit(csv, join(folder, set));
  } finally {
    await server.stop();
  }
  const figures = await scoreCorpus(set, join(folder, set, 'audit.csv'), true);
  console.log(`\n${set} (${((performance.now() - begin) / 1000).toFixed(0)} s${options['no-browser'] ? ', no browser' : ''})`);
  print(figures);
  if (options.errors) for (const error of figures.errors) console.log(error);
}

function print({ fields, booleans }: Figures): void {
  const cell = (value: number) => value.toFixed(3).padStart(9);
  if (Object.keys(fields).length > 0) console.log(`${'field'.padEnd(28)}precision   recall    right    wrong   missed    traps`);
  for (const [name, f] of Object.entries(fields))
    console.log(
      `${name.padEnd(28)}${cell(f.precision)}${cell(f.recall)}${[f.tp, f.fp, f.fn, f.traps].map((n) => String(n).padStart(9)).join('')}`,
    );
  console.log(`${'question'.padEnd(28)} accuracy    right    wrong  unknown`);
  for (const [name, b] of Object.entries(booleans))
    console.log(
      `${name.padEnd(28)}${cell(b.accuracy)}${[b.right, b.wrong, b.unknown].map((n) => String(n).padStart(9)).join('')}`,
    );
}

const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'vetrina-accuracy-')));
try {
  if (corpusIsHere())
    for (const set of CORPUS_SETS.filter((name) => !options.set || options.set === name)) await measure(set, folder);
  else console.log('../shared/corpus is not here: only the fixtures are measured.');
} finally {
  if (!options.keep) await rm(folder, { recursive: true, force: true });
}

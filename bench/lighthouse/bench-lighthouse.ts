// npm run bench lighthouse [-- --browser embedded|PATH] [--sites idraulico,notaio] [--alone 3] [--without one] [--memory 1,2,4]
// The bench web by the `lighthouse` command in a loop and by our whole audit, with the same browser and in one run, so that ratios can be
// trusted where seconds cannot. The command's scores, one site alone after the other and `--alone` times, are what ours are held against.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/gather/browser/find-browser.ts';
import { type BenchWeb, startBenchWeb } from '../web/bench-web.ts';
import { printMemory, printSpent, printTruth, printWays } from './print.ts';
import { compareWithAlone } from './truth.ts';
import { type Bench, loopOfCommands, type Way, wholeAudit } from './ways.ts';

const OPTIONS = {
  browser: { type: 'string' },
  sites: { type: 'string' },
  alone: { type: 'string', default: '3' },
  without: { type: 'string', default: '' },
  memory: { type: 'string', default: '' },
} as const;

export async function run(args: string[]): Promise<void> {
  const { values: options } = parseArgs({ args, options: OPTIONS });
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-bench-'));
  const web = await startBenchWeb();
  try {
    const browser = await findBrowser({ browser: options.browser });
    const bench: Bench = { browser, folder, web: selected(web, options.sites) };
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `${bench.web.sites.length} sites, ${browser.name} ${browser.version} (${browser.kind}), load ${load} at the start`,
    );
    const numbers = options.memory.split(',').filter(Boolean).map(Number);
    if (numbers.length > 0) await measureMemory(bench, numbers);
    else await measure(bench, { alone: Number(options.alone), without: options.without.split(',') });
  } finally {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function selected(web: BenchWeb, names: string | undefined): BenchWeb {
  const wanted = names?.split(',');
  return { ...web, sites: web.sites.filter(({ name }) => !wanted || wanted.includes(name)) };
}

async function measure(bench: Bench, { alone, without }: { alone: number; without: readonly string[] }): Promise<void> {
  const ways = new Map<string, Way>();
  const loops: Way[] = [];
  const go = async (name: string, way: () => Promise<Way>) => {
    const done = await way();
    console.log(`… ${name}: ${done.seconds.toFixed(1)} s`);
    return done;
  };
  await wholeAudit({ ...bench, web: { ...bench.web, sites: bench.web.sites.slice(0, 1) } }, 'warm-up');
  for (let i = 0; i < alone; i++) {
    if (i === 0) ways.set('our audit', await go('our audit', () => wholeAudit(bench, 'whole')));
    loops.push(await go(`lighthouse command, ${i + 1}`, () => loopOfCommands(bench)));
    if (i === 0 && !without.includes('one'))
      ways.set('our audit, one browser', await go('our audit, one browser', () => wholeAudit(bench, 'one', ['--browsers', '1'])));
  }
  printWays(ways, loops, bench);
  for (const [name, way] of ways) printSpent(name, way);
  for (const [name, way] of ways) printTruth(name, compareWithAlone(loops, way));
}

async function measureMemory(bench: Bench, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const way = await wholeAudit(bench, `memory-${number}`, ['--browsers', String(number)], { memory: true });
    printMemory(number, way, bench.web.sites.length);
  }
}

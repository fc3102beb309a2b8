// npm run bench lighthouse [-- --sites idraulico,notaio] [--alone 3] [--without loop,one]
// Measures the bench web in three ways and each site alone, in one run, so that ratios can be trusted where seconds cannot:
// the `lighthouse` command in a loop, our whole audit, our whole audit with one browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/gather/browser/find-browser.ts';
import { type BenchWeb, startBenchWeb } from '../web/bench-web.ts';
import { printSpent, printTruth, printWays } from './print.ts';
import { compareWithAlone, measureAlone } from './truth.ts';
import { type Bench, loopOfCommands, type Way, wholeAudit } from './ways.ts';

const OPTIONS = {
  sites: { type: 'string' },
  alone: { type: 'string', default: '3' },
  without: { type: 'string', default: '' },
} as const;

export async function run(args: string[]): Promise<void> {
  const { values: options } = parseArgs({ args, options: OPTIONS });
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-bench-'));
  const web = await startBenchWeb();
  try {
    const browser = await findBrowser();
    const bench: Bench = { browser, folder, web: selected(web, options.sites) };
    console.log(
      `${bench.web.sites.length} sites, ${browser.name} ${browser.version}, load ${loadavg()[0]?.toFixed(1)} at the start`,
    );
    await measure(bench, { alone: Number(options.alone), without: options.without.split(',') });
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
  const go = async (id: string, name: string, way: () => Promise<Way>) => {
    if (without.includes(id)) return;
    ways.set(name, await way());
    console.log(`… ${name}: ${ways.get(name)?.seconds.toFixed(1)} s`);
  };
  await wholeAudit({ ...bench, web: { ...bench.web, sites: bench.web.sites.slice(0, 1) } }, 'warm-up');
  await go('whole', 'our audit', () => wholeAudit(bench, 'whole'));
  await go('loop', 'lighthouse command', () => loopOfCommands(bench));
  await go('one', 'our audit, one browser', () => wholeAudit(bench, 'one', ['--browsers', '1']));
  printWays(ways, bench.web.sites.length);
  for (const [name, way] of ways) printSpent(name, way);
  if (alone === 0) return;
  const single = await measureAlone(bench, alone);
  for (const [name, { scores }] of ways) printTruth(name, compareWithAlone(single, scores));
}

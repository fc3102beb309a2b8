// npm run bench soak [-- N] [--lighthouse 3] [--browsers 2]
// N audits in one process, every third with Lighthouse, and what it holds on to: memory, handles, processes, files.
import { readdir } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { auditBusiness } from '../../src/audit/audit-business.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { processTree, treeMemoryMb } from '../../src/gather/browser/process-tree.ts';
import type { GatherOptions } from '../../src/gather/look.ts';
import { createWorld, type OpenWorld } from '../../src/gather/world.ts';
import type { Business } from '../../src/model/business.ts';
import { LOOK } from '../../src/options/look.ts';
import { MACHINE } from '../../src/options/machine.ts';
import { defaultsOf } from '../../src/options/option.ts';
import { localRunner } from '../../src/runners/local.ts';
import { withWeights } from '../../src/scoring/weights.ts';
import { type BenchWeb, startBenchWeb } from '../web/bench-web.ts';

const OPTIONS = {
  lighthouse: { type: 'string', default: '3' },
  browsers: { type: 'string', default: '2' },
} as const;
const ROWS = 12;

export async function run(args: string[]): Promise<void> {
  const { values: options, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const audits = Number(positionals[0] ?? 300);
  const web = await startBenchWeb();
  const world = await createWorld(worldOf(web, Number(options.browsers)));
  try {
    const held = await soak({ web, world, audits, every: Number(options.lighthouse) });
    printGrowth(held);
  } finally {
    await world.close();
    await web.close();
  }
  const files = await temporaryFolders();
  const below = (await processTree(process.pid)).length - 1;
  console.log(`after the end: ${files} temporary folders, ${below} processes, load ${loadavg()[0]?.toFixed(1)}`);
}

interface Soak {
  readonly web: BenchWeb;
  readonly world: OpenWorld;
  readonly audits: number;
  /** Each such audit is with Lighthouse. */
  readonly every: number;
}

/** What is held at one moment. */
interface Held {
  readonly audits: number;
  readonly seconds: number;
  readonly heapMb: number;
  readonly residentMb: number;
  readonly browsersMb: number;
  readonly handles: number;
  readonly open: number;
  readonly processes: number;
  readonly folders: number;
  readonly started: number;
  readonly failed: number;
}

async function soak({ web, world, audits, every }: Soak): Promise<Held[]> {
  console.log(HEADLINE);
  const held: Held[] = [];
  const begin = performance.now();
  const scale = withWeights(CHECKS, null);
  let done = 0;
  let failed = 0;
  const step = Math.max(1, Math.floor(audits / ROWS));
  await localRunner(world.concurrency).run(businesses(web, audits), {
    signal: new AbortController().signal,
    audit: async (business) => {
      const gather = { ...GATHER, lighthouse: business.row % every === 0 };
      const { record } = await auditBusiness(business, world, { gather, scale });
      return record;
    },
    finished: async ({ outcome }) => {
      done++;
      if (outcome.outcome !== 'ok') failed++;
      if (done % step !== 0) return;
      const now = await look(world, { audits: done, failed, seconds: (performance.now() - begin) / 1000 });
      held.push(now);
      console.log(lineOf(now));
    },
  });
  return held;
}

const GATHER: GatherOptions = { ...defaultsOf(LOOK), lighthouse: false, discovery: false };

function worldOf(web: BenchWeb, browsers: number): Parameters<typeof createWorld>[0] {
  return { ...defaultsOf(LOOK), ...defaultsOf(MACHINE), allowAddress: [web.address], browsers };
}

async function* businesses({ sites }: BenchWeb, count: number): AsyncGenerator<Business, void> {
  for (let row = 1; row <= count; row++) {
    const site = sites[row % sites.length];
    if (!site) return;
    yield {
      ...{ id: String(row), row, name: `Ditta ${site.name}`, website: site.url, city: 'Modena', province: null, country: 'IT' },
      ...{ street: null, postalCode: null, nace: null, phone: null, email: null, pec: null, vatNumber: null },
      ...{ sectorText: null, sector: null, carried: [], problem: null },
    };
  }
}

async function look(world: OpenWorld, so: Pick<Held, 'audits' | 'failed' | 'seconds'>): Promise<Held> {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  const info = world.browsers();
  return {
    ...so,
    heapMb: heapUsed / 2 ** 20,
    residentMb: rss / 2 ** 20,
    browsersMb: (await treeMemoryMb(info?.pids ?? [])) ?? 0,
    handles: process.getActiveResourcesInfo().length,
    open: (await readdir('/proc/self/fd').catch(() => [])).length,
    processes: (await processTree(process.pid)).length - 1,
    folders: await temporaryFolders(),
    started: info?.started ?? 0,
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function temporaryFolders(): Promise<number> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`vetrina-browser-${process.pid}-`)).length;
}

const COLUMNS = [
  'audits',
  'seconds',
  'heapMb',
  'residentMb',
  'browsersMb',
  'handles',
  'open',
  'processes',
  'folders',
  'started',
  'failed',
] as const;
const HEADLINE = COLUMNS.map((column) => column.padStart(11)).join('');
const lineOf = (held: Held) => COLUMNS.map((column) => held[column].toFixed(column === 'heapMb' ? 1 : 0).padStart(11)).join('');

/** The first quarter fills caches; then the end is held against what came after it. */
function printGrowth(held: readonly Held[]): void {
  const quarter = Math.max(1, Math.floor(held.length / 4));
  const growth = (['heapMb', 'residentMb', 'browsersMb', 'handles', 'open'] as const).map((name) => {
    const mean = (part: readonly Held[]) => part.reduce((sum, each) => sum + each[name], 0) / part.length;
    return `${name} ${(mean(held.slice(-quarter)) / mean(held.slice(quarter, 2 * quarter))).toFixed(2)}`;
  });
  console.log(`last quarter ÷ second quarter: ${growth.join(', ')}`);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAgainstCrawlee } from './against-crawlee.ts';
import { benchCostPerRow } from './cost-per-row.ts';
import { benchMemory } from './memory.ts';
import { benchSimulation } from './simulation.ts';
import { benchTwoWorkers } from './two-workers.ts';

const PARTS: Readonly<Record<string, (folder: string, port: number) => Promise<readonly string[]>>> = {
  crawlee: benchAgainstCrawlee,
  rows: benchCostPerRow,
  workers: benchTwoWorkers,
  memory: benchMemory,
  simulation: benchSimulation,
};
const PORT = 32_100;

/** `npm run bench scale [-- crawlee rows workers memory simulation]`: how the static audit and the queue grow; about an hour for all. */
export async function run(args: string[]): Promise<void> {
  const names = args.length > 0 ? args : Object.keys(PARTS);
  const unknown = names.filter((name) => !PARTS[name]);
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-scale-'));
  try {
    for (const name of names) {
      console.error(`${name} …`);
      for (const line of (await PARTS[name]?.(folder, PORT + Object.keys(PARTS).indexOf(name))) ?? []) console.log(line);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

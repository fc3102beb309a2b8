import { join } from 'node:path';
import { audit } from './measured.ts';
import { serveSites, writeRegister } from './sites.ts';

const FEW = 10_000;
const MANY = 100_000;
/** One row in a hundred has a site: what a site costs is measured by the others, here it is about the number of rows. */
const EACH = 100;

/** Peak memory of a local static audit of 10,000 and of 100,000 rows. */
export async function benchMemory(folder: string, port: number): Promise<readonly string[]> {
  const sites = await serveSites(port, { delayMs: 0, count: MANY / EACH });
  try {
    const peaks: number[] = [];
    for (const rows of [FEW, MANY]) {
      const csv = join(folder, `memory-${rows}.csv`);
      await writeRegister(csv, rows, { each: EACH, sites });
      const { peakMb, cpuSeconds } = await audit(csv, join(folder, `memory-${rows}`));
      console.error(`  ${rows} rows: ${peakMb.toFixed(0)} MB, ${((cpuSeconds * 1000) / rows).toFixed(2)} ms of processor each`);
      peaks.push(peakMb);
    }
    const [few = 0, many = 0] = peaks;
    return [
      `peak memory, 100,000 rows        ${many.toFixed(0)} MB   (target < 600)`,
      `peak memory, 100,000 : 10,000    ${(many / few).toFixed(2)}   (target ≤ 1.15; ${few.toFixed(0)} MB)`,
      '  how: whole `audit --no-browser` with all outputs, largest resident set of the process; 1 row in 100 has a site of 8 pages',
    ];
  } finally {
    sites.close();
  }
}

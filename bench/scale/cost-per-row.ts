import { join } from 'node:path';
import { audit, type Usage } from './measured.ts';
import { serveSites, writeRegister } from './sites.ts';

const FEW = 1_000;
const MANY = 20_000;
const EACH = 20;

/** Processor time per business at 1,000 and at 20,000 rows: what grows faster than the list shows here. */
export async function benchCostPerRow(folder: string, port: number): Promise<readonly string[]> {
  const sites = await serveSites(port, { delayMs: 0, count: MANY / EACH });
  try {
    const used = async (rows: number): Promise<Usage> => {
      const csv = join(folder, `rows-${rows}.csv`);
      await writeRegister(csv, rows, { each: EACH, sites });
      return audit(csv, join(folder, `rows-${rows}`));
    };
    const nothing = await used(EACH); // what starting costs, without the rows
    const each = async (rows: number) => ((await used(rows)).cpuSeconds - nothing.cpuSeconds) / (rows - EACH);
    const [few, many] = [await each(FEW), await each(MANY)];
    return [
      `cost per business, 20,000 : 1,000   ${(many / few).toFixed(2)}   (target ≤ 1.1; ${(few * 1000).toFixed(1)} and ${(many * 1000).toFixed(1)} ms)`,
      `  how: processor time of the whole \`audit --no-browser\`, less that of ${EACH} rows; 1 row in ${EACH} has a site of 8 pages`,
    ];
  } finally {
    sites.close();
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audit, measure } from './measured.ts';
import { type Sites, serveSites, writeRegister } from './sites.ts';

const PEERS = join(import.meta.dirname, '../peers');
const SITES = 300;
const ROUNDS = 3;
const DELAY_MS = 100;
/** Both may have so many requests under way; ours are two at a time for each business. */
const BUSINESSES = 32;
const PATHS = [
  '',
  'contatti',
  'chi-siamo',
  'privacy',
  'servizi/tagliandi',
  'servizi/freni',
  'servizi/gomme',
  'servizi/elettrauto',
];

/** Pages per second of the whole static audit against Crawlee's CheerioCrawler with `parseHandlesFromHtml`, in turns. */
export async function benchAgainstCrawlee(folder: string, port: number): Promise<readonly string[]> {
  if (!existsSync(join(PEERS, 'node_modules')))
    execFileSync('npm', ['install', '--no-package-lock', '--ignore-scripts'], { cwd: PEERS, stdio: 'inherit' });
  const sites = await serveSites(port, { delayMs: DELAY_MS, count: SITES });
  try {
    const csv = join(folder, 'crawlee.csv');
    const list = join(folder, 'crawlee.txt');
    await writeRegister(csv, SITES, { each: 1, sites });
    const urls = Array.from({ length: SITES }, (_, i) => PATHS.map((path) => sites.url(i + 1) + path)).flat();
    await writeFile(list, urls.join('\n'));
    const rates: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const out = join(folder, 'crawlee');
      const ours = await pagesPerSecond(sites, () => audit(csv, out, '--concurrency', String(BUSINESSES)));
      const theirs = await pagesPerSecond(sites, () => measure(join(PEERS, 'crawl.mjs'), [list, String(2 * BUSINESSES)]));
      console.error(`  round ${round + 1}: ${ours.toFixed(0)} against ${theirs.toFixed(0)} pages a second`);
      rates.push({ ours, theirs });
    }
    const ratios = rates.map(({ ours, theirs }) => ours / theirs).sort((a, b) => a - b);
    return [
      `pages per second, ours : Crawlee's  ${ratios[Math.floor(ROUNDS / 2)]?.toFixed(2)}   (target ≥ 2; rounds ${ratios.map((r) => r.toFixed(2)).join(', ')})`,
      `  how: ${SITES} sites, 8 pages each, ${DELAY_MS} ms latency; pages served ÷ whole time of the process, reports written, start-up included`,
    ];
  } finally {
    sites.close();
  }
}

async function pagesPerSecond(sites: Sites, run: () => Promise<{ seconds: number }>): Promise<number> {
  const before = await sites.served();
  const { seconds } = await run();
  return ((await sites.served()) - before) / seconds;
}

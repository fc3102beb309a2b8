import { judge } from '../src/audit/judge.ts';
import { CHECKS } from '../src/checks/index.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { servedView } from '../src/page/page-views.ts';
import { withWeights } from '../src/scoring/weights.ts';
import { corpusEvidences, fixtureEvidences } from './evidences.ts';

const ROUNDS = 5;

/** `npm run bench judge`: processor time of reading and of judging, a page: all pages of the corpus, else those of the fixture web. */
export async function run(): Promise<void> {
  const corpus = await corpusEvidences();
  const sites = (corpus.length > 0 ? corpus : await fixtureEvidences()).map(({ evidence }) => evidence);
  const pages = sites.reduce((sum, { pages }) => sum + pages.length, 0);
  const letters = sites
    .flatMap((site) => site.pages)
    .reduce((sum, { fetched }) => sum + (fetched.ok ? fetched.value.text.length : 0), 0);
  const scale = withWeights(CHECKS, null);
  const reading: number[] = [];
  const judging: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    // parsed pages are remembered by their evidence: each round has evidence of its own
    const fresh = sites.map((site) => structuredClone(site));
    const read = cpuOf(() => fresh.forEach(readPages));
    const judged = cpuOf(() => fresh.forEach((site) => void judge(site, scale)));
    if (round === 0) continue; // the first warms up
    reading.push(read / pages);
    judging.push(judged / pages);
  }
  console.log(`pages             ${pages} of ${sites.length} sites, ${Math.round(letters / pages / 1000)} thousand letters each`);
  console.log(`reading, a page   ${median(reading).toFixed(0)} µs of processor`);
  console.log(
    `judging, a page   ${median(judging).toFixed(0)} µs   (reading not counted; rounds ${judging.map((us) => us.toFixed(0)).join(', ')})`,
  );
}

function readPages({ pages }: Evidence): void {
  for (const page of pages) servedView(page);
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

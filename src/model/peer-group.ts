import { type ScoreCounts, sizeOf } from '../lib/score-counts.ts';
import type { Sector } from './business.ts';

/** Fewer scored businesses than this are no group to be ranked in or compared with. */
const SMALLEST_GROUP = 10;

/** Businesses that can be told to be of one kind, and enough of them. Those of no known trade have only that in common. */
export function isPeerGroup(sector: Sector, counts: ScoreCounts): boolean {
  return sector !== 'generic' && sizeOf(counts) >= SMALLEST_GROUP;
}

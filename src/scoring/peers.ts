import { countBetween, type ScoreCounts, sizeOf } from '../lib/score-counts.ts';
import type { Sector } from '../model/business.ts';
import { isPeerGroup } from '../model/peer-group.ts';

/**
 * Place among the scored businesses of the same sector in the batch: "3/17". Equal scores share the better place. Without a
 * score, a known trade or ten of a kind there is none.
 */
export function rankAmong(sector: Sector, counts: ScoreCounts | undefined, score: number | null): string | null {
  if (score === null || !counts || !isPeerGroup(sector, counts)) return null;
  return `${countBetween(counts, score + 1, 100) + 1}/${sizeOf(counts)}`;
}

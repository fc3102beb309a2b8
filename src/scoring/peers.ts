import { countBetween, type ScoreCounts, sizeOf } from '../lib/score-counts.ts';

/** Fewer scored businesses than this are no group to be ranked in. */
const SMALLEST_GROUP = 3;

/**
 * Place among the scored businesses of the same sector in the batch: "3/17". Equal scores share the better place. Without a
 * score, or in a group of fewer than three, there is none.
 */
export function rankAmong(counts: ScoreCounts | undefined, score: number | null): string | null {
  if (score === null || !counts) return null;
  const size = sizeOf(counts);
  return size < SMALLEST_GROUP ? null : `${countBetween(counts, score + 1, 100) + 1}/${size}`;
}

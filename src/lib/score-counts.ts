/** How many have each whole score from 0 to 100: all that a distribution of any size needs. */
export type ScoreCounts = readonly number[];

export function noScores(): number[] {
  return new Array<number>(101).fill(0);
}

export function countScores(scores: Iterable<number>): ScoreCounts {
  const counts = noScores();
  for (const score of scores) addScore(counts, score);
  return counts;
}

export function addScore(counts: number[], score: number): void {
  const whole = Math.min(100, Math.max(0, Math.round(score)));
  counts[whole] = (counts[whole] ?? 0) + 1;
}

/** How many have a score that is at least `from` and at most `to`. */
export function countBetween(counts: ScoreCounts, from: number, to: number): number {
  return counts.slice(Math.max(0, from), to + 1).reduce((sum, count) => sum + count, 0);
}

export const sizeOf = (counts: ScoreCounts) => countBetween(counts, 0, 100);

/** The score in the middle, the mean of the two there when they are even; null when there is none. */
export function medianOf(counts: ScoreCounts): number | null {
  const size = sizeOf(counts);
  if (size === 0) return null;
  return (scoreAt(counts, Math.floor((size - 1) / 2)) + scoreAt(counts, Math.floor(size / 2))) / 2;
}

/** Score of the one at this place, 0 for the lowest. */
function scoreAt(counts: ScoreCounts, place: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return passed > place;
  });
}

import type { Scores, Way } from './ways.ts';

/** One site: what the command gives it alone, each time, and what it got in our audit. */
export interface Comparison {
  readonly name: string;
  readonly alone: readonly (number | null)[];
  readonly batch: number | null;
  /** Batch against the median alone. */
  readonly difference: number | null;
  /** It differs by more than this from run to run when alone: no batch can do better. */
  readonly flips: boolean;
  /** Our own note: not measured and why, or by how much the page differs from itself. */
  readonly note: string;
  /** Accessibility, best practices and SEO are what they are alone. */
  readonly othersSame: boolean;
}

/** The most that any site may differ: one that moves more by itself says nothing about the batch. */
const FLIPS_OVER = 6;

export function compareWithAlone(loops: readonly Way[], { scores, notes }: Way): Comparison[] {
  const names = [...(loops[0]?.scores.keys() ?? [])];
  return names.map((name) => {
    const inBatch = scores.get(name);
    const runs = loops.flatMap((loop) => loop.scores.get(name) ?? []);
    const performances = runs.map(({ performance }) => performance);
    const known = performances.filter((score) => score !== null).sort((a, b) => a - b);
    const middle = medianOf(known);
    const performance = inBatch?.performance ?? null;
    return {
      name,
      alone: performances,
      batch: performance,
      difference: middle === null || performance === null ? null : Math.abs(performance - middle),
      flips: known.length > 1 && (known.at(-1) ?? 0) - (known[0] ?? 0) > FLIPS_OVER,
      note: notes.get(name) ?? '',
      othersSame: inBatch !== undefined && runs.every((run) => otherScores(run) === otherScores(inBatch)),
    };
  });
}

function otherScores({ accessibility, bestPractices, seo }: Scores): string {
  return `${accessibility} ${bestPractices} ${seo}`;
}

export function medianOf(sorted: readonly number[]): number | null {
  return quantileOf(sorted, 0.5);
}

/** Nearest rank. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

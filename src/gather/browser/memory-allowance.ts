/** Why a browser has to go. Only `page` is the page's doing; the others have it measured again, alone. */
export type Excess = 'page' | 'neighbours' | 'machine';

export interface MemoryAllowance {
  /** Notes what the page of one browser adds (MB) above what that browser held without it; says whether, and why, it has to go. */
  readonly excess: (owner: object, addedMb: number, availableMb: number | null) => Excess | null;
  readonly forget: (owner: object) => void;
}

export interface MemoryLimits {
  /** A page may add so much. */
  readonly pageMb: number;
  /** Ordinary pages add less. What pages add above it is shared: all together may go beyond it by what one alone may. */
  readonly ordinaryMb: number;
  /** So much of the machine stays free for everything else on it. */
  readonly reserveMb: number;
}

/** Ending a browser that added less would not help the machine. */
const WORTH_ENDING_MB = 50;
/** The memory of an ended browser takes a moment to come back; until then nobody else goes for want of it. */
const COMING_BACK_MS = 3_000;

/**
 * A page is judged by what it adds. Any number of ordinary pages side by side is fine, and one hungry page beside them; of several hungry
 * ones the hungriest goes. When the machine runs out, the one that added most goes.
 */
export function createMemoryAllowance(
  { pageMb, ordinaryMb, reserveMb }: MemoryLimits,
  now: () => number = () => performance.now(),
): MemoryAllowance {
  const added = new Map<object, number>();
  let endedAt = Number.NEGATIVE_INFINITY;
  const isScarce = (availableMb: number | null) =>
    availableMb !== null && availableMb < reserveMb && now() - endedAt > COMING_BACK_MS;
  return {
    excess: (owner, addedMb, availableMb) => {
      added.set(owner, addedMb);
      if (addedMb > pageMb) return 'page';
      const all = [...added.values()];
      if (addedMb < Math.max(...all)) return null;
      const aboveOrdinary = all.reduce((sum, mb) => sum + Math.max(0, mb - ordinaryMb), 0);
      if (aboveOrdinary > pageMb - ordinaryMb) return 'neighbours';
      if (addedMb < WORTH_ENDING_MB || !isScarce(availableMb)) return null;
      endedAt = now();
      return 'machine';
    },
    forget: (owner) => void added.delete(owner),
  };
}

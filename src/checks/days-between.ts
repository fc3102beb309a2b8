const DAY_MS = 86_400_000;

/** Whole days from one ISO date or instant to a later one. */
export function daysBetween(earlier: string, later: string): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
}

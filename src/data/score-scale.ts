import type { Stage } from '../model/check.ts';

/**
 * Share of each stage in the total. Being found and being able to act weigh most; measuring and trust steer and confirm;
 * Lighthouse sees one page of the site only.
 */
export const STAGE_WEIGHTS: Readonly<Record<Stage, number>> = {
  found: 20,
  reachable: 20,
  convert: 20,
  measured: 12,
  trust: 13,
  quality: 15,
};

/** Below this share of judged weight a score would say more about what we could not see than about the business. */
export const COVERAGE_FLOOR = 0.5;

/** Lowest score of each grade, best first. */
export const GRADE_FLOORS = { A: 85, B: 70, C: 55, D: 40, E: 25, F: 0 } as const;

/** From which score on a stage counts as in order, and from which as halfway: in the reports and in the funnel of a survey. */
export const STATE_FLOORS = { good: 75, half: 45 } as const;

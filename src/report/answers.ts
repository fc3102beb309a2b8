import { isTagContainer } from '../data/tag-containers.ts';
import type { Sector } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';
import { type Answer, type Goal, goalOf, reachesGoal, stateOf } from './business/goal.ts';

/** Six questions that anybody understands, answered of a business and of those beside it. */
export interface Answers {
  readonly goal: Answer;
  readonly whatsapp: Answer;
  readonly reviews: Answer;
  readonly hours: Answer;
  readonly counts: Answer;
  readonly fast: Answer;
}
export const QUESTIONS = ['goal', 'whatsapp', 'reviews', 'hours', 'counts', 'fast'] as const satisfies readonly (keyof Answers)[];

/** Lighthouse's own limit of "good" (developer.chrome.com/docs/lighthouse/performance/performance-scoring). */
const FAST_FROM = 90;

export function answersOf(sector: Sector, facts: Facts): Answers {
  return {
    goal: reachesGoal(goalOf(sector), facts),
    whatsapp: stateOf(facts.whatsapp),
    reviews: stateOf(facts.reviewProfiles),
    hours: stateOf(facts.openingHours),
    counts: countsVisits(facts),
    fast: isFast(facts),
  };
}

/** What the first question is about in a trade: booking, buying, asking for a price, sending a request. */
export const goalAsked = (sector: Sector): Goal => goalOf(sector);

/** A dead counter counts nothing, and what a tag manager loads cannot be told. */
function countsVisits({ analytics }: Facts): Answer {
  if (analytics.state !== 'yes') return stateOf(analytics);
  const alive = valuesOf(analytics).filter(({ dead }) => !dead);
  if (alive.some(({ product }) => !isTagContainer(product))) return 'yes';
  return analytics.mayHaveMore || alive.length > 0 ? 'unknown' : 'no';
}

function isFast({ lighthouse }: Facts): Answer {
  const speed = valuesOf(lighthouse)[0]?.performance ?? null;
  if (speed === null) return 'unknown';
  return speed >= FAST_FROM ? 'yes' : 'no';
}

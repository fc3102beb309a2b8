import type { AuditRecord } from '../model/record.ts';

/** Fewer scored businesses than this are no group to be ranked in. */
const SMALLEST_GROUP = 3;

/** What the ranking looks at, so that a batch of any size fits in memory. */
export interface Scored {
  readonly business: Pick<AuditRecord['business'], 'id'>;
  readonly sector: AuditRecord['sector'];
  readonly score: Pick<AuditRecord['score'], 'score'>;
}

/**
 * Place among the scored businesses of the same sector in the batch, by business id: "3/17". Equal scores share the better
 * place. Without a score, or in a group of fewer than three, there is none.
 */
export function rankPeers(records: readonly Scored[]): Map<string, string> {
  const groups = Map.groupBy(
    records.filter(({ score }) => score.score !== null),
    ({ sector }) => sector,
  );
  const ranks = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < SMALLEST_GROUP) continue;
    const places = placesOf(group.map(({ score }) => score.score ?? 0));
    for (const { business, score } of group) ranks.set(business.id, `${places.get(score.score ?? 0)}/${group.length}`);
  }
  return ranks;
}

/** Score → place, 1 for the best. */
function placesOf(scores: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  [...scores]
    .sort((a, b) => b - a)
    .forEach((score, index) => {
      if (!places.has(score)) places.set(score, index + 1);
    });
  return places;
}

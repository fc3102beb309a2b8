import type { Sector } from '../model/business.ts';

/** Fewer than this is no group to compare with. */
const SMALLEST_GROUP = 5;

export interface Peers {
  readonly sector: Sector;
  /** Scores of all in the group, this business included. */
  readonly scores: readonly number[];
}

/** What of a record is needed to find its peers. */
export interface Scored {
  readonly sector: Sector;
  readonly score: { readonly score: number | null };
}

/** For a whole run: the group of any record in it, null when it has no score or too few peers. */
export function groupPeers(all: Iterable<Scored>): (one: Scored) => Peers | null {
  const groups = new Map<Sector, number[]>();
  for (const { sector, score } of all) {
    if (score.score === null) continue;
    const group = groups.get(sector) ?? [];
    group.push(score.score);
    groups.set(sector, group);
  }
  return ({ sector, score }) => {
    const scores = groups.get(sector) ?? [];
    return score.score === null || scores.length < SMALLEST_GROUP ? null : { sector, scores };
  };
}

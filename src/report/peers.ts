import { addScore, noScores, type ScoreCounts } from '../lib/score-counts.ts';
import type { Sector } from '../model/business.ts';
import { isPeerGroup } from '../model/peer-group.ts';

export interface Peers {
  readonly sector: Sector;
  /** Scores of all in the group, this business included. */
  readonly counts: ScoreCounts;
}

/** What of a record is needed to find its peers. */
export interface Scored {
  readonly sector: Sector;
  readonly score: { readonly score: number | null };
}

/** The scores of a run by sector; businesses without a score are in no group. */
export type ScoresBySector = ReadonlyMap<Sector, ScoreCounts>;

/** Adds up the scores of a run of any size, one record after the other. */
export function tallyScores(): { readonly add: (one: Scored) => void; readonly bySector: ScoresBySector } {
  const bySector = new Map<Sector, number[]>();
  return {
    bySector,
    add: ({ sector, score }) => {
      if (score.score === null) return;
      const counts = bySector.get(sector) ?? noScores();
      bySector.set(sector, counts);
      addScore(counts, score.score);
    },
  };
}

/** The group of a record, null when it has no score, no known trade or too few peers. */
export function peersOf({ sector, score }: Scored, scores: ScoresBySector): Peers | null {
  const counts = scores.get(sector);
  return score.score === null || !counts || !isPeerGroup(sector, counts) ? null : { sector, counts };
}

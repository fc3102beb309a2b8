import { type Cell, divide, TOTAL } from './cells.ts';
import { type Change, changeOfPairs, changeOfWaves, type Transitions, transitionsOf } from './changes.ts';
import { type Design, type Estimate, estimate } from './estimate.ts';
import type { Grouping } from './groups.ts';
import type { Indicator, Spread } from './indicator.ts';
import { matchWaves, type Pair } from './match-waves.ts';
import type { Observation } from './observation.ts';
import { type Quartiles, quartilesOf } from './quartiles.ts';
import { suppressor } from './suppression.ts';
import { tally } from './tally.ts';

export interface SurveyOptions {
  readonly indicators: readonly Indicator[];
  readonly spreads: readonly Spread[];
  readonly groupings: readonly Grouping[];
  /** Names of the dimensions in the order of `Observation.groups`. */
  readonly dimensions: readonly string[];
  /** Fewest known answers of a cell that is shown. */
  readonly minCell: number;
  readonly population: number | null;
}

/** A wave: the businesses of one or several runs that count as one look. */
export interface Wave {
  readonly observations: readonly Observation[];
}

/** One indicator in every cell. */
interface RateFigures {
  readonly now: ReadonlyMap<string, Estimate>;
  readonly before: ReadonlyMap<string, Estimate> | null;
  /** Of each cell that is in both waves: among the same businesses where there are any, and as two samples. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}
interface SpreadFigures {
  readonly now: ReadonlyMap<string, Quartiles>;
  readonly before: ReadonlyMap<string, Quartiles> | null;
}

/** Figures are worked out when asked for, indicator by indicator, so that many cells never stand in memory at once. */
export interface Survey {
  readonly cells: readonly Cell[];
  readonly cellsBefore: readonly Cell[] | null;
  readonly ratesOf: (indicator: number) => RateFigures;
  readonly spreadsOf: (spread: number) => SpreadFigures;
  readonly pairs: readonly Pair[];
  readonly transitions: Transitions | null;
}

export function makeSurvey(now: Wave, before: (Wave & { readonly sameInput: boolean }) | null, options: SurveyOptions): Survey {
  const cells = divide(now.observations, options);
  const cellsBefore = before && divide(before.observations, options);
  const pairs = before ? matchWaves(before.observations, now.observations, before.sameInput) : [];
  const pairOf = new Map(pairs.map((pair) => [pair.now, pair]));
  const pairsIn = new Map(cells.map(({ key, members }) => [key, members.flatMap((member) => pairOf.get(member) ?? [])]));
  const estimatesNow = estimator(cells, options);
  const estimatesBefore = cellsBefore && estimator(cellsBefore, options);
  return {
    cells,
    cellsBefore,
    pairs,
    transitions: before && transitionsOf(pairs),
    ratesOf: (index) => {
      const [rates, earlier] = [estimatesNow(index), estimatesBefore?.(index) ?? null];
      return { now: rates, before: earlier, changes: changesOf({ rates, earlier, pairsIn }, index, options.minCell) };
    },
    spreadsOf: (index) => ({
      now: quartilesIn(cells, index, options.minCell),
      before: cellsBefore && quartilesIn(cellsBefore, index, options.minCell),
    }),
  };
}

function estimator(
  cells: readonly Cell[],
  { minCell, population }: SurveyOptions,
): (index: number) => ReadonlyMap<string, Estimate> {
  const everybody = cells.find(({ key }) => key === TOTAL)?.members ?? [];
  const design: Design = {
    population,
    sample: everybody.length,
    weight: everybody.reduce((sum, { weight }) => sum + weight, 0),
  };
  const suppressSmall = suppressor(cells, minCell);
  return (index) => suppressSmall(new Map(cells.map(({ key, members }) => [key, estimate(tally(members, index), design)])));
}

function quartilesIn(cells: readonly Cell[], index: number, minCell: number): ReadonlyMap<string, Quartiles> {
  return new Map(cells.map(({ key, members }) => [key, quartilesOf(members, index, minCell)]));
}

interface Compared {
  readonly rates: ReadonlyMap<string, Estimate>;
  readonly earlier: ReadonlyMap<string, Estimate> | null;
  readonly pairsIn: ReadonlyMap<string, readonly Pair[]>;
}

function changesOf(
  { rates, earlier, pairsIn }: Compared,
  index: number,
  minCell: number,
): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, readonly Change[]>();
  for (const [key, now] of rates) {
    const before = earlier?.get(key);
    if (!before) continue;
    const paired = changeOfPairs(pairsIn.get(key) ?? [], index, minCell);
    // what is held back in a wave must not come out through its pairs
    const safe: Change =
      now.suppressed || before.suppressed
        ? {
            ...paired,
            change: null,
            before: null,
            now: null,
            gained: 0,
            lost: 0,
            suppressed: now.suppressed ?? before.suppressed,
          }
        : paired;
    changes.set(key, [...(paired.pairs > 0 ? [safe] : []), changeOfWaves(before, now)]);
  }
  return changes;
}

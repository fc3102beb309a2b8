import { type Cell, divide, TOTAL } from './cells.ts';
import { type Change, changeOfPairs, changeOfWaves, suppressChange, type Transitions, transitionsOf } from './changes.ts';
import { type Design, type Estimate, estimate, suppress } from './estimate.ts';
import type { Grouping } from './groups.ts';
import type { Indicator, Spread } from './indicator.ts';
import { matchWaves, type Pair } from './match-waves.ts';
import type { Observation } from './observation.ts';
import { type Quartiles, quartilesOf } from './quartiles.ts';
import { suppressor } from './suppression.ts';
import { answerTo, tally } from './tally.ts';

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
  const hold = suppressor(cells, options.minCell);
  const estimatesNow = estimator(cells, hold, options);
  const estimatesBefore = cellsBefore && estimator(cellsBefore, suppressor(cellsBefore, options.minCell), options);
  const changesOf = comparer(cells, hold, pairs);
  return {
    cells,
    cellsBefore,
    pairs,
    transitions: before && transitionsOf(pairs),
    ratesOf: (index) => {
      const [rates, earlier] = [estimatesNow(index), estimatesBefore?.(index) ?? null];
      return { now: rates, before: earlier, changes: earlier ? changesOf({ now: rates, before: earlier }, index) : new Map() };
    },
    spreadsOf: (index) => ({
      now: quartilesIn(cells, index, options.minCell),
      before: cellsBefore && quartilesIn(cellsBefore, index, options.minCell),
    }),
  };
}

type Hold = ReturnType<typeof suppressor>;
type Rates = ReadonlyMap<string, Estimate>;

function estimator(cells: readonly Cell[], hold: Hold, { population }: SurveyOptions): (index: number) => Rates {
  const everybody = cells.find(({ key }) => key === TOTAL)?.members ?? [];
  const design: Design = {
    population,
    sample: everybody.length,
    weight: everybody.reduce((sum, { weight }) => sum + weight, 0),
  };
  // the figures are worked out anew whenever they are asked for; what is held back takes much longer, and little room
  const heldOf = new Map<number, ReturnType<Hold>>();
  return (index) => {
    const figures = new Map(cells.map(({ key, members }) => [key, estimate(tally(members, index), design)]));
    const held = heldOf.get(index) ?? hold({ size: (key) => figures.get(key)?.denominator ?? 0, answers: [answerTo(index)] });
    heldOf.set(index, held);
    for (const [key, why] of held) {
      const figure = figures.get(key);
      if (figure) figures.set(key, suppress(figure, why));
    }
    return figures;
  };
}

function quartilesIn(cells: readonly Cell[], index: number, minCell: number): ReadonlyMap<string, Quartiles> {
  return new Map(cells.map(({ key, members }) => [key, quartilesOf(members, index, minCell)]));
}

/** Changes of the cells that are in both waves; what is held back in a wave must not come out through its pairs, nor one cell through the others. */
function comparer(cells: readonly Cell[], hold: Hold, pairs: readonly Pair[]) {
  const pairOf = new Map(pairs.map((pair) => [pair.now, pair]));
  const pairsIn = new Map(cells.map(({ key, members }) => [key, members.flatMap((member) => pairOf.get(member) ?? [])]));
  return (
    { now, before }: { readonly now: Rates; readonly before: Rates },
    index: number,
  ): ReadonlyMap<string, readonly Change[]> => {
    const both = [...now.keys()].filter((key) => before.has(key));
    const paired = new Map(both.map((key) => [key, changeOfPairs(pairsIn.get(key) ?? [], index)]));
    const already = new Map(
      both.flatMap((key) => {
        const why = now.get(key)?.suppressed ?? before.get(key)?.suppressed;
        return why ? [[key, why] as const] : [];
      }),
    );
    const held = hold({ size: (key) => paired.get(key)?.pairs ?? 0, answers: [], already });
    return new Map(
      both.map((key) => {
        const [change, why] = [paired.get(key) as Change, held.get(key)];
        const [earlier, later] = [before.get(key) as Estimate, now.get(key) as Estimate];
        const shown = change.pairs === 0 ? [] : [why ? suppressChange(change, why) : change];
        return [key, [...shown, changeOfWaves(earlier, later)]];
      }),
    );
  };
}

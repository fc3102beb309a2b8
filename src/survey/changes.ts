import type { Estimate, Suppressed } from './estimate.ts';
import { READINGS } from './indicator.ts';
import { effectiveSize, independentChange, type Pairs, pairedChange, type RateWithInterval } from './intervals.ts';
import type { Pair } from './match-waves.ts';
import { answerAt, SITE_STATES, type SiteState } from './observation.ts';

/** Change of a rate between two waves. */
export interface Change {
  /** `paired`: the same businesses twice; `independent`: the two waves as two samples. */
  readonly method: 'paired' | 'independent';
  /** Pairs with both answers known; 0 for independent samples. */
  readonly pairs: number;
  readonly gained: number;
  readonly lost: number;
  readonly before: number | null;
  readonly now: number | null;
  /** Now − before; null where there is nothing to compare or it is held back. */
  readonly change: RateWithInterval | null;
  readonly suppressed: Suppressed | null;
}

const [NO, YES] = [READINGS.indexOf('no'), READINGS.indexOf('yes')];
const NOTHING = { pairs: 0, gained: 0, lost: 0, before: null, now: null, change: null, suppressed: null };

/** The two waves as independent samples; held back where one of them is. */
export function changeOfWaves(before: Estimate, now: Estimate): Change {
  const suppressed = before.suppressed ?? now.suppressed;
  const base = { ...NOTHING, method: 'independent' as const };
  if (suppressed) return { ...base, suppressed };
  if (!before.rate || !now.rate) return base;
  return { ...base, before: before.rate.rate, now: now.rate.rate, change: independentChange(before.rate, now.rate) };
}

/** The same with nothing left to see but that it was counted. */
export function suppressChange(change: Change, suppressed: Suppressed): Change {
  return { ...NOTHING, method: change.method, suppressed };
}

/** The businesses of both waves whose answer is known in both; weights are those of now. */
export function changeOfPairs(pairs: readonly Pair[], index: number): Change {
  const table = { yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 };
  const weight = { sum: 0, squares: 0 };
  let [count, gained, lost] = [0, 0, 0];
  for (const pair of pairs) {
    const cell = moveOf(pair, index);
    if (!cell) continue;
    const { now } = pair;
    count++;
    if (cell === 'noYes') gained++;
    if (cell === 'yesNo') lost++;
    table[cell] += now.weight;
    weight.sum += now.weight;
    weight.squares += now.weight * now.weight;
  }
  const base = { ...NOTHING, method: 'paired' as const, pairs: count };
  if (count === 0) return base;
  return {
    ...base,
    gained,
    lost,
    before: (table.yesYes + table.yesNo) / weight.sum,
    now: (table.yesYes + table.noYes) / weight.sum,
    change: pairedChange(table, effectiveSize(weight)),
  };
}

/** What became of the answer between the waves; null where one of the two is not known. */
function moveOf(pair: Pair, index: number): keyof Pairs | null {
  const [before, now] = [answerAt(pair.before, index), answerAt(pair.now, index)];
  if ((before !== YES && before !== NO) || (now !== YES && now !== NO)) return null;
  return before === YES ? (now === YES ? 'yesYes' : 'yesNo') : now === YES ? 'noYes' : 'noNo';
}

/** From which state of the site to which: counts of matched businesses. */
export type Transitions = Readonly<Record<SiteState, Readonly<Record<SiteState, number>>>>;

export function transitionsOf(pairs: readonly Pair[]): Transitions {
  const row = () => Object.fromEntries(SITE_STATES.map((state) => [state, 0])) as Record<SiteState, number>;
  const counts = Object.fromEntries(SITE_STATES.map((state) => [state, row()])) as Record<SiteState, Record<SiteState, number>>;
  for (const { before, now } of pairs) counts[before.site][now.site]++;
  return counts;
}

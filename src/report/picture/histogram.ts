import { countBetween, type ScoreCounts } from '../../lib/score-counts.ts';
import { type Html, html } from '../page/html.ts';

export interface Bin {
  /** Lowest score in it; the last bin holds 100 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export function binScores(counts: ScoreCounts, width: number): readonly Bin[] {
  const last = 100 / width - 1;
  return Array.from({ length: last + 1 }, (_, index) => {
    const [from, to] = [index * width, index === last ? 100 : (index + 1) * width - 1];
    return { from, to, count: countBetween(counts, from, to) };
  });
}

/** Columns of how many score what, the column of `here` filled. A picture only: the words or table beside it say the same. */
export function histogram(bins: readonly Bin[], here: number | null): Html {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = 100 / bins.length;
  const columns = bins.map(({ from, to, count }, index) => {
    const height = count === 0 ? 0.6 : (count / most) * 38;
    const mine = here !== null && here >= from && here <= to;
    return html`<rect class="${mine ? 'column here' : 'column'}" x="${(index * step + step * 0.08).toFixed(2)}" y="${(40 - height).toFixed(2)}" width="${(step * 0.84).toFixed(2)}" height="${height.toFixed(2)}"/>`;
  });
  return html`<div class="histogram"><svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">${columns}</svg><div class="axis" aria-hidden="true"><span>0</span><span>25</span><span>50</span><span>75</span><span>100</span></div></div>`;
}

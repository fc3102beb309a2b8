import { type Html, html } from '../page/html.ts';

export interface Bin {
  /** Lowest score in it; the last bin holds 100 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export function binScores(scores: readonly number[], width: number): readonly Bin[] {
  const bins = Array.from({ length: 100 / width }, (_, index) => ({
    from: index * width,
    to: (index + 1) * width - 1,
    count: 0,
  }));
  for (const score of scores) {
    const bin = bins[Math.min(bins.length - 1, Math.floor(score / width))];
    if (bin) bin.count++;
  }
  return bins.map((bin, index) => (index === bins.length - 1 ? { ...bin, to: 100 } : bin));
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
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

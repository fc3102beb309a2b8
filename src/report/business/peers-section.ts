import { fillTemplate } from '../../i18n/fill-template.ts';
import { countBetween, medianOf, sizeOf } from '../../lib/score-counts.ts';
import { type Html, html } from '../page/html.ts';
import { binScores, histogram } from '../picture/histogram.ts';
import type { View } from './view.ts';

/** "You are here" among the businesses of the same kind in the run; nothing when there are too few. */
export function peersSection({ record, options, words, formats, name }: View): Html | null {
  const { peers } = options;
  const { score } = record.score;
  if (!peers || score === null) return null;
  const { page } = words;
  const { counts } = peers;
  const median = medianOf(counts) ?? 0;
  const params = {
    name,
    score,
    lower: countBetween(counts, 0, score - 1),
    higher: countBetween(counts, score + 1, 100),
    others: sizeOf(counts) - 1,
    median: formats.number(median),
  };
  const lead = fillTemplate(page.peersLead, { count: sizeOf(counts), group: words.sectors[peers.sector].label });
  return html`<section class="section peers" aria-labelledby="peers"><h2 id="peers">${page.peersTitle}</h2><p class="quiet">${lead}</p><div class="card">${histogram(binScores(counts, 5), score)}<p class="legend" aria-hidden="true"><span class="swatch"></span>${fillTemplate(page.peersHere, { score })} <span class="quiet">· ${fillTemplate(page.peersMedian, { score: formats.number(median) })}</span></p></div><p>${fillTemplate(page.peersText, params)}</p></section>`;
}

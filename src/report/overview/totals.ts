import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Words } from '../../i18n/words.ts';
import { medianOf, type ScoreCounts, sizeOf } from '../../lib/score-counts.ts';
import { STAGES } from '../../model/check.ts';
import { OUTCOMES, type Outcome, sightOf } from '../../model/outcome.ts';
import { missingIn } from '../measurement.ts';
import { type Html, html } from '../page/html.ts';
import { binScores, histogram } from '../picture/histogram.ts';
import { stateChip } from '../picture/icons.ts';
import { bar, stateOfScore } from '../picture/ring.ts';
import type { OverviewTotals } from './overview-totals.ts';

interface Totals {
  readonly totals: OverviewTotals;
  readonly words: Words;
  readonly formats: Formats;
}

/** Figures on top: how many, how many with a site that works, the score in the middle, how many could not be judged. */
export function keyFigures({ totals: { outcomes, scores }, words: { overview }, formats }: Totals): Html {
  const count = (sight: string) =>
    [...outcomes].filter(([outcome]) => sightOf(outcome) === sight).reduce((sum, [, number]) => sum + number, 0);
  const median = medianOf(scores);
  const figures: readonly (readonly [string, string])[] = [
    [formats.number(count('seen')), overview.withSite],
    [median === null ? '–' : formats.number(Math.round(median)), overview.meanScore],
    [formats.number(count('no_site')), overview.noSite],
    [formats.number(count('not_seen')), overview.notSeen],
  ];
  return html`<ul class="figures">${figures.map(([figure, label]) => html`<li class="card"><strong>${figure}</strong> <span>${label}</span></li>`)}</ul>`;
}

/** How many measurements are missing, and why; nothing when none is. */
export function missingMeasurements({ totals: { measurements }, words: { overview }, formats }: Totals): Html | null {
  const missing = missingIn(measurements);
  if (missing === 0) return null;
  const reasons = [...measurements.missing].sort(([, a], [, b]) => b - a);
  const list = reasons.map(([reason, count]) => `${overview.missingMeasurement[reason]} (${formats.number(count)})`).join(', ');
  const text = fillTemplate(overview.notMeasured, {
    measured: formats.number(measurements.measured),
    count: formats.number(measurements.measured + missing),
    reasons: list,
  });
  return html`<p class="card">${text}</p>`;
}

export function outcomesTable({ totals, words, formats }: Totals): Html {
  const { overview } = words;
  const counts: ReadonlyMap<Outcome, number> = totals.outcomes;
  const present = OUTCOMES.filter((outcome) => counts.has(outcome)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const lines = present.map((outcome) => {
    const count = counts.get(outcome) ?? 0;
    return html`<tr><th scope="row">${words.outcomes[outcome].label}</th><td class="bar-cell">${bar(count / totals.count, outcome === 'ok' ? 'good' : 'plain')}</td><td class="number">${formats.number(count)}</td><td class="number quiet">${formats.percent(count / totals.count)}</td></tr>`;
  });
  return html`<section class="card" aria-labelledby="outcomes"><h2 id="outcomes">${overview.outcomes}</h2><table class="compact"><thead class="only-spoken"><tr><th scope="col">${overview.outcome}</th><td></td><th scope="col">${overview.count}</th><th scope="col">${overview.share}</th></tr></thead><tbody>${lines}</tbody></table></section>`;
}

export function scoresPicture({ totals, words, formats }: Totals): Html {
  const { overview } = words;
  const { scores } = totals;
  const median = medianOf(scores);
  const bins = binScores(scores, 10);
  const lines = bins.map(
    ({ from, to, count }) => html`<tr><th scope="row">${from}–${to}</th><td class="number">${formats.number(count)}</td></tr>`,
  );
  const table = html`<details><summary class="small">${overview.range} / ${overview.businesses}</summary><table class="compact"><thead><tr><th scope="col">${overview.range}</th><th scope="col" class="number">${overview.businesses}</th></tr></thead><tbody>${lines}</tbody></table></details>`;
  const text =
    median === null
      ? overview.noScores
      : fillTemplate(overview.distributionText, {
          count: formats.number(sizeOf(scores)),
          median: formats.number(Math.round(median)),
        });
  return html`<section class="card" aria-labelledby="distribution"><h2 id="distribution">${overview.distribution}</h2>${median !== null && histogram(bins, null)}<p class="small">${text}</p>${median !== null && table}</section>`;
}

/** The middle score of each step: where the path of the whole group breaks. */
export function stagesTable({ totals, words, formats }: Totals): Html {
  const { overview } = words;
  const lines = STAGES.map((stage, index) => {
    const median = medianOf(totals.stages[index] ?? NONE);
    const state = stateOfScore(median);
    return html`<tr><th scope="row">${words.stages[stage].label}</th><td class="bar-cell">${median !== null && bar(median / 100, state)}</td><td class="number">${median === null ? '–' : formats.number(Math.round(median))}</td><td>${stateChip(state, words.states[state])}</td></tr>`;
  });
  return html`<section class="card" aria-labelledby="stages"><h2 id="stages">${overview.stagesTitle}</h2><table class="compact"><thead class="only-spoken"><tr><th scope="col">${overview.stage}</th><td></td><th scope="col">${overview.stageMean}</th><td></td></tr></thead><tbody>${lines}</tbody></table></section>`;
}

const NONE: ScoreCounts = [];

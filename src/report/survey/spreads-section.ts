import { fillTemplate } from '../../i18n/fill-template.ts';
import { TOTAL } from '../../survey/cells.ts';
import type { Spread } from '../../survey/indicator.ts';
import { indicatorText } from '../../survey/indicator.ts';
import type { Quartiles } from '../../survey/quartiles.ts';
import { type Html, html } from '../page/html.ts';
import { type Bin, histogram } from '../picture/histogram.ts';
import { quartileBox, roundMost } from './charts.ts';
import { axis } from './rate-table.ts';
import type { Section } from './sections.ts';
import type { Told } from './view.ts';

const MOST_POINTS = 100;

/** Scores or measures by their quartiles: a box per row, its figures beside it. */
export function spreadsSection(theme: Spread['theme'], told: Told): Section | null {
  const { text } = told;
  const { columns } = text;
  const rows = told.spreads.flatMap((spread, index) => {
    const figure = spread.theme === theme ? told.survey.spreadsOf(index).now.get(TOTAL) : null;
    return figure?.values ? [spreadRow(spread, { ...figure, values: figure.values }, told)] : [];
  });
  if (rows.length === 0) return null;
  const head = html`<thead><tr><th scope="col">${columns.indicator}</th><th scope="col" class="chart-head">${columns.spread}${axis('')}</th><th scope="col" class="number">${columns.quarter}</th><th scope="col" class="number">${columns.median}</th><th scope="col" class="number">${columns.threeQuarters}</th><th scope="col" class="number">${columns.known}</th><th scope="col" class="number">${columns.unknown}</th></tr></thead>`;
  return {
    id: theme,
    title: text.sections[theme],
    body: html`<p class="lead quiet">${text.leads[theme]}</p><table class="rates spreads" aria-labelledby="${theme}">${head}<tbody>${rows}</tbody></table>${theme === 'scores' && scoreHistogram(told)}`,
  };
}

/** Points of a column of the histogram; the last one holds 100 too. */
const BIN = 10;
const COLUMNS = MOST_POINTS / BIN;

function columnsOf(scores: readonly number[]): readonly Bin[] {
  const columnOf = (score: number) => Math.min(COLUMNS - 1, Math.floor(score / BIN));
  return Array.from({ length: COLUMNS }, (_, column) => ({
    from: column * BIN,
    to: column === COLUMNS - 1 ? MOST_POINTS : (column + 1) * BIN - 1,
    count: scores.filter((score) => columnOf(score) === column).length,
  }));
}

/** How many sites have which total score: a picture, and its table folded below. */
function scoreHistogram({ survey, spreads, text, formats }: Told): Html | null {
  const place = spreads.findIndex(({ id }) => id === 'score');
  const all = survey.cells.find(({ key }) => key === TOTAL)?.members ?? [];
  const scores = all.flatMap(({ values }) => (Number.isFinite(values[place]) ? [values[place] as number] : []));
  if (survey.spreadsOf(place).now.get(TOTAL)?.suppressed) return null;
  const bins = columnsOf(scores);
  const rows = bins.map(
    ({ from, to, count }) => html`<tr><th scope="row">${from}–${to}</th><td class="number">${formats.number(count)}</td></tr>`,
  );
  return html`<h3 id="histogram">${text.histogram.title}</h3>${histogram(bins, null)}<details class="figures-of"><summary>${text.table}</summary><table class="bins" aria-labelledby="histogram"><thead><tr><th scope="col">${text.histogram.range}</th><th scope="col" class="number">${text.histogram.count}</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

function spreadRow(spread: Spread, figure: Quartiles & { values: NonNullable<Quartiles['values']> }, told: Told): Html {
  const { text, formats } = told;
  const { q1, median, q3 } = figure.values;
  const most = spread.unit === 'points' ? MOST_POINTS : roundMost(q3);
  const show = (value: number) => formats.value(value, spread.unit);
  const scale = spread.unit !== 'points' && html`<span class="scale">${fillTemplate(text.scale, { most: show(most) })}</span>`;
  return html`<tr><th scope="row">${indicatorText(spread, told.lang).label}</th><td class="chart-cell">${quartileBox(figure.values, most)}${scale}</td><td class="number" data-label="${text.columns.quarter}">${show(q1)}</td><td class="number rate" data-label="${text.columns.median}">${show(median)}</td><td class="number" data-label="${text.columns.threeQuarters}">${show(q3)}</td><td class="number" data-label="${text.columns.known}">${formats.number(figure.count)}</td><td class="number quiet" data-label="${text.columns.unknown}">${formats.number(figure.unknown)}</td></tr>`;
}

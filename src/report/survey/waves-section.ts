import { fillTemplate } from '../../i18n/fill-template.ts';
import { TOTAL } from '../../survey/cells.ts';
import type { Change } from '../../survey/changes.ts';
import { indicatorText } from '../../survey/indicator.ts';
import { HEADLINES } from '../../survey/indicators/index.ts';
import type { RateWithInterval } from '../../survey/intervals.ts';
import { SITE_STATES } from '../../survey/observation.ts';
import { type Html, html } from '../page/html.ts';
import { changeBar, changeScale } from './charts.ts';
import type { Section } from './sections.ts';
import type { Told } from './view.ts';

/** From this share of matched businesses on the waves are compared business by business. */
const PAIRED_FROM = 0.5;

interface ChangeRow {
  readonly id: string;
  readonly label: string;
  readonly figure: Change & { readonly change: RateWithInterval; readonly before: number; readonly now: number };
}

/** What changed since an earlier wave: shares with intervals, and who got or lost a site. */
export function wavesSection(told: Told): Section | null {
  const { before, survey, text, formats, now } = told;
  if (!before) return null;
  const paired = survey.pairs.length >= now.observations.length * PAIRED_FROM;
  const rows = changeRows(told, paired ? 'paired' : 'independent');
  const headlines = rows.filter(({ id }) => HEADLINES.includes(id));
  const scaleOf = (some: readonly ChangeRow[]) => changeScale(some.map(({ figure }) => figure.change));
  const counts = { pairs: formats.number(survey.pairs.length), count: formats.number(now.observations.length) };
  const when = fillTemplate(text.seenOn, { on: formats.date(before.date) });
  const [onlyNow = 0, onlyBefore = 0] = [now, before].map(({ observations }) => observations.length - survey.pairs.length);
  const unmatched =
    onlyNow + onlyBefore > 0 &&
    fillTemplate(text.waves.unmatched, { now: formats.number(onlyNow), before: formats.number(onlyBefore) });
  const lead = html`<p class="lead quiet">${fillTemplate(text.leads.waves, { wave: before.name, when })} ${fillTemplate(paired ? text.leads.paired : text.leads.independent, counts)} ${unmatched}</p>`;
  const all = html`<details class="figures-of no-print"><summary>${text.waves.all}</summary>${changeTable(rows, scaleOf(rows), told)}</details>`;
  const byGroup = singleDivisions(told).map((dimension) => {
    const own = headlinesByGroup(told, dimension, paired ? 'paired' : 'independent');
    return (
      own.length > 0 &&
      html`<details class="figures-of no-print"><summary>${fillTemplate(text.sections.by, { dimension })}</summary>${changeTable(own, scaleOf(own), told)}</details>`
    );
  });
  return {
    id: 'waves',
    title: text.sections.waves,
    body: html`${lead}${changeTable(headlines, scaleOf(headlines), told)}${all}${byGroup}${transitions(told)}`,
  };
}

function changeRows({ survey, indicators, lang }: Told, method: Change['method']): readonly ChangeRow[] {
  return indicators.flatMap((indicator, index) =>
    rowOf(survey.ratesOf(index).changes.get(TOTAL), method, { id: indicator.id, label: indicatorText(indicator, lang).label }),
  );
}

/** Divisions by one thing that the waves have in common. */
function singleDivisions({ survey }: Told): readonly string[] {
  return [...new Set(survey.cells.flatMap(({ dimensions }) => (dimensions.length === 1 ? dimensions : [])))];
}

/** The headline figures of each group; what is held back, or was in one of the waves only, has no row. */
function headlinesByGroup({ survey, indicators, lang }: Told, dimension: string, method: Change['method']): readonly ChangeRow[] {
  const cells = survey.cells.filter(({ dimensions }) => dimensions.join() === dimension);
  return indicators.flatMap((indicator, index) => {
    if (!HEADLINES.includes(indicator.id)) return [];
    const { changes } = survey.ratesOf(index);
    const { label } = indicatorText(indicator, lang);
    return cells.flatMap(({ key, groups }) =>
      rowOf(changes.get(key), method, { id: indicator.id, label: `${label} · ${groups[0] || '–'}` }),
    );
  });
}

function rowOf(
  changes: readonly Change[] | undefined,
  method: Change['method'],
  head: Pick<ChangeRow, 'id' | 'label'>,
): readonly ChangeRow[] {
  const figure = changes?.find((change) => change.method === method);
  if (!figure?.change || figure.before === null || figure.now === null) return [];
  const { change, before, now } = figure;
  // nothing then and nothing now is no row of what changed
  return before === 0 && now === 0 ? [] : [{ ...head, figure: { ...figure, change, before, now } }];
}

function changeTable(rows: readonly ChangeRow[], most: number, told: Told): Html {
  const { columns } = told.text;
  const paired = rows[0]?.figure.method === 'paired';
  const { points } = told.formats;
  const axis = html`<span class="axis" aria-hidden="true"><span class="axis-mark at-0">${points(-most)}</span><span class="axis-mark at-50">0</span><span class="axis-mark at-100">${points(most)}</span></span>`;
  const moves =
    paired && html`<th scope="col" class="number">${columns.gained}</th><th scope="col" class="number">${columns.lost}</th>`;
  const head = html`<thead><tr><th scope="col">${columns.indicator}</th><th scope="col" class="chart-head">${columns.changeChart}${axis}</th><th scope="col" class="number">${columns.change}</th><th scope="col" class="number">${columns.interval}</th><th scope="col">${columns.reading}</th><th scope="col" class="number">${columns.beforeNow}</th>${moves}</tr></thead>`;
  return html`<table class="rates change-table" aria-labelledby="waves">${head}<tbody>${rows.map((row) => changeRow(row, most, told))}</tbody></table>`;
}

function changeRow({ label, figure }: ChangeRow, most: number, { text, formats }: Told): Html {
  const { change, before, now, method } = figure;
  const { columns } = text;
  const count = (value: number, column: string) =>
    html`<td class="number quiet" data-label="${column}">${formats.number(value)}</td>`;
  const moves = method === 'paired' && html`${count(figure.gained, columns.gained)}${count(figure.lost, columns.lost)}`;
  const interval = fillTemplate('{low} … {high}', { low: formats.points(change.low), high: formats.points(change.high) });
  return html`<tr><th scope="row">${label}</th><td class="chart-cell">${changeBar(change, most)}</td><td class="number rate">${fillTemplate(text.waves.points, { change: formats.points(change.rate) })}</td><td class="number interval">${interval}</td><td class="reading">${reading(change, text.waves)}</td><td class="number" data-label="${columns.beforeNow}"><span class="glued">${formats.share(before)} → ${formats.share(now)}</span></td>${moves}</tr>`;
}

function reading({ low, high }: RateWithInterval, waves: Told['text']['waves']): string {
  if (low > 0) return waves.up;
  return high < 0 ? waves.down : waves.unclear;
}

function transitions({ survey, text, formats }: Told): Html | null {
  if (!survey.transitions) return null;
  const { waves } = text;
  const counts = survey.transitions;
  const head = SITE_STATES.map(
    (state) => html`<th scope="col" class="number">${fillTemplate(waves.nowState, { state: waves.states[state] })}</th>`,
  );
  const rows = SITE_STATES.map(
    (from) =>
      html`<tr><th scope="row">${waves.states[from]}</th>${SITE_STATES.map((to) => html`<td class="number${from === to ? ' quiet' : ''}">${formats.number(counts[from][to])}</td>`)}</tr>`,
  );
  const got = fillTemplate(waves.got, { count: formats.number(counts.no_site.site) });
  const lost = fillTemplate(waves.lost, { count: formats.number(counts.site.no_site) });
  return html`<h3 id="transitions">${waves.transitions}</h3><p class="lead"><strong>${got}</strong>, <strong>${lost}</strong>. <span class="quiet">${waves.transitionsLead}</span></p><div class="scroll" role="group" tabindex="0" aria-labelledby="transitions"><table class="transitions" aria-labelledby="transitions"><thead><tr><th scope="col">${waves.beforeState}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

import { fillTemplate } from '../../i18n/fill-template.ts';
import { TOTAL } from '../../survey/cells.ts';
import type { Estimate } from '../../survey/estimate.ts';
import type { Theme } from '../../survey/indicator.ts';
import { indicatorText } from '../../survey/indicator.ts';
import { type Html, html } from '../page/html.ts';
import { funnelShape } from './charts.ts';
import { type RateRow, rateTable } from './rate-table.ts';
import type { Told } from './view.ts';

/** A part of the page; null parts are left out, and the contents list what is there. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

export function totalOf(id: string, { survey, indicators }: Told): Estimate | null {
  const index = indicators.findIndex((indicator) => indicator.id === id);
  return index < 0 ? null : (survey.ratesOf(index).now.get(TOTAL) ?? null);
}

/** Rows of the tables of networks and channels: those that nobody has are named below instead. */
const OF_A_TABLE = /^(?:network|messaging)_/;

/** The indicators of a theme over all businesses. */
export function themeSection(theme: Exclude<Theme, 'path' | 'outcomes'>, told: Told): Section {
  const { text } = told;
  const rows = themeRows(theme, told);
  const [listed, others] = [rows.filter(({ id }) => OF_A_TABLE.test(id)), rows.filter(({ id }) => !OF_A_TABLE.test(id))];
  const seen = byShare(listed.filter(({ figure }) => figure.numerator > 0 || !figure.rate));
  const unseen = listed.filter((row) => !seen.includes(row)).map(({ label }) => String(label));
  const place = rows.findIndex(({ id }) => OF_A_TABLE.test(id));
  const shown = place < 0 ? rows : [...others.slice(0, place), ...seen, ...others.slice(place)];
  const lead = theme === 'official' ? text.leads.official : theme === 'presence' ? null : text.leads.sites;
  const rest =
    unseen.length > 0 &&
    html`<p class="small quiet">${fillTemplate(text.networksUnseen, { list: told.formats.list(unseen) })}</p>`;
  return {
    id: theme,
    title: text.sections[theme],
    body: html`${lead && html`<p class="lead quiet">${lead}</p>`}${rateTable({ labelledBy: theme, first: text.columns.indicator, rows: shown }, told)}${rest}`,
  };
}

function themeRows(theme: Theme, told: Told): readonly (RateRow & { readonly id: string })[] {
  const usual = theme === 'presence' || theme === 'official' ? 'businesses' : 'sites';
  return told.indicators.flatMap((indicator) => {
    if (indicator.theme !== theme) return [];
    const figure = totalOf(indicator.id, told);
    const note = indicator.base === usual ? null : told.text.bases[indicator.base];
    return figure ? [{ id: indicator.id, label: indicatorText(indicator, told.lang).label, note, figure }] : [];
  });
}

function byShare<R extends RateRow>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => (b.figure.rate?.rate ?? -1) - (a.figure.rate?.rate ?? -1));
}

/** Every class of outcome that occurred, the most frequent first. */
export function outcomesSection(told: Told): Section {
  const { text } = told;
  const rows = byShare(themeRows('outcomes', told).filter(({ figure }) => figure.numerator > 0));
  return {
    id: 'outcomes',
    title: text.sections.outcomes,
    body: html`<p class="lead quiet">${text.leads.outcomes}</p>${rateTable({ labelledBy: 'outcomes', first: text.columns.indicator, rows: rows.map((row) => ({ ...row, note: null })) }, told)}`,
  };
}

/** The six stages as a funnel of those who took every step so far. */
export function pathSection(told: Told): Section | null {
  const { text, formats } = told;
  const steps = told.indicators.flatMap((indicator) => {
    const figure = indicator.theme === 'path' ? totalOf(indicator.id, told) : null;
    return figure?.rate ? [{ label: indicatorText(indicator, told.lang).label, figure, rate: figure.rate }] : [];
  });
  if (steps.length === 0) return null;
  const items = steps.map(({ label, figure, rate }, index) => {
    const before = steps[index - 1]?.rate.rate;
    const held = before ? fillTemplate(text.path.held, { share: formats.share(rate.rate / before) }) : '';
    return html`<li><span class="funnel-name">${label}</span> <strong>${formats.share(rate.rate)}</strong> <span class="small quiet">${formats.shares(rate)}</span> <span class="small quiet">${fillTemplate(text.of, { part: formats.number(figure.numerator), whole: formats.number(figure.denominator) })}${held && ` · ${held}`}</span></li>`;
  });
  const everybody = html`<li><span class="funnel-name">${text.path.all}</span> <strong>${formats.number(told.now.observations.length)}</strong></li>`;
  const rows = steps.map(({ label, figure }) => ({ label, figure }));
  return {
    id: 'path',
    title: text.sections.path,
    body: html`<p class="lead quiet">${text.leads.path}</p><div class="funnel card">${funnelShape([1, ...steps.map(({ rate }) => rate.rate)])}<ol>${everybody}${items}</ol></div><details class="figures-of"><summary>${text.table}</summary>${rateTable({ labelledBy: 'path', first: text.columns.step, rows }, told)}</details>`,
  };
}

import { scaleQuantize } from 'd3-scale';
import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Estimate } from '../../survey/estimate.ts';
import { type Html, html } from '../page/html.ts';
import { symbolOf } from './rate-table.ts';
import type { Told } from './view.ts';

export interface HeatTable {
  readonly labelledBy: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Businesses in the group; null where it is not shown. */
    readonly size: number | null;
    readonly figures: readonly (Estimate | undefined)[];
    /** The row of all, set off from the others. */
    readonly isTotal?: boolean;
  }[];
}

const CLASSES = Array.from({ length: 10 }, (_, index) => index);
const shade = scaleQuantize([0, 1], CLASSES);
/** Percentage points (0–1) over which a share is called uncertain. */
const UNCERTAIN = 0.2;

/** Groups against indicators: the share as a number on a ground that darkens with it. */
export function heatTable({ labelledBy, corner, columns, rows }: HeatTable, told: Told): Html {
  const { text, formats } = told;
  const withSize = rows.some(({ size }) => size !== null);
  const head = html`<thead><tr><th scope="col">${corner}</th>${withSize && html`<th scope="col" class="number size">${text.columns.businesses}</th>`}${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}</tr></thead>`;
  const body = rows.map(
    ({ label, size, figures, isTotal }) =>
      html`<tr${isTotal && html` class="total"`}><th scope="row">${label}</th>${withSize && html`<td class="number quiet size">${size === null ? '' : formats.number(size)}</td>`}${figures.map((figure) => heatCell(figure, told))}</tr>`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${labelledBy}"><table class="heat" aria-labelledby="${labelledBy}">${head}<tbody>${body}</tbody></table></div>${legend(told)}`;
}

function heatCell(figure: Estimate | undefined, told: Told): Html {
  if (!figure) return html`<td class="number">${told.text.symbols.missing}</td>`;
  if (!figure.rate) return html`<td class="number quiet">${symbolOf(figure, told)}</td>`;
  const uncertain = figure.rate.high - figure.rate.low > UNCERTAIN;
  return html`<td class="number h${shade(figure.rate.rate)}">${told.formats.percent(figure.rate.rate)}${uncertain && html`<sup>${told.text.symbols.unreliable}</sup>`}</td>`;
}

function legend({ text, formats, minCell }: Told): Html {
  const { scale, unreliable, withheld, missing } = text.heatLegend;
  const swatches = CLASSES.map((step) => html`<span class="swatch h${step}"></span>`);
  const ends = fillTemplate(scale, { low: formats.percent(0), high: formats.percent(1) });
  const notes = [unreliable, fillTemplate(withheld, { least: minCell }), missing];
  return html`<div class="heat-legend small quiet"><p><span class="swatches" aria-hidden="true">${swatches}</span> ${ends}</p>${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}

import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Estimate } from '../../survey/estimate.ts';
import { type Html, html, type Part } from '../page/html.ts';
import { shareBar } from './charts.ts';
import type { Told } from './view.ts';

export interface RateRow {
  readonly label: Part;
  /** Of whom, where it differs from the rows around it. */
  readonly note?: string | null;
  readonly figure: Estimate;
}

interface RateTable {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly first: string;
  readonly rows: readonly RateRow[];
  /** Share of all, drawn as a line to compare with. */
  readonly reference?: number | null;
}

/** Bars with intervals, and the table of their figures, in one: each row is drawn and written. */
export function rateTable({ labelledBy, first, rows, reference = null }: RateTable, told: Told): Html {
  const { columns } = told.text;
  const head = html`<thead><tr><th scope="col">${first}</th><th scope="col" class="chart-head">${columns.chart}${axis()}</th><th scope="col" class="number">${columns.rate}</th><th scope="col" class="number">${columns.interval}</th><th scope="col" class="number">${columns.counts}</th><th scope="col" class="number">${columns.unknown}</th></tr></thead>`;
  return html`<table class="rates" aria-labelledby="${labelledBy}">${head}<tbody>${rows.map((row) => rateRow(row, reference, told))}</tbody></table>`;
}

/** The marks over a column of drawings that run from 0 to 100. */
export function axis(unit = '%'): Html {
  const marks = [0, 25, 50, 75, 100].map(
    (mark) => html`<span class="axis-mark at-${mark}">${mark === 100 ? `100${unit}` : mark}</span>`,
  );
  return html`<span class="axis" aria-hidden="true">${marks}</span>`;
}

function rateRow({ label, note, figure }: RateRow, reference: number | null, told: Told): Html {
  const { text, formats } = told;
  const name = html`<th scope="row">${label}${note && html`<span class="under">${note}</span>`}</th>`;
  if (!figure.rate) {
    const why = figure.suppressed ? text.heldBack : text.noneKnown;
    return html`<tr class="without">${name}<td class="chart-cell"></td><td class="number rate">${symbolOf(figure, told)}</td><td colspan="2" class="number quiet">${why}</td>${figure.suppressed ? html`<td></td>` : html`<td class="number quiet" data-label="${text.columns.unknown}">${formats.number(figure.unknown)}</td>`}</tr>`;
  }
  const counts = fillTemplate(text.of, { part: formats.number(figure.numerator), whole: formats.number(figure.denominator) });
  return html`<tr>${name}<td class="chart-cell">${shareBar(figure.rate, reference)}</td><td class="number rate">${formats.share(figure.rate.rate)}</td><td class="number interval">${formats.shares(figure.rate)}</td><td class="number counts">${counts}</td><td class="number quiet not-known${figure.unknown === 0 ? ' zero-known' : ''}" data-label="${text.columns.unknown}">${formats.number(figure.unknown)}</td></tr>`;
}

/** The sign of a cell without a share, as Eurostat's tables have them. */
export function symbolOf(figure: Estimate, { text }: Told): string {
  return figure.suppressed ? text.symbols.withheld : text.symbols.missing;
}

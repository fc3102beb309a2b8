import type { Words } from '../../i18n/words.ts';
import type { IndexRow } from '../index-row.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { stateOfScore } from '../picture/ring.ts';
import { COLUMN_NAMES, type ColumnName, type OverviewWords, ROWS_AT_ONCE } from './overview-data.ts';

const SORTABLE: readonly ColumnName[] = ['name', 'sector', 'outcome', 'score', 'need'];

/** The table with its first rows, so that it can be read without scripts; the page's script takes it over. */
export function businessTable(rows: readonly IndexRow[], words: Words, shown: OverviewWords): Html {
  const { overview } = words;
  const headings = COLUMN_NAMES.map((name) => heading(name, shown.columns[name]));
  return html`<table id="table" class="businesses" role="table"><caption class="only-spoken">${overview.businesses}. ${overview.sortHint}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody id="rows" role="rowgroup">${rows.slice(0, ROWS_AT_ONCE).map((row) => tableRow(row, shown))}</tbody></table>`;
}

function heading(name: ColumnName, label: string): Html {
  if (!SORTABLE.includes(name)) return html`<th scope="col" role="columnheader" class="cell-${name}">${label}</th>`;
  return html`<th scope="col" role="columnheader" class="cell-${name}"><button type="button" class="sort" data-sort="${name}">${label}</button></th>`;
}

function tableRow(row: IndexRow, words: OverviewWords): Html {
  const place = [row.city, row.province && row.province !== row.city ? `(${row.province})` : ''].filter(Boolean).join(' ');
  const name = row.report
    ? html`<a class="row-name" href="${row.report}">${foreign(row.name)}</a>`
    : html`<strong class="row-name">${foreign(row.name)}</strong>`;
  const cells: Readonly<Record<ColumnName, Html | null>> = {
    name: html`${name}<span class="under">${foreign([place, row.site].filter(Boolean).join(' · '))}</span>`,
    sector: html`<span>${words.sectors[row.sector]}</span>`,
    outcome: html`<span>${words.outcomes[row.outcome]}</span>`,
    score:
      row.score === null
        ? html`<span class="quiet">${words.noScore}</span>`
        : html`<strong>${row.score}</strong><span class="row-grade">${row.grade}</span>`,
    stages: row.stages.some((stage) => stage !== null) ? stagePicture(row, words) : null,
    action: html`<span>${row.outcome === 'ok' && words.actions[row.actions[0] ?? '']}</span>`,
    need: row.need === null ? null : html`<span>${row.need}</span>`,
  };
  return html`<tr role="row">${COLUMN_NAMES.map((column) => html`<td class="cell-${column}" role="cell" data-label="${words.columns[column]}">${cells[column]}</td>`)}</tr>`;
}

function stagePicture(row: IndexRow, words: OverviewWords): Html {
  const label = row.stages.map((score, index) => `${words.stages[index]}: ${score ?? '–'}`).join(', ');
  const columns = row.stages.map((score, index) => {
    const height = score === null ? 1.5 : Math.max(1.5, (score / 100) * 24);
    return html`<rect class="steps-ground" x="${index * 11}" y="0" width="9" height="24"/><rect class="steps-${stateOfScore(score)}" x="${index * 11}" y="${24 - height}" width="9" height="${height}"/>`;
  });
  return html`<svg class="steps" viewBox="0 0 66 24" role="img" aria-label="${label}">${columns}</svg>`;
}

import type { Words } from '../../i18n/words.ts';
import type { IndexRow } from '../index-row.ts';
import { type Html, html } from '../page/html.ts';
import { stateOfScore } from '../picture/ring.ts';
import { COLUMN_NAMES, type ColumnName, HIDDEN_AT_FIRST, type OverviewWords, ROWS_AT_ONCE } from './overview-data.ts';

const NEED_SCRIPT: readonly ColumnName[] = ['pick', 'brief'];
const PRINTED: readonly ColumnName[] = ['name', 'sector', 'outcome', 'score', 'action'];
const SORTABLE: readonly ColumnName[] = ['name', 'sector', 'outcome', 'score', 'change', 'coverage', 'need'];

/** The table with its first rows, so that it can be read without scripts; the page's script takes it over. */
export function businessTable(rows: readonly IndexRow[], words: Words, shown: OverviewWords): Html {
  const { overview } = words;
  const headings = columnsOf(shown).map((name) => heading(name, shown.columns[name] ?? ''));
  const hidden = HIDDEN_AT_FIRST.map((name) => ` hide-${name}`).join('');
  return html`<table id="table" class="businesses${hidden}" role="table"><caption class="only-spoken">${overview.businesses}. ${overview.sortHint}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody id="rows" role="rowgroup">${rows.slice(0, ROWS_AT_ONCE).map((row) => tableRow(row, shown))}</tbody></table>`;
}

/** What of the table goes on paper, with the rows that its script puts in. */
export function printTable(words: Words, shown: OverviewWords): Html {
  const headings = PRINTED.map((name) => html`<th scope="col" class="cell-${name}">${shown.columns[name]}</th>`);
  const hidden = columnsOf(shown).filter((name) => !PRINTED.includes(name));
  return html`<table class="businesses${hidden.map((name) => ` hide-${name}`).join('')}"><caption class="only-spoken">${words.overview.businesses}</caption><thead><tr>${headings}</tr></thead><tbody id="print-rows"></tbody></table>`;
}

/** Columns that this table has, in their order. */
export function columnsOf({ columns }: OverviewWords): readonly ColumnName[] {
  return COLUMN_NAMES.filter((name) => columns[name] !== undefined);
}

function heading(name: ColumnName, label: string): Html {
  if (name === 'pick')
    return html`<th scope="col" role="columnheader" class="cell-pick needs-script"><input type="checkbox" id="pick-all" autocomplete="off" aria-label="${label}"></th>`;
  const script = name === 'brief' && ' needs-script';
  if (!SORTABLE.includes(name)) return html`<th scope="col" role="columnheader" class="cell-${name}${script}">${label}</th>`;
  return html`<th scope="col" role="columnheader" class="cell-${name}"><button type="button" class="sort" data-sort="${name}">${label}</button></th>`;
}

function tableRow(row: IndexRow, words: OverviewWords): Html {
  const place = [row.city, row.province && row.province !== row.city ? `(${row.province})` : ''].filter(Boolean).join(' ');
  const name = row.report
    ? html`<a class="row-name" href="${row.report}"><bdi>${row.name}</bdi></a>`
    : html`<strong class="row-name"><bdi>${row.name}</bdi></strong>`;
  const cells: Readonly<Record<ColumnName, Html | null>> = {
    pick: html`<input type="checkbox" autocomplete="off" aria-label="${words.pick.row.replace('{name}', row.name)}">`,
    name: html`${name}<span class="under"><bdi>${[place, row.site].filter(Boolean).join(' · ')}</bdi></span>`,
    sector: html`<span>${words.sectors[row.sector]}</span>`,
    outcome: html`<span>${words.outcomes[row.outcome]}</span>`,
    score:
      row.score === null
        ? html`<span class="quiet">${words.noScore}</span>`
        : html`<strong>${row.score}</strong><span class="row-grade">${row.grade}</span>`,
    change:
      row.change && html`<strong>${difference(row.change.difference)}</strong><span>${words.changes[row.change.kind]}</span>`,
    stages: row.stages.some((stage) => stage !== null) ? stagePicture(row, words) : null,
    coverage:
      row.coverage > 0 ? html`<span>${words.percent.replace('{number}', String(Math.round(row.coverage * 100)))}</span>` : null,
    peers: row.peerRank === null ? null : html`<span>${row.peerRank}</span>`,
    missing: html`<span>${row.missing.map((channel) => words.channels[channel] ?? '').join(', ')}</span>`,
    action: html`<span>${row.outcome === 'ok' && words.actions[row.actions[0] ?? '']}</span>`,
    need: row.need === null ? null : html`<span>${row.need}</span>`,
    brief: html`<button class="plain" type="button" aria-label="${words.brief.buttonOf.replace('{name}', row.name)}">${words.brief.button}</button>`,
  };
  return html`<tr role="row">${columnsOf(words).map((column) => html`<td class="cell-${column}${NEED_SCRIPT.includes(column) && ' needs-script'}" role="cell" data-label="${words.columns[column]}">${cells[column]}</td>`)}</tr>`;
}

/** "+7", "−3", "="; nothing where the scores do not compare. */
function difference(value: number | null): string {
  if (value === null) return '';
  return value === 0 ? '=' : `${value > 0 ? '+' : '−'}${Math.abs(value)}`;
}

function stagePicture(row: IndexRow, words: OverviewWords): Html {
  const label = row.stages.map((score, index) => `${words.stages[index]}: ${score ?? '–'}`).join(', ');
  const columns = row.stages.map((score, index) => {
    const height = score === null ? 1.5 : Math.max(1.5, (score / 100) * 24);
    return html`<rect class="steps-ground" x="${index * 11}" y="0" width="9" height="24"/><rect class="steps-${stateOfScore(score)}" x="${index * 11}" y="${24 - height}" width="9" height="${height}"/>`;
  });
  return html`<svg class="steps" viewBox="0 0 66 24" role="img" aria-label="${label}">${columns}</svg>`;
}

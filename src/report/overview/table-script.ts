/**
 * The script of the overview. These functions run in the reader's browser: `scriptText` takes their source, so they may
 * use only each other, types and what a browser has. Everything from a record goes in as text, never as markup.
 */
import type { IndexRow } from '../index-row.ts';
import type { ColumnName, OverviewData, OverviewWords } from './overview-data.ts';

interface Overview {
  readonly data: OverviewData;
  /** Folded text of each row that the search looks in, in the order of `data.rows`. */
  readonly texts: readonly string[];
  rows: readonly IndexRow[];
  shown: number;
}

function startOverview(): void {
  const data = JSON.parse(byId('data').textContent ?? '') as OverviewData;
  const texts = data.rows.map((row) => foldText(`${row.name} ${row.city} ${row.province} ${row.site}`));
  const overview: Overview = { data, texts, rows: data.rows, shown: data.rowsAtOnce };
  const refresh = () => applyFilters(overview);
  for (const id of ['outcome', 'grade', 'sector', 'province', 'missing', 'weak', 'sort'])
    byId(id).addEventListener('change', refresh);
  byId('search').addEventListener('input', refresh);
  byId('more').addEventListener('click', () => showMore(overview));
  byId('clear').addEventListener('click', () => {
    (byId('filters') as HTMLFormElement).reset();
    refresh();
  });
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('export').addEventListener('click', () => saveCsv(overview));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]'))
    button.addEventListener('click', () => sortBy(button.dataset.sort ?? '', refresh));
  document.documentElement.classList.add('live');
  refresh();
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

function chosenIn(id: string): string {
  return (byId(id) as HTMLInputElement | HTMLSelectElement).value;
}

function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A second press of the same heading turns the order round. */
function sortBy(column: string, refresh: () => void): void {
  const select = byId('sort') as HTMLSelectElement;
  const options = [...select.options].map(({ value }) => value).filter((value) => value.startsWith(`${column}:`));
  const next = options[(options.indexOf(select.value) + 1) % options.length];
  if (next) select.value = next;
  refresh();
}

function applyFilters(overview: Overview): void {
  const terms = foldText(chosenIn('search')).split(/\s+/).filter(Boolean);
  const chosen = {
    outcome: chosenIn('outcome'),
    grade: chosenIn('grade'),
    sector: chosenIn('sector'),
    province: chosenIn('province'),
  };
  const missing = chosenIn('missing');
  const weak = chosenIn('weak');
  const rows = overview.data.rows.filter((row, index) => {
    if (chosen.outcome && row.outcome !== chosen.outcome) return false;
    if (chosen.grade && (row.grade ?? 'none') !== chosen.grade) return false;
    if (chosen.sector && row.sector !== chosen.sector) return false;
    if (chosen.province && (row.province || row.city) !== chosen.province) return false;
    if (missing && !row.missing.some((channel) => channel === missing)) return false;
    if (weak && (row.stages[Number(weak)] ?? 100) >= 45) return false;
    return terms.every((term) => overview.texts[index]?.includes(term));
  });
  overview.rows = sortRows(rows, overview.data);
  overview.shown = overview.data.rowsAtOnce;
  renderRows(overview);
}

function sortRows(rows: readonly IndexRow[], { locale, words }: OverviewData): readonly IndexRow[] {
  const [column = '', direction] = chosenIn('sort').split(':');
  markHeading(column, direction ?? '');
  if (!column) return rows;
  const sign = direction === 'down' ? -1 : 1;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column, words) }));
  keyed.sort((a, b) => {
    // what has no value stands last in both directions
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * (typeof a.key === 'string' ? collator.compare(a.key, String(b.key)) : a.key - Number(b.key));
  });
  return keyed.map(({ row }) => row);
}

function sortKey(row: IndexRow, column: string, words: OverviewWords): string | number | null {
  if (column === 'name') return row.name;
  if (column === 'sector') return words.sectors[row.sector] ?? '';
  if (column === 'outcome') return words.outcomes[row.outcome] ?? '';
  return column === 'need' ? row.need : row.score;
}

function markHeading(column: string, direction: string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    const state = button.dataset.sort === column ? (direction === 'down' ? 'descending' : 'ascending') : 'none';
    button.closest('th')?.setAttribute('aria-sort', state);
  }
}

function showMore(overview: Overview): void {
  overview.shown += overview.data.rowsAtOnce;
  renderRows(overview);
}

function renderRows(overview: Overview): void {
  const { data, rows, shown } = overview;
  const body = byId('rows');
  body.replaceChildren(...rows.slice(0, shown).map((row) => tableRow(row, data.words)));
  byId('nothing').hidden = rows.length > 0;
  byId('table').hidden = rows.length === 0;
  byId('more').hidden = rows.length <= shown;
  const number = new Intl.NumberFormat(data.locale);
  byId('shown').textContent = data.words.shown
    .replace('{shown}', number.format(rows.length))
    .replace('{count}', number.format(data.rows.length));
}

function element(tag: string, className: string, content: string | readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

function tableRow(row: IndexRow, words: OverviewWords): HTMLElement {
  const name = element(row.report ? 'a' : 'strong', 'row-name', [element('bdi', '', row.name)]);
  if (row.report) name.setAttribute('href', row.report);
  const place = [row.city, row.province && row.province !== row.city ? `(${row.province})` : ''].filter(Boolean).join(' ');
  const under = element('span', 'under', [element('bdi', '', [place, row.site].filter(Boolean).join(' · '))]);
  const score =
    row.score === null
      ? [element('span', 'quiet', words.noScore)]
      : [element('strong', '', String(row.score)), element('span', 'row-grade', row.grade ?? '')];
  const cells: readonly [ColumnName, readonly Node[]][] = [
    ['name', [name, under]],
    ['sector', [element('span', '', words.sectors[row.sector] ?? '')]],
    ['outcome', [element('span', '', words.outcomes[row.outcome] ?? row.outcome)]],
    ['score', score],
    ['stages', row.stages.some((stage) => stage !== null) ? [stagePicture(row, words)] : []],
    ['action', [element('span', '', row.outcome === 'ok' ? (words.actions[row.actions[0] ?? ''] ?? '') : '')]],
    ['need', row.need === null ? [] : [element('span', '', String(row.need))]],
  ];
  const made = element(
    'tr',
    '',
    cells.map(([column, content]) => tableCell(column, content, words)),
  );
  made.setAttribute('role', 'row');
  return made;
}

function tableCell(column: ColumnName, content: readonly Node[], words: OverviewWords): HTMLElement {
  const made = element('td', `cell-${column}`, content);
  made.setAttribute('role', 'cell');
  made.dataset.label = words.columns[column];
  return made;
}

/** Six columns, one per step. */
function stagePicture(row: IndexRow, words: OverviewWords): SVGElement {
  const svg = svgElement('svg', { class: 'steps', viewBox: '0 0 66 24', role: 'img' });
  svg.setAttribute('aria-label', row.stages.map((score, index) => `${words.stages[index]}: ${score ?? '–'}`).join(', '));
  row.stages.forEach((score, index) => {
    const height = score === null ? 1.5 : Math.max(1.5, (score / 100) * 24);
    const tone = score === null ? 'unknown' : score >= 75 ? 'good' : score >= 45 ? 'half' : 'weak';
    svg.append(svgElement('rect', { class: 'steps-ground', x: index * 11, y: 0, width: 9, height: 24 }));
    svg.append(svgElement('rect', { class: `steps-${tone}`, x: index * 11, y: 24 - height, width: 9, height }));
  });
  return svg;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function saveCsv({ rows, data }: Overview): void {
  const { columns, stages, sectors, outcomes, actions } = data.words;
  const header = [
    columns.name,
    'city',
    'province',
    'website',
    columns.sector,
    columns.outcome,
    columns.score,
    'grade',
    ...stages,
    columns.need,
    columns.action,
    'report',
  ];
  const lines = rows.map((row) => [
    row.name,
    row.city,
    row.province,
    row.site,
    sectors[row.sector] ?? '',
    outcomes[row.outcome] ?? '',
    row.score,
    row.grade,
    ...row.stages,
    row.need,
    actions[row.actions[0] ?? ''] ?? '',
    row.report,
  ]);
  const text = [header, ...lines].map((line) => line.map((cell) => csvCell(cell ?? '')).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
  link.download = 'vetrina.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** RFC 4180, and nothing that a spreadsheet would run as a formula. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The source of the functions above, as one script. */
export function scriptText(): string {
  const functions = [
    startOverview,
    byId,
    chosenIn,
    foldText,
    sortBy,
    applyFilters,
    sortRows,
    sortKey,
    markHeading,
    showMore,
    renderRows,
    element,
    tableRow,
    tableCell,
    stagePicture,
    svgElement,
    saveCsv,
    csvCell,
  ];
  return `'use strict';(()=>{\n${functions.map(String).join('\n')}\nstartOverview();\n})();`;
}

/**
 * The script of the overview. These functions run in the reader's browser: `scriptText` takes their source, so they may
 * use only each other, types and what a browser has; never an import. Everything from a record goes in as text, never as markup.
 */
import type { IndexRow } from '../index-row.ts';
import type { Brief } from './brief.ts';
import { BRIEF_FUNCTIONS } from './brief-script.ts';
import { CSV_FUNCTIONS } from './csv-script.ts';
import type { BriefWords, OverviewData, OverviewWords } from './overview-data.ts';
import { ROW_FUNCTIONS } from './row-script.ts';

/** What the script is put together from: functions of the other files, handed in because their names are not known here. */
interface OverviewParts {
  readonly draw: (row: IndexRow, words: OverviewWords) => HTMLElement;
  readonly csv: (rows: readonly IndexRow[], words: OverviewWords) => string;
  readonly unpack: (packed: string) => Promise<readonly string[]>;
  readonly show: (row: IndexRow, brief: Brief, words: BriefWords) => void;
  readonly copy: (words: BriefWords) => Promise<void>;
}

interface Overview {
  readonly data: OverviewData;
  readonly parts: OverviewParts;
  /** Folded text of each row that the search looks in, in the order of `data.rows`. */
  readonly texts: readonly string[];
  rows: readonly IndexRow[];
  shown: number;
}

function startOverview(parts: OverviewParts): void {
  const data = JSON.parse(byId('data').textContent ?? '') as OverviewData;
  const texts = data.rows.map((row) => foldText(`${row.name} ${row.city} ${row.province} ${row.site}`));
  const overview: Overview = { data, parts, texts, rows: data.rows, shown: data.rowsAtOnce };
  const refresh = () => applyFilters(overview);
  for (const select of document.querySelectorAll('#filters select')) select.addEventListener('change', refresh);
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
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-column]'))
    box.addEventListener('change', () => byId('table').classList.toggle(`hide-${box.dataset.column}`, !box.checked));
  if (document.getElementById('brief')) startBriefs(overview);
  document.documentElement.classList.add('live');
  refresh();
}

/** The notes are unpacked when first asked for. */
function startBriefs(overview: Overview): void {
  const { data, parts } = overview;
  let briefs: Promise<readonly string[]> | null = null;
  byId('rows').addEventListener('click', async (event) => {
    const line = (event.target as Element).closest('button') && (event.target as Element).closest('tr');
    const row = line ? overview.rows[[...byId('rows').children].indexOf(line)] : undefined;
    if (!row) return;
    briefs ??= parts.unpack(byId('briefs').textContent ?? '');
    parts.show(row, JSON.parse((await briefs)[data.rows.indexOf(row)] ?? 'null') as Brief, data.words.brief);
  });
  byId('brief-copy').addEventListener('click', () => parts.copy(data.words.brief));
  byId('brief-close').addEventListener('click', () => (byId('brief') as HTMLDialogElement).close());
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
  const change = document.getElementById('change') ? chosenIn('change') : '';
  const missing = chosenIn('missing');
  const weak = chosenIn('weak');
  const rows = overview.data.rows.filter((row, index) => {
    if (chosen.outcome && row.outcome !== chosen.outcome) return false;
    if (chosen.grade && (row.grade ?? 'none') !== chosen.grade) return false;
    if (chosen.sector && row.sector !== chosen.sector) return false;
    if (chosen.province && (row.province || row.city) !== chosen.province) return false;
    if (missing && !row.missing.some((channel) => channel === missing)) return false;
    if (change && row.change?.kind !== change) return false;
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
  if (column === 'coverage') return row.coverage;
  if (column === 'change') return row.change?.difference ?? null;
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
  const { data, parts, rows, shown } = overview;
  const body = byId('rows');
  body.replaceChildren(...rows.slice(0, shown).map((row) => parts.draw(row, data.words)));
  byId('nothing').hidden = rows.length > 0;
  byId('table').hidden = rows.length === 0;
  byId('more').hidden = rows.length <= shown;
  const number = new Intl.NumberFormat(data.locale);
  byId('shown').textContent = data.words.shown
    .replace('{shown}', number.format(rows.length))
    .replace('{count}', number.format(data.rows.length));
}

function saveCsv({ rows, data, parts }: Overview): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', parts.csv(rows, data.words)], { type: 'text/csv;charset=utf-8' }));
  link.download = 'vetrina.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const TABLE_FUNCTIONS = [
  startOverview,
  startBriefs,
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
  saveCsv,
];

/** The source of all of them, as one script. */
export function scriptText(): string {
  const functions = [...TABLE_FUNCTIONS, ...ROW_FUNCTIONS, ...CSV_FUNCTIONS, ...BRIEF_FUNCTIONS].map(String);
  return `'use strict';(()=>{\n${functions.join('\n')}\nstartOverview({ draw: tableRow, csv: csvText, unpack: unpackBriefs, show: showBrief, copy: copyBrief });\n})();`;
}

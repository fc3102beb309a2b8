/**
 * The script of the overview. These functions run in the reader's browser: `scriptText` takes their source, so they may
 * use only each other, types and what a browser has; never an import. Everything from a record goes in as text, never as markup.
 */
import type { IndexRow } from '../index-row.ts';
import type { Brief } from './brief.ts';
import type { OverviewData } from './overview-data.ts';
import type { Overview, OverviewParts } from './overview-parts.ts';

function startOverview(parts: OverviewParts): void {
  const data = JSON.parse(byId('data').textContent ?? '') as OverviewData;
  const texts = data.rows.map((row) => foldText(`${row.name} ${row.city} ${row.province} ${row.site}`));
  const nothingYet = { lines: [], picked: new Set<IndexRow>(), folded: new Set<string>(), current: null };
  const overview: Overview = { data, parts, texts, rows: data.rows, shown: data.rowsAtOnce, ...nothingYet };
  const refresh = () => applyFilters(overview);
  for (const select of document.querySelectorAll('#filters select')) select.addEventListener('change', refresh);
  byId('group').addEventListener('change', () => foldWhenMany(overview));
  byId('search').addEventListener('input', refresh);
  byId('more').addEventListener('click', () => {
    overview.shown += data.rowsAtOnce;
    renderRows(overview);
  });
  byId('clear').addEventListener('click', () => {
    (byId('filters') as HTMLFormElement).reset();
    refresh();
  });
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-column]'))
    box.addEventListener('change', () => {
      byId('table').classList.toggle(`hide-${box.dataset.column}`, !box.checked);
      renderRows(overview);
    });
  parts.startSorting(refresh);
  parts.startPicking(overview);
  parts.startPanel(overview);
  parts.startKeys(overview);
  if (document.getElementById('brief')) startBriefs(overview);
  document.documentElement.classList.add('live');
  refresh();
}

/** The notes are unpacked when first asked for. */
function startBriefs(overview: Overview): void {
  const { data, parts } = overview;
  let briefs: Promise<readonly string[]> | null = null;
  byId('rows').addEventListener('click', async (event) => {
    const line = (event.target as Element).closest('.cell-brief button')?.closest('tr');
    const row = line ? overview.lines[[...byId('rows').children].indexOf(line)] : undefined;
    if (!row || 'rows' in row) return;
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

/** Without accents and case, as the search compares. */
function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Of many rows the groups are shown first, of few everything. */
function foldWhenMany(overview: Overview): void {
  const { folded, rows, data, lines } = overview;
  folded.clear();
  if (rows.length > data.rowsAtOnce) for (const line of lines) if ('rows' in line) folded.add(line.label);
  applyFilters(overview);
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
  overview.rows = overview.parts.sort(rows, overview.data);
  overview.shown = overview.data.rowsAtOnce;
  renderRows(overview);
}

function renderRows(overview: Overview): void {
  const { data, parts, rows, picked } = overview;
  overview.lines = parts.lines(overview);
  const { lines, shown } = overview;
  const drawn = lines
    .slice(0, shown)
    .map((line) => ('rows' in line ? parts.drawGroup(line, overview) : parts.draw(line, data.words, picked.has(line))));
  byId('rows').replaceChildren(...drawn);
  byId('nothing').hidden = rows.length > 0;
  byId('table').hidden = rows.length === 0;
  byId('more').hidden = lines.length <= shown;
  const number = new Intl.NumberFormat(data.locale);
  byId('shown').textContent = data.words.shown
    .replace('{shown}', number.format(rows.length))
    .replace('{count}', number.format(data.rows.length));
  parts.showPicked(overview);
}

export const TABLE_FUNCTIONS = [startOverview, startBriefs, byId, chosenIn, foldText, foldWhenMany, applyFilters, renderRows];

/** The table by keys, in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { Overview } from './overview-parts.ts';

function startKeys(overview: Overview): void {
  const search = document.getElementById('search') as HTMLInputElement;
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    // a dialog in front of everything has keys of its own
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog:modal')) return;
    const act = isWriting(target as Element) ? leavingKeys(search)[key] : tableKeys(overview, search)[key];
    if (!act || (key === 'Enter' && (target as Element).closest('button,a:not(.row-name),summary'))) return;
    if (act() !== false) event.preventDefault();
  });
  document.getElementById('rows')?.addEventListener('focusin', ({ target }) => {
    const line = (target as Element).closest('tr') as Element;
    const found = overview.lines[[...(line.parentElement as Element).children].indexOf(line)];
    if (found && !('rows' in found)) overview.current = found;
  });
}

/** Letters and arrows belong to a field in which somebody writes or chooses. */
function isWriting(target: Element): boolean {
  return target.matches('select,textarea,input:not([type=checkbox])');
}

type Keys = Readonly<Record<string, () => unknown>>;

function leavingKeys(search: HTMLInputElement): Keys {
  return {
    Escape: () => (document.activeElement === search && search.value ? false : (document.activeElement as HTMLElement).blur()),
  };
}

function tableKeys(overview: Overview, search: HTMLInputElement): Keys {
  const { parts, picked } = overview;
  const next = () => parts.move(overview, 1);
  const before = () => parts.move(overview, -1);
  const pick = () => overview.current && parts.pick(overview, [overview.current], !picked.has(overview.current));
  return {
    ArrowDown: next,
    j: next,
    ArrowUp: before,
    k: before,
    Enter: () => openCurrent(overview),
    x: pick,
    '/': () => search.focus(),
    Escape: () => parts.closeReport(),
  };
}

/** On a narrow screen the link itself is followed. */
function openCurrent(overview: Overview): boolean {
  if (!overview.current || matchMedia('(max-width:47.99rem)').matches) return false;
  overview.parts.openReport(overview, overview.current);
  return true;
}

/** To the next or the former row; an open report goes along. */
function moveBy(overview: Overview, steps: number): void {
  const { parts, lines, current, data } = overview;
  const rows: readonly IndexRow[] = lines.flatMap((line) => ('rows' in line ? [] : [line]));
  const at = current ? rows.indexOf(current) : -1;
  const row = rows[Math.max(0, Math.min(at + steps, rows.length - 1))];
  if (!row) return;
  const place = lines.indexOf(row);
  if (place >= overview.shown) {
    overview.shown = place + data.rowsAtOnce;
    parts.render(overview);
  }
  overview.current = row;
  const line = document.getElementById('rows')?.children[place];
  line?.querySelector<HTMLElement>('.row-name')?.focus();
  line?.scrollIntoView({ block: 'nearest' });
  if ((document.getElementById('panel') as HTMLDialogElement).open) parts.openReport(overview, row);
}

export const KEY_FUNCTIONS = [startKeys, isWriting, leavingKeys, tableKeys, openCurrent, moveBy];

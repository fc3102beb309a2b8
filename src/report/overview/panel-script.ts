/** A report beside the table, in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { Overview } from './overview-parts.ts';

function startPanel(overview: Overview): void {
  const body = document.getElementById('rows') as HTMLElement;
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a.row-name');
    // as every link: another tab, another window, saving; and on a narrow screen the report is a page of its own
    if (!link || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || isNarrow()) return;
    const line = overview.lines[[...body.children].indexOf(link.closest('tr') as Element)];
    if (!line || 'rows' in line) return;
    event.preventDefault();
    openReport(overview, line);
  });
  const onClick = (id: string, act: () => void) => document.getElementById(id)?.addEventListener('click', act);
  onClick('panel-close', closeReport);
  onClick('panel-next', () => overview.parts.move(overview, 1));
  onClick('panel-before', () => overview.parts.move(overview, -1));
}

function isNarrow(): boolean {
  return matchMedia('(max-width:47.99rem)').matches;
}

/** In a frame without scripts, forms or anything else of its own; links to the web open beside it. */
function openReport(overview: Overview, row: IndexRow): void {
  const panel = document.getElementById('panel') as HTMLDialogElement;
  overview.current = row;
  if (!row.report) return;
  const name = document.getElementById('panel-name') as HTMLElement;
  name.textContent = row.name;
  document.getElementById('panel-tab')?.setAttribute('href', row.report);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  frame.title = overview.data.words.reportOf.replace('{name}', row.name);
  frame.src = row.report;
  document.getElementById('panel-report')?.replaceChildren(frame);
  const focused = document.activeElement as HTMLElement | null;
  if (!panel.open) panel.show();
  focused?.focus({ preventScroll: true });
  document.documentElement.classList.add('beside');
}

/** False when none was open. */
function closeReport(): boolean {
  const panel = document.getElementById('panel') as HTMLDialogElement;
  if (!panel.open) return false;
  panel.close();
  document.getElementById('panel-report')?.replaceChildren();
  document.documentElement.classList.remove('beside');
  return true;
}

export const PANEL_FUNCTIONS = [startPanel, isNarrow, openReport, closeReport];

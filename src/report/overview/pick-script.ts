/** Rows that somebody chose, saved or printed, in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { Overview } from './overview-parts.ts';

function startPicking(overview: Overview): void {
  const body = document.getElementById('rows') as HTMLElement;
  const on = (id: string, event: string, act: (target: HTMLInputElement) => void) => {
    const target = document.getElementById(id) as HTMLInputElement;
    target.addEventListener(event, () => act(target));
  };
  body.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    const line = overview.lines[[...body.children].indexOf(box.closest('tr') as Element)];
    if (line) pickRows(overview, 'rows' in line ? line.rows : [line], box.checked);
  });
  body.addEventListener('click', ({ target }) => {
    const fold = (target as Element).closest('button.fold');
    const at = fold ? [...body.children].indexOf(fold.closest('tr') as Element) : -1;
    const line = overview.lines[at];
    if (!line || !('rows' in line)) return;
    if (!overview.folded.delete(line.label)) overview.folded.add(line.label);
    overview.parts.render(overview);
    body.children[at]?.querySelector<HTMLElement>('button.fold')?.focus();
  });
  on('pick-all', 'change', ({ checked }) => pickRows(overview, overview.rows, checked));
  on('pick-none', 'click', () => pickRows(overview, [...overview.picked], false));
  on('pick-save', 'click', () => saveCsv(overview, pickedRows(overview)));
  on('pick-print', 'click', () => printList(overview, pickedRows(overview)));
  on('export', 'click', () => saveCsv(overview, overview.rows));
  on('print', 'click', () => printList(overview, overview.rows));
  addEventListener('afterprint', () => document.documentElement.classList.remove('printing'));
}

/** The rows picked, whether or not a filter leaves them out now, in the order of the table. */
function pickedRows({ data, parts, picked }: Overview): readonly IndexRow[] {
  return parts.sort(
    data.rows.filter((row) => picked.has(row)),
    data,
  );
}

function pickRows(overview: Overview, rows: readonly IndexRow[], on: boolean): void {
  for (const row of rows)
    if (on) overview.picked.add(row);
    else overview.picked.delete(row);
  showPicked(overview);
}

/** Brings the boxes that are drawn and the line below the filters up to date. */
function showPicked({ data, lines, rows, picked }: Overview): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('#rows .cell-pick input');
  const states = [...lines.slice(0, boxes.length).map((line) => ('rows' in line ? line.rows : [line])), rows];
  const all = document.getElementById('pick-all') as HTMLInputElement;
  [...boxes, all].forEach((box, index) => {
    const own = states[index] ?? [];
    const count = own.filter((row) => picked.has(row)).length;
    box.checked = count > 0 && count === own.length;
    box.indeterminate = count > 0 && count < own.length;
  });
  const { one, many } = data.words.pick;
  const said = document.getElementById('picked') as HTMLElement;
  said.textContent = picked.size === 1 ? one : many.replace('{count}', new Intl.NumberFormat(data.locale).format(picked.size));
  (document.getElementById('pick-bar') as HTMLElement).hidden = picked.size === 0;
}

function saveCsv({ data, parts }: Overview, rows: readonly IndexRow[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', parts.csv(rows, data.words)], { type: 'text/csv;charset=utf-8' }));
  link.download = 'vetrina.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A short list on paper, or as PDF where the browser prints into one: nothing else of the page is printed. */
function printList({ data, parts }: Overview, rows: readonly IndexRow[]): void {
  const list = document.getElementById('print-rows') as HTMLElement;
  list.replaceChildren(...rows.map((row) => parts.draw(row, data.words, false)));
  document.documentElement.classList.add('printing');
  print();
}

export const PICK_FUNCTIONS = [startPicking, pickedRows, pickRows, showPicked, saveCsv, printList];

/** Rows under the line of their sector or area, in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { Group, Line, Overview } from './overview-parts.ts';

/** The rows in their order; grouped, each group's line, then its rows unless it is folded. */
function linesOf({ data, rows, folded }: Overview): readonly Line[] {
  const by = (document.getElementById('group') as HTMLSelectElement).value;
  if (!by) return rows;
  const groups = new Map<string, IndexRow[]>();
  for (const row of rows) {
    const area = row.province || row.city || data.words.group.noArea;
    const sector = data.words.sectors[row.sector] ?? '';
    const label = by === 'sector' ? sector : by === 'area' ? area : `${sector} · ${area}`;
    const found = groups.get(label);
    if (found) found.push(row);
    else groups.set(label, [row]);
  }
  const collator = new Intl.Collator(data.locale, { numeric: true, sensitivity: 'base' });
  const sorted = [...groups].sort(([a], [b]) => collator.compare(a, b));
  return sorted.flatMap(([label, own]): Line[] => [{ label, rows: own }, ...(folded.has(label) ? [] : own)]);
}

function groupLine(group: Group, overview: Overview): HTMLElement {
  const { data, picked, folded } = overview;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = group.rows.every((row) => picked.has(row));
  box.indeterminate = !box.checked && group.rows.some((row) => picked.has(row));
  box.setAttribute('aria-label', data.words.pick.group.replace('{name}', group.label));
  const first = document.createElement('td');
  first.className = 'cell-pick';
  first.append(box);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold';
  button.textContent = group.label;
  button.setAttribute('aria-expanded', String(!folded.has(group.label)));
  const figures = document.createElement('span');
  figures.className = 'quiet';
  figures.textContent = groupFigures(group, overview);
  const rest = document.createElement('th');
  rest.colSpan = document.querySelectorAll('#table thead th:not(.cell-pick)').length - hiddenColumns();
  rest.scope = 'rowgroup';
  rest.append(button, ' ', figures);
  const line = document.createElement('tr');
  line.className = 'group-line';
  line.append(first, rest);
  for (const [element, role] of [
    [line, 'row'],
    [first, 'cell'],
    [rest, 'rowheader'],
  ] as const)
    element.setAttribute('role', role);
  return line;
}

function hiddenColumns(): number {
  const { classList } = document.getElementById('table') as HTMLElement;
  return [...classList].filter((name) => name.startsWith('hide-')).length;
}

/** "34 businesses, middle score 52". */
function groupFigures({ rows }: Group, { data }: Overview): string {
  const { one, many, score } = data.words.group;
  const number = new Intl.NumberFormat(data.locale);
  const count = rows.length === 1 ? one : many.replace('{count}', number.format(rows.length));
  const scores = rows.flatMap((row) => (row.score === null || row.outcome !== 'ok' ? [] : [row.score])).sort((a, b) => a - b);
  const upper = scores[Math.floor(scores.length / 2)];
  const lower = scores[Math.ceil(scores.length / 2) - 1];
  if (upper === undefined || lower === undefined) return count;
  return `${count}, ${score.replace('{median}', number.format(Math.round((upper + lower) / 2)))}`;
}

export const GROUP_FUNCTIONS = [linesOf, groupLine, hiddenColumns, groupFigures];

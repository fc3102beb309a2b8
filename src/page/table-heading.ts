import type { AnyNode, Element } from 'domhandler';
import { foldSpace } from './parsed-page.ts';

/** More rows than a table of contacts has: a cap, because the rows of every cell are counted. */
const MOST_COLUMNS = 30;

/** Text at the head of the column in which a table cell stands; '' for anything else. */
export function columnHeading(cell: Element): string {
  const row = cell.parent;
  if (cell.name !== 'td' || !isElement(row)) return '';
  const first = firstRow(row);
  if (!first || first === row) return '';
  const column = cellsOf(row).indexOf(cell);
  const head = cellsOf(first)[column];
  return head ? foldSpace(textOf(head)) : '';
}

function firstRow(row: Element): Element | null {
  let table = row.parent;
  if (isElement(table) && /^t(?:body|head|foot)$/.test(table.name) && isElement(table.parent)) table = table.parent;
  if (!isElement(table)) return null;
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (child.name === 'tr') return child;
    const inner = /^t(?:body|head)$/.test(child.name)
      ? child.children.find((node) => isElement(node) && node.name === 'tr')
      : null;
    if (isElement(inner)) return inner;
  }
  return null;
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(isElement).slice(0, MOST_COLUMNS);
}

function isElement(node: AnyNode | null | undefined): node is Element {
  return node?.type === 'tag';
}

function textOf(element: Element): string {
  return element.children
    .slice(0, 10)
    .map((child) => (child.type === 'text' ? child.data : isElement(child) ? textOf(child) : ''))
    .join(' ');
}

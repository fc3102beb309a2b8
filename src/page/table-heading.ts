import { childrenOf, type PageElement, piecesOf } from './page-tree.ts';
import { foldSpace } from './parsed-page.ts';

/** More rows than a table of contacts has: a cap, because the rows of every cell are counted. */
const MOST_COLUMNS = 30;
const PART = /^t(?:body|head|foot)$/;
/** Of the head of a column. */
const PIECES_READ = 30;

/** Text at the head of the column in which a table cell stands; '' for anything else. */
export function columnHeading(cell: PageElement): string {
  const row = cell.parent;
  if (cell.name !== 'td' || !row) return '';
  const first = firstRow(row);
  if (!first || first === row) return '';
  const head = cellsOf(first)[cellsOf(row).indexOf(cell)];
  return head ? foldSpace(piecesOf(head).slice(0, PIECES_READ).join(' ')) : '';
}

function firstRow(row: PageElement): PageElement | null {
  const above = row.parent;
  const table = above && PART.test(above.name) && above.parent ? above.parent : above;
  if (!table) return null;
  for (let at = table.at + 1; at < table.end; ) {
    const child = table.tree.elements[at] as PageElement;
    if (child.name === 'tr') return child;
    const inner = /^t(?:body|head)$/.test(child.name) ? childrenOf(child).find(({ name }) => name === 'tr') : null;
    if (inner) return inner;
    at = child.end;
  }
  return null;
}

function cellsOf(row: PageElement): readonly PageElement[] {
  return childrenOf(row).slice(0, MOST_COLUMNS);
}

/** Sorts the rows in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { OverviewData, OverviewWords } from './overview-data.ts';

function startSorting(refresh: () => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]'))
    button.addEventListener('click', () => {
      const select = sortChoice();
      const options = [...select.options]
        .map(({ value }) => value)
        .filter((value) => value.startsWith(`${button.dataset.sort}:`));
      const next = options[(options.indexOf(select.value) + 1) % options.length];
      if (next) select.value = next;
      refresh();
    });
}

function sortChoice(): HTMLSelectElement {
  return document.getElementById('sort') as HTMLSelectElement;
}

function sortRows(rows: readonly IndexRow[], { locale, words }: OverviewData): readonly IndexRow[] {
  const [column = '', direction] = sortChoice().value.split(':');
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

export const SORT_FUNCTIONS = [startSorting, sortChoice, sortRows, sortKey, markHeading];

import type { IndexRow } from '../index-row.ts';

/** What the page hands to its script, as JSON. */
export interface OverviewData {
  readonly rows: readonly IndexRow[];
  readonly locale: string;
  readonly rowsAtOnce: number;
  readonly words: OverviewWords;
}

export interface OverviewWords {
  readonly sectors: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly stages: readonly string[];
  readonly actions: Readonly<Record<string, string>>;
  /** "{shown} of {count} businesses". */
  readonly shown: string;
  readonly noScore: string;
  /** Headings of the table, for the CSV and for the cells on a phone. */
  readonly columns: Readonly<Record<ColumnName, string>>;
}

export const COLUMN_NAMES = ['name', 'sector', 'outcome', 'score', 'stages', 'action', 'need'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Rows that stand in the page before its script runs, and that each "show more" adds. */
export const ROWS_AT_ONCE = 60;

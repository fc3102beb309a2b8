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
  readonly channels: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, string>>;
  /** "{shown} of {count} businesses". */
  readonly shown: string;
  readonly noScore: string;
  /** "{number}%", as the language writes it. */
  readonly percent: string;
  readonly brief: BriefWords;
  readonly group: GroupWords;
  readonly pick: PickWords;
  /** "Report of {name}". */
  readonly reportOf: string;
  /** Headings of the columns that the table has, for the CSV and for the cells on a phone. */
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
}

export interface BriefWords {
  readonly button: string;
  /** "Notes on {name}". */
  readonly buttonOf: string;
  readonly effort: string;
  readonly look: string;
  readonly copied: string;
  readonly copyByHand: string;
}

interface GroupWords {
  readonly one: string;
  /** "{count} businesses". */
  readonly many: string;
  /** "middle score {median}". */
  readonly score: string;
  /** The list does not say where a business is. */
  readonly noArea: string;
}

interface PickWords {
  /** "Select {name}". */
  readonly row: string;
  /** "Select all of {name}". */
  readonly group: string;
  readonly one: string;
  /** "{count} selected". */
  readonly many: string;
}

export const COLUMN_NAMES = [
  'pick',
  'name',
  'sector',
  'outcome',
  'score',
  'change',
  'stages',
  'coverage',
  'peers',
  'missing',
  'action',
  'need',
  'brief',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** There, but not shown until somebody asks for them. */
export const HIDDEN_AT_FIRST: readonly ColumnName[] = ['coverage', 'peers', 'missing'];

/** Of a larger run the overview holds the first rows only: with more the page would take long to open. */
export const MOST_ROWS = 10_000;

/** Rows that stand in the page before its script runs, and that each "show more" adds. */
export const ROWS_AT_ONCE = 60;

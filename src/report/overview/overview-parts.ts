/** What the files of the overview's script share: types only, for nothing can be imported there (see `table-script.ts`). */
import type { IndexRow } from '../index-row.ts';
import type { Brief } from './brief.ts';
import type { BriefWords, OverviewData, OverviewWords } from './overview-data.ts';

/** Rows of one sector or one area, under a line of their own. */
export interface Group {
  readonly label: string;
  readonly rows: readonly IndexRow[];
}
export type Line = IndexRow | Group;

/** What the table shows at this moment. */
export interface Overview {
  readonly data: OverviewData;
  readonly parts: OverviewParts;
  /** Folded text of each row that the search looks in, in the order of `data.rows`. */
  readonly texts: readonly string[];
  readonly picked: Set<IndexRow>;
  /** Labels of the groups whose rows are not shown. */
  readonly folded: Set<string>;
  /** Rows that no filter leaves out, sorted. */
  rows: readonly IndexRow[];
  /** Those rows, and the lines of their groups among them. */
  lines: readonly Line[];
  /** How many lines are drawn. */
  shown: number;
  /** The row that the keys act on. */
  current: IndexRow | null;
}

/** What the script is put together from: functions of the other files, handed in because their names are not known here. */
export interface OverviewParts {
  readonly draw: (row: IndexRow, words: OverviewWords, picked: boolean) => HTMLElement;
  readonly drawGroup: (group: Group, overview: Overview) => HTMLElement;
  readonly sort: (rows: readonly IndexRow[], data: OverviewData) => readonly IndexRow[];
  readonly lines: (overview: Overview) => readonly Line[];
  readonly render: (overview: Overview) => void;
  readonly csv: (rows: readonly IndexRow[], words: OverviewWords) => string;
  readonly startSorting: (refresh: () => void) => void;
  readonly startPicking: (overview: Overview) => void;
  readonly pick: (overview: Overview, rows: readonly IndexRow[], on: boolean) => void;
  readonly showPicked: (overview: Overview) => void;
  readonly startPanel: (overview: Overview) => void;
  readonly openReport: (overview: Overview, row: IndexRow) => void;
  readonly closeReport: () => boolean;
  readonly startKeys: (overview: Overview) => void;
  readonly move: (overview: Overview, steps: number) => void;
  readonly unpack: (packed: string) => Promise<readonly string[]>;
  readonly show: (row: IndexRow, brief: Brief, words: BriefWords) => void;
  readonly copy: (words: BriefWords) => Promise<void>;
}

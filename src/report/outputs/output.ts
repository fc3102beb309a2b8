import type { Lang } from '../../i18n/words.ts';
import type { Check } from '../../model/check.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { RecordChanges } from '../../model/record-changes.ts';
import type { RunFiles } from '../../model/run-files.ts';
import type { Brand } from '../brand.ts';
import type { IndexRow } from '../index-row.ts';
import type { Neighbours } from '../neighbours.ts';
import type { ScoresBySector } from '../peers.ts';

/** A form in which records are put out. Record by record, so that a run of any size fits in memory. */
export interface Output {
  /** Files and folders of a run that are this output's own: a fresh run begins without them. */
  readonly names: readonly string[];
  readonly open: (context: OutputContext, files: RunFiles) => Promise<OpenOutput>;
}

/** An output while it is being written. */
interface OpenOutput {
  /** Called once for each record, in input order. */
  readonly record: (placed: PlacedRecord) => Promise<void>;
  /** After the last record: what was begun is there from now on. */
  readonly end: () => Promise<void>;
  /** Instead of `end`, when something went wrong: what was begun is taken away. */
  readonly giveUp?: () => Promise<void>;
}

/** What is the same for all records. */
export interface OutputContext {
  readonly lang: Lang;
  /** The language of the report of one business, where nobody chose one for all. */
  readonly langOf?: (record: AuditRecord) => Lang;
  readonly checks: readonly Check[];
  readonly brand: Brand | null;
  readonly version: string;
  /** What `run.json` says of it. */
  readonly run: {
    readonly name: string;
    readonly startedAt: string;
    readonly carriedHeaders: readonly string[];
    readonly options: Readonly<Record<string, unknown>>;
  };
  /** How many records there are. */
  readonly size: number;
  readonly scores: ScoresBySector;
  /** Who stands beside whom; left out where there is one business only. */
  readonly neighbours?: Neighbours;
  /** Say who stands beside a business (`--name-peers`). */
  readonly nameNeighbours?: boolean;
}

/** A record, and where it stands among the others. */
export interface PlacedRecord {
  readonly record: AuditRecord;
  readonly row: IndexRow;
  /** Name of its report among the files of the run; '' when there is none to send. */
  readonly report: string;
  /** `3/17`, null when there are too few peers. */
  readonly peerRank: string | null;
  /** Since an earlier run; left out without one, null when the business was not in it. */
  readonly changes?: RecordChanges | null;
  /** Pictures of the first screen as data URIs. */
  readonly pictures: () => Promise<Pictures>;
}

export interface Pictures {
  readonly mobile: string | null;
  readonly desktop: string | null;
}

export const NO_PICTURES: Pictures = { mobile: null, desktop: null };

import type { AuditRecord } from './record.ts';
import type { RunFiles } from './run-files.ts';
import type { RunInfo } from './run-info.ts';

/** Whatever runs can be read from. A place is what the user names a run by: a folder, the name of a run in a database. */
export interface RunReader {
  /** Opens a run for one reading: nothing is locked, mended or kept. Null when there is no run. */
  readonly read: (place: string) => Promise<ReadableRun | null>;
}

/** Where runs are kept: folders (`io/folder-store.ts`) unless a program brings its own. Everything that runs do is asked of this. */
export interface RunStore extends RunReader {
  /** Where a run of this name stands when the user says nothing. */
  readonly usualPlace: (name: string) => string;
  /** Says before any work is done that nothing can be kept there; leaves nothing behind. @throws UsageError */
  readonly assertWritable: (place: string) => Promise<void>;
  /** Opens the place for an audit: new, or where an earlier one left off. Only one opens a run at a time. @throws UsageError */
  readonly begin: (place: string, beginning: Beginning) => Promise<Run>;
  /** Opens a run that exists. Null when there is none. @throws UsageError when another has it open */
  readonly open: (place: string) => Promise<Run | null>;
  /** Files beside the runs of a place, which need not exist yet. */
  readonly files: (place: string) => RunFiles;
}

export interface Beginning {
  /** Begin anew: what an earlier run has left in the place goes. */
  readonly fresh: boolean;
  /** Files and folders that runs leave there besides their records. */
  readonly leftovers: readonly string[];
  /** What the run says of itself; `earlier` is what the run said that is already there, null without one. @throws UsageError to refuse */
  readonly describe: (earlier: RunInfo | null) => RunInfo;
}

/** A run that is open. */
export interface Run {
  readonly place: string;
  /** Two places with the same id are one run. */
  readonly id: string;
  readonly journal: Journal;
  readonly files: RunFiles;
  readonly info: () => RunInfo;
  /** Changes what the run says of itself, whole or not at all. */
  readonly update: (change: Partial<RunInfo>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The records of finished audits. A record is kept for good before its business counts as done. */
export interface Journal {
  /** Row numbers that have a record; grows with the journal. */
  readonly rows: () => RowSet;
  readonly append: (record: AuditRecord) => Promise<void>;
  /** The record of a row, null when it has none. A row that was audited twice has its last record. */
  readonly read: (row: number) => Promise<AuditRecord | null>;
  /** Records in input order. */
  readonly records: () => AsyncGenerator<AuditRecord, void>;
  /** Replaces every record, whole or not at all. */
  readonly rewrite: (change: (record: AuditRecord) => AuditRecord) => Promise<void>;
}

/** Row numbers, ascending. */
export interface RowSet extends Iterable<number> {
  readonly has: (row: number) => boolean;
  readonly size: number;
}

/** A run opened for one reading. */
export interface ReadableRun {
  readonly place: string;
  readonly id: string;
  readonly info: RunInfo;
  /** Records as they come, each let go after it. A row that was audited twice may come twice: its last record counts. */
  readonly records: () => AsyncGenerator<AuditRecord, void>;
}

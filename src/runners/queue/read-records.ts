import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../../model/record.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Database } from './database.ts';
import type { QueuedRun } from './run-description.ts';

const NUMBERS_AT_A_TIME = 20_000;
/** A record is some tens of kilobytes. */
const RECORDS_AT_A_TIME = 100;

export interface StoredRecord {
  readonly record: AuditRecord;
  /** By kind (`mobile`, `desktop`), when they were kept in the database. */
  readonly pictures: Readonly<Record<string, Buffer>>;
}

/** Records of a run that `wanted` says yes to, in input order; `wanted` is told whether the row was audited a second time. */
export async function* storedRecords(
  database: Database,
  { run, look }: Pick<QueuedRun, 'run' | 'look'>,
  wanted: (row: number, retried: boolean) => boolean,
): AsyncGenerator<StoredRecord, void> {
  for (let after = 0; ; ) {
    const numbers = await database.query(
      `select row, retried from vetrina.records join vetrina.rows using (run, row)
       where run = $1 and row > $2 order by row limit $3`,
      [run, after, NUMBERS_AT_A_TIME],
    );
    if (numbers.length === 0) return;
    after = numbers.at(-1).row;
    const rows = numbers.filter(({ row, retried }) => wanted(row, retried)).map(({ row }) => row as number);
    for (let i = 0; i < rows.length; i += RECORDS_AT_A_TIME)
      yield* readRows(database, { run, look }, rows.slice(i, i + RECORDS_AT_A_TIME));
  }
}

async function* readRows(
  database: Database,
  { run, look }: Pick<QueuedRun, 'run' | 'look'>,
  rows: readonly number[],
): AsyncGenerator<StoredRecord, void> {
  const found = await database.query('select record from vetrina.records where run = $1 and row = any($2) order by row', [
    run,
    rows,
  ]);
  const pictures =
    look.artifacts === 'db'
      ? await database.query('select row, kind, bytes from vetrina.artifacts where run = $1 and row = any($2)', [run, rows])
      : [];
  for (const { record } of found as readonly { record: AuditRecord }[]) {
    const own = pictures.filter(({ row }) => row === record.business.row);
    yield { record, pictures: Object.fromEntries(own.map(({ kind, bytes }) => [kind, bytes as Buffer])) };
  }
}

/** Records of another shape would be read wrongly. */
export function refuseOtherSchema({ name, recordSchema }: Pick<QueuedRun, 'name' | 'recordSchema'>): void {
  if (recordSchema !== RECORD_SCHEMA_VERSION)
    throw new UsageError(
      `The run "${name}" belongs to another version of Vetrina (record schema ${recordSchema}, this is ${RECORD_SCHEMA_VERSION}). Use that version for it, workers included.`,
    );
}

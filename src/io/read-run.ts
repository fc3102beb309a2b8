import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import { withAllFacts } from '../model/with-all-facts.ts';
import { type RunInfo, readRunInfo } from './run-folder.ts';

/** A run opened for one reading: nothing is locked, mended or kept. */
export interface ReadableRun {
  readonly path: string;
  readonly info: RunInfo;
  /**
   * Records as they stand in the journal, each line parsed once and let go. A row that was audited twice comes twice: its last
   * record counts. Lines torn by a crash are passed over.
   */
  readonly records: () => AsyncGenerator<AuditRecord, void>;
}

/** Opens a run to read all of it once; for many records this needs a fraction of the time and memory of `openRun`. */
export async function readRun(path: string): Promise<ReadableRun> {
  const info = await readRunInfo(path);
  if (!info) throw new UsageError(`${path} is not the folder of a run (it has no run.json). Give the --out folder of an audit.`);
  return { path, info, records: () => readRecords(join(path, 'audit.jsonl')) };
}

async function* readRecords(path: string): AsyncGenerator<AuditRecord, void> {
  let rest: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const record = parse(Buffer.concat([...rest, chunk.subarray(from, at)]), path);
        rest = [];
        from = at + 1;
        if (record) yield record;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(`${path} is missing: the run has no records yet.`);
    throw error;
  }
}

function parse(line: Buffer, path: string): AuditRecord | null {
  let record: AuditRecord;
  try {
    record = JSON.parse(line.toString('utf8')) as AuditRecord;
  } catch {
    return null;
  }
  if (record.schema !== RECORD_SCHEMA_VERSION)
    throw new UsageError(
      `${path} was written by another version of Vetrina (record schema ${record.schema}, this is ${RECORD_SCHEMA_VERSION}).`,
    );
  return withAllFacts(record);
}

import { createReadStream } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

/** Where a record stands in the journal, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The append-only file of finished audits. One JSON record per line, on disk before the next business counts as done. */
export interface Journal {
  /** Row numbers that have a record. */
  readonly rows: () => ReadonlySet<number>;
  readonly append: (record: AuditRecord) => Promise<void>;
  /** The record of a row, null when it has none. A row that was audited twice has its last record. */
  readonly read: (row: number) => Promise<AuditRecord | null>;
  /** Records in input order. */
  readonly records: () => AsyncGenerator<AuditRecord, void>;
  /** Replaces every record, whole or not at all. */
  readonly rewrite: (change: (record: AuditRecord) => AuditRecord) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens or creates the journal; a torn last line (the process was killed while writing) is cut off. */
export async function openJournal(path: string): Promise<Journal> {
  let file = await open(path, 'a+');
  let places = await index(path, file);
  let end = (await file.stat()).size;
  let writing: Promise<void> = Promise.resolve();

  async function write(record: AuditRecord): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(record)}\n`);
    await file.appendFile(line);
    await file.datasync();
    places.set(record.business.row, { offset: end, length: line.length });
    end += line.length;
  }
  async function read(row: number): Promise<AuditRecord | null> {
    const place = places.get(row);
    if (!place) return null;
    const buffer = Buffer.alloc(place.length);
    await file.read(buffer, 0, place.length, place.offset);
    return parseRecord(buffer.toString('utf8'), path);
  }
  async function* records(): AsyncGenerator<AuditRecord, void> {
    for (const row of [...places.keys()].sort((a, b) => a - b)) {
      const record = await read(row);
      if (record) yield record;
    }
  }
  async function* changed(change: (record: AuditRecord) => AuditRecord): AsyncGenerator<string, void> {
    for await (const record of records()) yield `${JSON.stringify(change(record))}\n`;
  }
  return {
    rows: () => new Set(places.keys()),
    append: (record) => {
      writing = writing.then(() => write(record));
      return writing;
    },
    read,
    records,
    rewrite: async (change) => {
      await writeFileAtomically(path, changed(change));
      await file.close();
      file = await open(path, 'a+');
      places = await index(path, file);
      end = (await file.stat()).size;
    },
    close: async () => {
      await writing.catch(() => undefined);
      await file.close();
    },
  };
}

/** Reads the row number of each line without keeping the lines; cuts off what follows the last line break. */
async function index(path: string, file: FileHandle): Promise<Map<number, Place>> {
  const places = new Map<number, Place>();
  let offset = 0;
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...pieces, chunk.subarray(from, at + 1)]);
      pieces = [];
      from = at + 1;
      const row = rowOf(line, path);
      if (row !== null) places.set(row, { offset, length: line.length });
      offset += line.length;
    }
    pieces.push(chunk.subarray(from));
  }
  if ((await file.stat()).size > offset) await truncate(path, offset);
  return places;
}

/** A line that is not JSON was torn by a crash in an earlier run and then written over: its business is audited again. */
function rowOf(line: Buffer, path: string): number | null {
  let record: AuditRecord;
  try {
    record = JSON.parse(line.toString('utf8')) as AuditRecord;
  } catch {
    return null;
  }
  if (record.schema !== RECORD_SCHEMA_VERSION)
    throw new UsageError(
      `${path} was written by another version of Vetrina (record schema ${record.schema}, this is ${RECORD_SCHEMA_VERSION}). Audit into a new --out folder.`,
    );
  return record.business.row;
}

function parseRecord(line: string, path: string): AuditRecord {
  try {
    return JSON.parse(line) as AuditRecord;
  } catch {
    throw new UsageError(`${path} was changed while it was being read. Run the command again.`);
  }
}

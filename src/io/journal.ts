import { createReadStream } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { storableJson } from '../lib/storable-json.ts';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../model/record.ts';
import type { Journal } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import { withAllFacts } from '../model/with-all-facts.ts';
import { headOfLine } from './journal-line.ts';
import { createRowPlaces, type RowPlaces } from './row-places.ts';

/** The append-only file of finished audits. One JSON record per line, on disk before the next business counts as done. */
export interface FileJournal extends Journal {
  readonly close: () => Promise<void>;
}

/** Opens or creates the journal; a torn last line (the process was killed while writing) is cut off. */
export async function openJournal(path: string): Promise<FileJournal> {
  let file = await open(path, 'a+');
  let places = await index(path, file);
  let append = await appender(file, places);

  async function read(row: number): Promise<AuditRecord | null> {
    const place = places.of(row);
    if (!place) return null;
    const buffer = Buffer.allocUnsafe(place.length);
    await file.read(buffer, 0, place.length, place.offset);
    return parseRecord(buffer.toString('utf8'), path);
  }
  async function* records(): AsyncGenerator<AuditRecord, void> {
    for (const row of places) {
      const record = await read(row);
      if (record) yield record;
    }
  }
  async function* changed(change: (record: AuditRecord) => AuditRecord): AsyncGenerator<string, void> {
    for await (const record of records()) yield `${storableJson(change(record))}\n`;
  }
  return {
    rows: () => places,
    append: (record) => append(record),
    read,
    records,
    rewrite: async (change) => {
      await writeFileAtomically(path, changed(change));
      await file.close();
      file = await open(path, 'a+');
      places = await index(path, file);
      append = await appender(file, places);
    },
    close: async () => {
      await append(null);
      await file.close();
    },
  };
}

interface Waiting {
  readonly row: number;
  readonly line: Buffer;
  readonly done: PromiseWithResolvers<void>;
}

/** Appends records; those that come while the disk is busy share the next wait for it. `null` only waits for what is under way. */
async function appender(file: FileHandle, places: RowPlaces): Promise<(record: AuditRecord | null) => Promise<void>> {
  let end = (await file.stat()).size;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function write(batch: readonly Waiting[]): Promise<void> {
    await file.appendFile(Buffer.concat(batch.map(({ line }) => line)));
    await file.datasync();
    for (const { row, line } of batch) {
      places.set(row, { offset: end, length: line.length });
      end += line.length;
    }
  }
  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch).then(
        () => batch.forEach(({ done }) => void done.resolve()),
        (error: unknown) => batch.forEach(({ done }) => void done.reject(error)),
      );
    }
    writing = null;
  }
  return async (record) => {
    if (record === null) return writing ?? undefined;
    const done = Promise.withResolvers<void>();
    waiting.push({ row: record.business.row, line: Buffer.from(`${storableJson(record)}\n`), done });
    writing ??= writeAll();
    return done.promise;
  };
}

/** Reads the row number of each line without keeping the lines; cuts off what follows the last line break. */
async function index(path: string, file: FileHandle): Promise<RowPlaces> {
  const places = createRowPlaces();
  let offset = 0;
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
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
  const head = headOfLine(line);
  if (head !== null && head.schema !== RECORD_SCHEMA_VERSION)
    throw new UsageError(
      `${path} was written by another version of Vetrina (record schema ${head.schema}, this is ${RECORD_SCHEMA_VERSION}). Audit into a new --out folder.`,
    );
  return head?.row ?? null;
}

function parseRecord(line: string, path: string): AuditRecord {
  try {
    return withAllFacts(JSON.parse(line) as AuditRecord);
  } catch {
    throw new UsageError(`${path} was changed while it was being read. Run the command again.`);
  }
}

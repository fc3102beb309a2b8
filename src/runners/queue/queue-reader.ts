import type { AuditRecord } from '../../model/record.ts';
import { runInfoSchema } from '../../model/run-info.ts';
import type { RunReader } from '../../model/run-store.ts';
import { UsageError } from '../../model/usage-error.ts';
import { asUsageError, type Database, openDatabase } from './database.ts';
import { findRun } from './hand-in.ts';
import { refuseOtherSchema, storedRecords } from './read-records.ts';
import type { QueuedRun } from './run-description.ts';

/** Runs in a database, read by their names as those in folders are. */
export function queueReader(url: string): RunReader {
  return {
    read: async (name) => {
      const info = await withDatabase(url, async (database) => runInfoSchema.parse((await needRun(database, name)).info));
      return { place: name, id: `${url} ${name}`, info, records: () => recordsOf(url, name) };
    },
  };
}

/** All records of a run in a stream, in input order. */
async function* recordsOf(url: string, name: string): AsyncGenerator<AuditRecord, void> {
  const database = openDatabase(url);
  try {
    const { run, look } = await needRun(database, name);
    for await (const { record } of storedRecords(database, { run, look: { ...look, artifacts: null } }, () => true)) yield record;
  } catch (error) {
    throw asUsageError(error, url);
  } finally {
    await database.close();
  }
}

async function withDatabase<T>(url: string, ask: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(url);
  try {
    return await ask(database);
  } catch (error) {
    throw asUsageError(error, url);
  } finally {
    await database.close();
  }
}

async function needRun(database: Database, name: string): Promise<QueuedRun> {
  const run = await findRun({ database }, name);
  if (!run) throw new UsageError(`The database has no run "${name}". vetrina runs --queue … lists them.`);
  refuseOtherSchema(run);
  return run;
}

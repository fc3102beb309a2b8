import { join } from 'node:path';
import type { ReadableRun } from '../io/read-run.ts';
import { runInfoSchema } from '../io/run-folder.ts';
import { infoFromQueue, recordsFromQueue } from '../runners/queue/read-records.ts';

/** A run in a database, to be read as one in a folder is: its records come in a stream. */
export async function readQueuedRun(url: string, name: string): Promise<ReadableRun> {
  const info = runInfoSchema.parse(await infoFromQueue(url, name));
  return { path: join('reports', name), info, records: () => recordsFromQueue(url, name) };
}

import type { Run } from '../model/run-store.ts';
import type { JobQueue } from '../runners/queue/job-queue.ts';
import { openPictureStore } from '../runners/queue/picture-store.ts';
import { type StoredRecord, storedRecords } from '../runners/queue/read-records.ts';
import type { QueuedRun } from '../runners/queue/run-description.ts';
import { keepPictures, type Pictures } from './keep-pictures.ts';

/** Fetches what the journal does not have yet into the run folder, record by record. Can be stopped and done again. */
export async function collectRecords({ database }: JobQueue, queued: QueuedRun, run: Run): Promise<number> {
  const have = run.journal.rows();
  let fetched = 0;
  const writing: Promise<void>[] = [];
  for await (const stored of storedRecords(database, queued, (row, retried) => retried || !have.has(row))) {
    const record = await keepPictures(run.files, stored.record, await picturesOf(queued, stored));
    writing.push(run.journal.append(record));
    fetched += 1;
    // a hundred records share one wait for the disk
    if (writing.length >= 100) await Promise.all(writing.splice(0));
  }
  await Promise.all(writing);
  return fetched;
}

async function picturesOf({ look, run }: QueuedRun, { record, pictures }: StoredRecord): Promise<Pictures> {
  if (look.artifacts === null || look.artifacts === 'db') return pictures;
  const store = openPictureStore(look.artifacts);
  const read = (kind: string) => store.read({ run, row: record.business.row, kind });
  const [mobile, desktop] = [await read('mobile'), await read('desktop')];
  return { ...(mobile && { mobile }), ...(desktop && { desktop }) };
}

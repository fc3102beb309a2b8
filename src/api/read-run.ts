import { folderStore } from '../io/folder-store.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

/** The records of a run, from its folder, one after the other. A row that was audited twice comes twice: its last record counts. */
export async function* readRecords(folder: string): AsyncGenerator<AuditRecord, void> {
  const run = await folderStore().read(folder);
  if (!run) throw new UsageError(`${folder} is not the folder of a run (it has no run.json).`);
  yield* run.records();
}

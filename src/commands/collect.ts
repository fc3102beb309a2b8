import { join } from 'node:path';
import { openRun, type RunFolder, runInfoSchema, startRun } from '../io/run-folder.ts';
import { UsageError } from '../model/usage-error.ts';
import type { CollectOptions } from '../options/commands.ts';
import { asUsageError } from '../runners/queue/database.ts';
import { type JobQueue, openQueue } from '../runners/queue/job-queue.ts';
import { refuseOtherSchema } from '../runners/queue/read-records.ts';
import type { QueuedRun } from '../runners/queue/run-description.ts';
import { needRun, progressOf } from '../runners/queue/runs.ts';
import type { CommandContext } from './audit.ts';
import { collectRecords } from './collect-records.ts';
import { concludeRun } from './conclude-run.ts';
import { readBrand, scaleOf } from './option-files.ts';
import type { ExitCode } from './terminal.ts';
import { watchRun } from './watch-run.ts';

/** `vetrina collect`: what the workers have stored so far, as a run folder like any other. */
export async function collect(named: string, options: CollectOptions, context: CommandContext): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const queue = await openQueue(options.queue, { supervise: false }).catch((error: unknown) => {
    throw asUsageError(error, options.queue);
  });
  try {
    const { run, queued } = await openBoth(queue, named, options.out);
    try {
      if (options.wait) await watchRun(queue, queued, { ...context, mode: 'lines' });
      const progress = await progressOf(queue, queued.run);
      await collectRecords(queue, queued, run);
      const complete = progress.handedIn && progress.done >= progress.rows;
      if (!complete) context.terminal.err(`${progress.done} of ${progress.rows} are done so far.`);
      const scale = scaleOf(queued.look.weights ?? null);
      return await concludeRun(run, { lang: options.lang, scale, brand, complete, quiet: false }, context.terminal);
    } finally {
      await run.close();
    }
  } catch (error) {
    throw asUsageError(error, options.queue);
  } finally {
    await queue.close();
  }
}

/** A folder of ours says which run it is of; any other name is that of a run in the database. */
async function openBoth(queue: JobQueue, named: string, out: string | null): Promise<{ run: RunFolder; queued: QueuedRun }> {
  const folder = out === null ? await openRun(named).catch(notAFolder) : null;
  if (folder) {
    try {
      const { queuedAs, name } = folder.info();
      const queued = await needRun(queue, queuedAs ?? name);
      refuseOtherSchema(queued);
      return { run: folder, queued };
    } catch (error) {
      await folder.close();
      throw error;
    }
  }
  const queued = await needRun(queue, named);
  refuseOtherSchema(queued);
  const info = runInfoSchema.parse(queued.info);
  return { run: await startRun(out ?? join('reports', queued.name), false, { ...info, queuedAs: queued.name }), queued };
}

function notAFolder(error: unknown): null {
  if (error instanceof UsageError && error.message.includes('is not the folder of a run')) return null;
  throw error;
}

import { runInfoSchema } from '../model/run-info.ts';
import type { Run, RunStore } from '../model/run-store.ts';
import type { CollectOptions } from '../options/commands.ts';
import { asUsageError } from '../runners/queue/database.ts';
import { type JobQueue, openQueue } from '../runners/queue/job-queue.ts';
import { refuseOtherSchema } from '../runners/queue/read-records.ts';
import type { QueuedRun } from '../runners/queue/run-description.ts';
import { needRun, progressOf } from '../runners/queue/runs.ts';
import { collectRecords } from './collect-records.ts';
import { concludeRun } from './conclude-run.ts';
import type { CommandContext } from './context.ts';
import { readBrand, scaleOf } from './option-files.ts';
import { startRun } from './start-run.ts';
import type { ExitCode } from './terminal.ts';
import { watchRun } from './watch-run.ts';

/** `vetrina collect`: what the workers have stored so far, as a run folder like any other. */
export async function collect(named: string, options: CollectOptions, context: CommandContext): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const queue = await openQueue(options.queue, { supervise: false }).catch((error: unknown) => {
    throw asUsageError(error, options.queue);
  });
  try {
    const { run, queued } = await openBoth(queue, named, { out: options.out, store: context.store });
    try {
      if (options.wait) await watchRun(queue, queued, { ...context, mode: 'lines' });
      const progress = await progressOf(queue, queued.run);
      await collectRecords(queue, queued, run);
      const complete = progress.handedIn && progress.done >= progress.rows;
      if (!complete) context.terminal.err(`${progress.done} of ${progress.rows} are done so far.`);
      const scale = scaleOf(queued.look.weights ?? null, context.config);
      return await concludeRun(run, { ...options, scale, brand, complete, quiet: false }, context.terminal);
    } finally {
      await run.close();
    }
  } catch (error) {
    throw asUsageError(error, options.queue);
  } finally {
    await queue.close();
  }
}

interface Both {
  readonly run: Run;
  readonly queued: QueuedRun;
}

/** A run of ours says which run of the database it is of; any other name is that of a run there. */
async function openBoth(queue: JobQueue, named: string, { out, store }: { out: string | null; store: RunStore }): Promise<Both> {
  const known = out === null ? await store.open(named) : null;
  if (known) {
    try {
      const { queuedAs, name } = known.info();
      const queued = await needRun(queue, queuedAs ?? name);
      refuseOtherSchema(queued);
      return { run: known, queued };
    } catch (error) {
      await known.close();
      throw error;
    }
  }
  const queued = await needRun(queue, named);
  refuseOtherSchema(queued);
  const begin = { ...runInfoSchema.parse(queued.info), queuedAs: queued.name };
  return { run: await startRun(store, out ?? store.usualPlace(queued.name), { fresh: false, begin }), queued };
}

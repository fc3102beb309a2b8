import { isDeepStrictEqual } from 'node:util';
import { placeOfWebsite } from '../gather/place-of-website.ts';
import type { Business } from '../model/business.ts';
import { RECORD_SCHEMA_VERSION } from '../model/record.ts';
import type { Run } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import type { AuditOptions } from '../options/commands.ts';
import { asUsageError } from '../runners/queue/database.ts';
import { beginRun, findRun, handIn, type PlacedBusiness } from '../runners/queue/hand-in.ts';
import { type JobQueue, openQueue } from '../runners/queue/job-queue.ts';
import { refuseOtherSchema } from '../runners/queue/read-records.ts';
import type { QueuedRun } from '../runners/queue/run-description.ts';
import { deleteRun } from '../runners/queue/runs.ts';
import { collectRecords } from './collect-records.ts';
import type { CommandContext } from './context.ts';
import { queuedLook } from './queued-look.ts';
import { watchRun } from './watch-run.ts';

export interface QueuedAudit {
  readonly businesses: AsyncIterable<Business>;
  readonly run: Run;
  readonly options: AuditOptions;
  /** Content of `--weights`. */
  readonly weights: unknown;
}

/** `audit --queue`: puts the rows on the queue, watches the workers, and fetches the records into the run folder. */
export async function auditOnQueue(what: QueuedAudit, context: CommandContext): Promise<'complete' | 'incomplete' | 'left'> {
  const { options } = what;
  const url = options.queue ?? '';
  const queue = await openQueue(url, { supervise: true }).catch((error: unknown) => {
    throw asUsageError(error, url);
  });
  try {
    const queued = await begin(queue, what);
    await what.run.update({ queuedAs: queued.name });
    const { complete } = await handIn(queue, queued, {
      businesses: placed(what.businesses),
      signal: context.signal,
      progress: (rows) => context.terminal.live(`${rows} handed in …`),
    });
    if (complete && options.detach) return sayHowToCollect(queued.name, what, context);
    const finished = complete && (await watchRun(queue, queued, { ...context, mode: modeOf(options) }));
    await collectRecords(queue, queued, what.run);
    return finished ? 'complete' : 'incomplete';
  } catch (error) {
    throw asUsageError(error, url);
  } finally {
    await queue.close();
  }
}

function modeOf({ quiet, jsonLog }: Pick<AuditOptions, 'quiet' | 'jsonLog'>): 'quiet' | 'json' | 'lines' {
  return quiet ? 'quiet' : jsonLog ? 'json' : 'lines';
}

async function* placed(businesses: AsyncIterable<Business>): AsyncGenerator<PlacedBusiness, void> {
  for await (const business of businesses)
    yield { business, place: business.problem === null ? placeOfWebsite(business.website) : null };
}

async function begin(queue: JobQueue, { run, options, weights }: QueuedAudit): Promise<QueuedRun> {
  const name = options.runName ?? run.info().name;
  const look = queuedLook(options, weights);
  const earlier = await findRun(queue, name);
  if (earlier && options.fresh) await deleteRun(queue, earlier.run);
  if (earlier && !options.fresh) refuseOtherRun(earlier, { look, info: run.info() });
  return beginRun(queue, { name, recordSchema: RECORD_SCHEMA_VERSION, look, info: run.info() });
}

function refuseOtherRun(earlier: QueuedRun, now: Pick<QueuedRun, 'look' | 'info'>): void {
  refuseOtherSchema(earlier);
  const way = `Give another --run, or --fresh to delete that run with its records.`;
  const inputOf = (info: unknown) => (info as { input?: { sha256?: string } }).input?.sha256;
  if (inputOf(earlier.info) !== inputOf(now.info))
    throw new UsageError(`The database holds a run "${earlier.name}" of another input. ${way}`);
  for (const [name, value] of Object.entries(now.look)) {
    const was = earlier.look[name as keyof typeof now.look];
    if (!isDeepStrictEqual(was, value))
      throw new UsageError(
        `The run "${earlier.name}" was handed in with ${name} = ${JSON.stringify(was)}; now it is ${JSON.stringify(value)}. ${way}`,
      );
  }
}

function sayHowToCollect(name: string, { run, options }: QueuedAudit, { terminal }: CommandContext): 'left' {
  if (!options.quiet) {
    terminal.out(`Run ${name} is on the queue.`);
    terminal.out(`  workers   vetrina worker --queue …`);
    terminal.out(`  progress  vetrina runs --queue …`);
    terminal.out(`  results   vetrina collect ${run.place} --queue …`);
  }
  return 'left';
}

import type { JobWithMetadata } from 'pg-boss';
import { z } from 'zod';
import { parseLook } from './hand-in.ts';
import { BOSS_SCHEMA, type JobData, type JobQueue, jobDataSchema, within } from './job-queue.ts';
import type { QueuedRun } from './run-description.ts';

/** A job that this worker holds. */
export interface Claim {
  readonly queue: string;
  readonly id: string;
  /** Names the attempt: what was taken away and given to another is not ours any more. */
  readonly retryCount: number;
  readonly place: string | null;
  /** Null when it is not a job of ours at all. */
  readonly data: JobData | null;
  /** Why the job is poisoned, null when it is to be audited. */
  readonly poisoned: string | null;
}

/** Any number of ours. Claims are made one worker after the other, so that no two take jobs of one place at the same moment. */
const TAKING_LOCK = 7_286_002;

/** Claims up to `count` jobs from these queues; never two of one place. */
export async function takeJobs(
  { database, boss }: JobQueue,
  queues: readonly string[],
  count: number,
): Promise<readonly Claim[]> {
  return database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [TAKING_LOCK]);
    const claims: Claim[] = [];
    for (const queue of queues) {
      const free = count - claims.length;
      if (free < 1) break;
      const jobs = await boss.fetch<JobData>(queue, {
        ...within(tx),
        batchSize: free,
        groupConcurrency: 1,
        includeMetadata: true,
      });
      for (const job of jobs) claims.push(claimOf(queue, job));
    }
    return claims;
  });
}

function claimOf(queue: string, { id, retryCount, groupId, data, sourceRetryCount, sourceOutput }: JobWithMetadata): Claim {
  const held = { queue, id, retryCount, place: groupId ?? null };
  const parsed = jobDataSchema.safeParse(data);
  if (!parsed.success)
    return { ...held, data: salvage(data), poisoned: `its data are not understood: ${z.prettifyError(parsed.error)}` };
  // only suspects have a source: their first start, alone, is their last chance
  const starts = (sourceRetryCount ?? 0) + 1 + retryCount;
  const poisoned =
    sourceRetryCount !== null && retryCount > 0 ? `given up after ${starts} starts: ${reasonIn(sourceOutput)}` : null;
  return { ...held, data: parsed.data, poisoned };
}

/** Of data that somebody changed by hand, what a failed record needs; null when not even the row is known. */
function salvage(data: unknown): JobData | null {
  const parsed = z.object({ run: z.number().int(), row: z.number().int().positive() }).safeParse(data);
  if (!parsed.success) return null;
  const { run, row } = parsed.data;
  const empty = { name: null, website: null, city: null, province: null, street: null, postalCode: null, sectorText: null };
  const more = { nace: null, sector: null, phone: null, email: null, pec: null, vatNumber: null, carried: [], problem: null };
  return { run, row, business: { id: `row-${row}`, row, country: '', ...empty, ...more } };
}

function reasonIn(output: unknown): string {
  const { message, value } = (output ?? {}) as { message?: string; value?: { message?: string } };
  return message ?? value?.message ?? 'no reason known';
}

/**
 * Gives a job back as if it had not been started, to be taken again after `seconds`; does nothing when it is not ours any more.
 * pg-boss can only fail a job or cancel it, and both would count as a start: hence its table is written to.
 */
export async function giveBack({ database }: JobQueue, claim: Claim, seconds: number): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('delete from vetrina.places where job = $1', [claim.id]);
    await tx.query(
      `update ${BOSS_SCHEMA}.job
       set state = 'created', started_on = null, heartbeat_on = null, start_after = now() + make_interval(secs => $4)
       where name = $1 and id = $2 and retry_count = $3 and state = 'active'`,
      [claim.queue, claim.id, claim.retryCount, seconds],
    );
  });
}

/** The runs that jobs belong to; read once. */
export function runReader({ database }: Pick<JobQueue, 'database'>): (run: number) => Promise<QueuedRun | null> {
  const known = new Map<number, QueuedRun>();
  return async (run) => {
    const found = known.get(run);
    if (found) return found;
    const [row] = await database.query('select run, name, record_schema, info, look from vetrina.runs where run = $1', [run]);
    if (!row) return null;
    const read = { run, name: row.name, recordSchema: row.record_schema, info: row.info, look: parseLook(row.look, row.name) };
    known.set(run, read);
    return read;
  };
}

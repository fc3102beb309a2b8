import { hostname } from 'node:os';
import { isPassing } from './database.ts';
import type { JobQueue } from './job-queue.ts';
import type { Claim } from './take-jobs.ts';

/** A claim while its business is being looked at. */
export interface HeldClaim {
  readonly claim: Claim;
  /** Seconds that it stays ours without a sign of life. */
  lease: number;
  /** When the database last heard of it (performance.now). */
  heardAt: number;
  /** True once it is, or may be, somebody else's: nothing more may be asked of the site, nothing stored. */
  lost: boolean;
}

/** Tells the database that these jobs are still being worked on, and learns which are not ours any more. */
export async function renewClaims({ boss, database }: JobQueue, held: readonly HeldClaim[]): Promise<void> {
  for (const [queue, claims] of Map.groupBy(held, ({ claim }) => claim.queue)) {
    const before = performance.now();
    const attempts = claims.map(({ claim }) => ({ id: claim.id, retryCount: claim.retryCount }));
    const { settled } = (await boss.touch(queue, attempts)) as { settled: readonly string[] };
    const ours = new Set(settled);
    for (const one of claims)
      if (ours.has(one.claim.id)) one.heardAt = before;
      else one.lost = true;
  }
  const longest = Math.max(0, ...held.map(({ lease }) => lease));
  await database.query('update vetrina.places set until = now() + make_interval(secs => $2) where job = any($1)', [
    held.filter(({ lost }) => !lost).map(({ claim }) => claim.id),
    longest,
  ]);
}

/** Gives up what the database has not heard of for the whole lease: another worker may have it. */
export function dropSilent(held: readonly HeldClaim[]): void {
  for (const one of held) if (performance.now() - one.heardAt > one.lease * 1000) one.lost = true;
}

export interface WorkerSelf {
  readonly worker: string;
  readonly version: string;
  readonly recordSchema: number;
  readonly concurrency: number;
}

/** Puts the worker on the list of those that are there, with what it is doing. */
export async function signIn({ database }: JobQueue, self: WorkerSelf, running: number): Promise<void> {
  await database.query(
    `insert into vetrina.workers (worker, host, pid, version, record_schema, concurrency, running)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (worker) do update set running = excluded.running, seen_at = now()`,
    [self.worker, hostname(), process.pid, self.version, self.recordSchema, self.concurrency, running],
  );
}

/** Takes the worker off the list, and those that have been silent for a day. */
export async function signOut({ database }: JobQueue, worker: string): Promise<void> {
  await database
    .query(`delete from vetrina.workers where worker = $1 or seen_at < now() - interval '1 day'`, [worker])
    .catch((error: unknown) => {
      if (!isPassing(error)) throw error;
    });
}

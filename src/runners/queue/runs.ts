import { UsageError } from '../../model/usage-error.ts';
import { findRun, jobOf } from './hand-in.ts';
import { type JobQueue, jobDataSchema, queueName, within } from './job-queue.ts';
import { needOf, type QueuedRun } from './run-description.ts';

export interface RunProgress {
  /** Businesses handed in so far, and whether those are all. */
  readonly rows: number;
  readonly handedIn: boolean;
  readonly done: number;
  readonly failed: number;
}

/** How far a run is: a sum over a row per worker, cheap at any size. */
export async function progressOf({ database }: Pick<JobQueue, 'database'>, run: number): Promise<RunProgress> {
  const [row] = await database.query(
    `select rows, handed_in_at is not null as handed_in, coalesce(sum(done), 0)::int as done, coalesce(sum(failed), 0)::int as failed
     from vetrina.runs left join vetrina.progress using (run) where run = $1 group by run`,
    [run],
  );
  if (!row) throw new UsageError('The run was deleted from the database.');
  return { rows: row.rows, handedIn: row.handed_in, done: row.done, failed: row.failed };
}

/** Workers heard of within a minute, and the businesses that they have in hand. */
export async function workersNow({ database }: Pick<JobQueue, 'database'>, recordSchema: number) {
  const [row] = await database.query(
    `select count(*)::int as workers, coalesce(sum(running), 0)::int as running from vetrina.workers
     where seen_at > now() - interval '1 minute' and record_schema = $1`,
    [recordSchema],
  );
  return row as { readonly workers: number; readonly running: number };
}

export interface RunLine extends RunProgress {
  readonly name: string;
  readonly recordSchema: number;
  readonly needs: string;
  readonly createdAt: Date;
  /** Records stored in the last five minutes. */
  readonly recent: number;
}

/** Every run of the database, the newest first. */
export async function listRuns({ database }: Pick<JobQueue, 'database'>): Promise<readonly RunLine[]> {
  const rows = await database.query(
    `select r.name, r.rows, r.handed_in_at is not null as handed_in, r.record_schema, r.needs, r.created_at,
       coalesce(p.done, 0)::int as done, coalesce(p.failed, 0)::int as failed, coalesce(l.recent, 0)::int as recent
     from vetrina.runs r
     left join (select run, sum(done) as done, sum(failed) as failed from vetrina.progress group by run) p using (run)
     left join (select run, count(*) as recent from vetrina.records where stored_at > now() - interval '5 minutes' group by run) l using (run)
     order by r.created_at desc`,
  );
  return rows.map((row) => ({
    ...{ name: row.name, rows: row.rows, handedIn: row.handed_in, done: row.done, failed: row.failed },
    ...{ recordSchema: row.record_schema, needs: row.needs, createdAt: row.created_at, recent: row.recent },
  }));
}

/** The run of this name, or a usage error that says which there are. */
export async function needRun(queue: JobQueue, name: string): Promise<QueuedRun> {
  const run = await findRun(queue, name);
  if (run) return run;
  const names = (await listRuns(queue)).map((line) => line.name);
  throw new UsageError(
    `The database has no run "${name}". ${names.length > 0 ? `It has: ${names.slice(0, 20).join(', ')}.` : 'It has none yet.'}`,
  );
}

const RETRY_BATCH = 500;

/** Puts the failed rows of a run on the queue again. Their records go in the same transaction: a row is never without both. */
export async function retryFailed(queue: JobQueue, run: QueuedRun): Promise<number> {
  for (let retried = 0; ; ) {
    const batch = await retryBatch(queue, run);
    retried += batch;
    if (batch < RETRY_BATCH) return retried;
  }
}

async function retryBatch({ database, boss }: JobQueue, run: QueuedRun): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx.query(
      `delete from vetrina.records where run = $1 and row in
         (select row from vetrina.records where run = $1 and outcome = 'failed' order by row limit $2 for update)
       returning row, record -> 'business' as business`,
      [run.run, RETRY_BATCH],
    );
    if (rows.length === 0) return 0;
    const places = await tx.query(
      `update vetrina.rows set retried = true where run = $1 and row = any($2) returning row, place`,
      [run.run, rows.map(({ row }) => row)],
    );
    const placeOf = new Map(places.map(({ row, place }) => [row as number, place as string | null]));
    const jobs = rows.map(({ row, business }) =>
      jobOf(run, { business: jobDataSchema.shape.business.parse(business), place: placeOf.get(row) ?? null }),
    );
    await boss.insert(queueName(run.recordSchema, needOf(run.look)), jobs, within(tx));
    await tx.query(
      `insert into vetrina.progress as p (run, worker, done, failed) values ($1, $2, $3, $3)
       on conflict (run, worker) do update set done = p.done + excluded.done, failed = p.failed + excluded.failed`,
      [run.run, NOBODY, -rows.length],
    );
    return rows.length;
  });
}

/** Stands in the counters for what was taken back from all workers. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Deletes a run with its records. Jobs that wait for a worker find no run and end without a record. */
export async function deleteRun({ database }: JobQueue, run: number): Promise<void> {
  await database.query('delete from vetrina.runs where run = $1', [run]);
}

import { storableJson } from '../../lib/storable-json.ts';
import type { Business } from '../../model/business.ts';
import { UsageError } from '../../model/usage-error.ts';
import { ensureQueues, type JobQueue, queueName, within } from './job-queue.ts';
import { expirySeconds, needOf, type QueuedLook, type QueuedRun, queuedLookSchema } from './run-description.ts';

/** A business, and where its website stands: businesses of one place are visited one after the other. */
export interface PlacedBusiness {
  readonly business: Business;
  /** Registrable domain, or host and port; null when it is not known beforehand. */
  readonly place: string | null;
}

/** Finds the run of this name, or begins it. */
export async function beginRun({ database, ...queue }: JobQueue, begin: Omit<QueuedRun, 'run'>): Promise<QueuedRun> {
  await ensureQueues({ ...queue, database }, begin.recordSchema);
  const values = [begin.name, begin.recordSchema, needOf(begin.look), storableJson(begin.info), storableJson(begin.look)];
  await database.query(
    `insert into vetrina.runs (name, record_schema, needs, info, look) values ($1, $2, $3, $4, $5) on conflict (name) do nothing`,
    values,
  );
  const run = await findRun({ database }, begin.name);
  if (!run) throw new Error(`run ${begin.name} vanished while it was begun`);
  return run;
}

/** The run of this name, null when there is none. */
export async function findRun({ database }: Pick<JobQueue, 'database'>, name: string): Promise<QueuedRun | null> {
  const [row] = await database.query('select run, name, record_schema, info, look from vetrina.runs where name = $1', [name]);
  if (!row) return null;
  return { run: row.run, name: row.name, recordSchema: row.record_schema, info: row.info, look: parseLook(row.look, name) };
}

export function parseLook(value: unknown, name: string): QueuedLook {
  const look = queuedLookSchema.safeParse(value);
  if (!look.success)
    throw new UsageError(`The run ${name} was handed in by another version of Vetrina: its options are not understood.`);
  return look.data;
}

/** Rows handed in with one transaction. */
const BATCH = 1_000;

/**
 * Puts every business on the queue once; those that are on it already stay as they are. Can be stopped at any time and done
 * again. Calls `progress` with the number of rows seen.
 */
export async function handIn(
  queue: JobQueue,
  run: QueuedRun,
  { businesses, signal, progress }: HandIn,
): Promise<{ readonly complete: boolean }> {
  let batch: PlacedBusiness[] = [];
  let seen = 0;
  for await (const placed of businesses) {
    if (signal.aborted) return { complete: false };
    batch.push(placed);
    seen += 1;
    if (batch.length < BATCH) continue;
    await handInBatch(queue, run, batch);
    progress?.(seen);
    batch = [];
  }
  if (signal.aborted) return { complete: false };
  await handInBatch(queue, run, batch);
  await queue.database.query('update vetrina.runs set handed_in_at = coalesce(handed_in_at, now()) where run = $1', [run.run]);
  return { complete: true };
}

export interface HandIn {
  readonly businesses: AsyncIterable<PlacedBusiness>;
  readonly signal: AbortSignal;
  readonly progress?: (rows: number) => void;
}

async function handInBatch({ database, boss }: JobQueue, run: QueuedRun, batch: readonly PlacedBusiness[]): Promise<void> {
  if (batch.length === 0) return;
  await database.transaction(async (tx) => {
    const rows = batch.map(({ business }) => business.row);
    const places = batch.map(({ place }) => place);
    const fresh = await tx.query(
      `insert into vetrina.rows (run, row, place) select $1, * from unnest($2::int[], $3::text[]) on conflict do nothing returning row`,
      [run.run, rows, places],
    );
    if (fresh.length === 0) return;
    const isFresh = new Set(fresh.map(({ row }) => row));
    const jobs = batch.filter(({ business }) => isFresh.has(business.row)).map((placed) => jobOf(run, placed));
    await boss.insert(queueName(run.recordSchema, needOf(run.look)), jobs, within(tx));
    await tx.query('update vetrina.runs set rows = rows + $2 where run = $1', [run.run, fresh.length]);
  });
}

/** Rows of equal priority: runs that wait side by side take turns, and a small one is not kept waiting by a big one. */
const ROWS_IN_A_TURN = 100;

export function jobOf(run: QueuedRun, { business, place }: PlacedBusiness) {
  return {
    data: JSON.parse(storableJson({ run: run.run, row: business.row, business })) as object,
    priority: -Math.floor(business.row / ROWS_IN_A_TURN),
    ...(place && { group: { id: place } }),
    expireInSeconds: expirySeconds(run.look),
    heartbeatSeconds: run.look.lease,
  };
}

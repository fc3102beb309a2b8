import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { businessSchema } from '../../model/business.ts';
import { type Database, openDatabase, type Queries } from './database.ts';
import { NEEDS, type Need } from './run-description.ts';
import { prepareSchema, whileCreating } from './schema.ts';

export const jobDataSchema = z.object({ run: z.number().int(), row: z.number().int(), business: businessSchema });
export type JobData = z.infer<typeof jobDataSchema>;

/** The database with pg-boss on it. */
export interface JobQueue {
  readonly url: string;
  readonly database: Database;
  readonly boss: PgBoss;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  /** Watches over dead workers and deletes what is old: workers do, the others only ask. */
  readonly supervise: boolean;
  /** Seconds between two looks for dead workers; 10 when left out. */
  readonly superviseSeconds?: number;
  /** Told what pg-boss could not do in the background; it tries again by itself. */
  readonly warn?: (message: string) => void;
}

/** pg-boss's own tables stand beside ours. */
export const BOSS_SCHEMA = 'vetrina_queue';
const SUPERVISE_SECONDS = 10;
const DELETE_FINISHED_JOBS_SECONDS = 3600;
/** A run may take weeks: its jobs must not be thrown away for their age. */
const KEEP_WAITING_JOBS_SECONDS = 400 * 24 * 3600;
/** Starts among other jobs. One that kills its worker takes innocent ones with it, so after these a job is tried alone. */
const STARTS_AMONG_OTHERS = 2;
/** For jobs that are tried alone, whatever the run said. */
const SUSPECT_LEASE_SECONDS = 60;
const SUSPECT_EXPIRY_SECONDS = 6 * 3600;

/** One queue for each need and record schema: a worker never sees a job that it cannot do. */
export function queueName(recordSchema: number, need: Need): string {
  return `audit-v${recordSchema}-${need}`;
}

/** Where jobs go that were started twice and not ended. */
export function suspectsName(queue: string): string {
  return `${queue}-suspects`;
}

/** Connects and creates what is missing. Close it, or the process lives on. */
export async function openQueue(
  url: string,
  { supervise, superviseSeconds = SUPERVISE_SECONDS, warn }: QueueOptions,
): Promise<JobQueue> {
  const database = openDatabase(url);
  const boss = new PgBoss({
    db: database.boss,
    schema: BOSS_SCHEMA,
    supervise,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    maintenanceIntervalSeconds: 600,
    schedule: false,
    warningQueueSize: 100_000_000,
  });
  boss.on('error', (error) => warn?.(error.message));
  const close = async () => {
    await boss.stop({ graceful: false, close: false });
    await database.close();
  };
  try {
    await whileCreating(database, async (tx) => {
      await prepareSchema(tx);
      await boss.start();
    });
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return { url, database, boss, close };
}

/** Creates the queues of a record schema where they are missing. */
export async function ensureQueues({ boss, database }: Pick<JobQueue, 'boss' | 'database'>, recordSchema: number): Promise<void> {
  const names = NEEDS.map((need) => queueName(recordSchema, need));
  if ((await boss.getQueues(names)).length === names.length) return;
  await whileCreating(database, async () => {
    for (const name of names) await createQueue(boss, name);
  });
}

async function createQueue(boss: PgBoss, name: string): Promise<void> {
  if (await boss.getQueue(name)) return;
  await boss.createQueue(suspectsName(name), {
    retryLimit: 1_000,
    retentionSeconds: KEEP_WAITING_JOBS_SECONDS,
    deleteAfterSeconds: DELETE_FINISHED_JOBS_SECONDS,
    heartbeatSeconds: SUSPECT_LEASE_SECONDS,
    expireInSeconds: SUSPECT_EXPIRY_SECONDS,
  });
  await boss.createQueue(name, {
    deadLetter: suspectsName(name),
    retryLimit: STARTS_AMONG_OTHERS - 1,
    retryDelay: 1,
    retentionSeconds: KEEP_WAITING_JOBS_SECONDS,
    deleteAfterSeconds: DELETE_FINISHED_JOBS_SECONDS,
  });
}

/** A pg-boss call that is part of a transaction. */
export const within = (tx: Queries) => ({ db: tx.boss });

import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditRecord } from '../../model/record.ts';
import { isPassing, patiently } from './database.ts';
import { enterPlace } from './hosting-places.ts';
import { ensureQueues, type JobData, type JobQueue, queueName, suspectsName } from './job-queue.ts';
import { dropSilent, type HeldClaim, renewClaims, signIn, signOut, type WorkerSelf } from './keep-alive.ts';
import type { Need, QueuedRun } from './run-description.ts';
import { type Finished, storeFinished } from './store-record.ts';
import { type Claim, giveBack, runReader, takeJobs } from './take-jobs.ts';

/** A job with what is needed to do it. */
export interface Task extends JobData {
  readonly of: QueuedRun;
  /** Registrable domain or host that the queue grouped it by. */
  readonly place: string | null;
  /** True once the job may be another worker's: then nothing more may be asked of the site. */
  readonly isLost: () => boolean;
}

export interface WorkHooks {
  /** Null when it came to nothing through this machine's own fault: the job goes back. */
  readonly audit: (task: Task) => Promise<Finished | null>;
  /** The record of a business that cannot be audited: its job was started too often, or is damaged. */
  readonly fail: (task: Task, reason: string) => AuditRecord;
  /** The address that the site of the business is served from, null when it is not known. */
  readonly addressOf: (task: Task) => Promise<string | null>;
  readonly finished: (task: Task, record: AuditRecord) => void;
  /** Told in one line what went wrong with the database or a job. */
  readonly warn: (message: string) => void;
  /** Aborted: take nothing more, end what is running. */
  readonly signal: AbortSignal;
}

export interface WorkOptions extends WorkerSelf {
  readonly needs: readonly Need[];
  /** Milliseconds that running audits get after the signal; then they are given back. */
  readonly graceMs: number;
}

/** What a worker has in hand. */
interface Desk {
  readonly queue: JobQueue;
  readonly hooks: WorkHooks;
  readonly worker: string;
  readonly runOf: ReturnType<typeof runReader>;
  readonly held: Map<string, HeldClaim & { readonly done: Promise<void> }>;
  /** Aborts when the grace is over: what runs on is nobody's business any more. */
  readonly over: AbortSignal;
}

const IDLE_MS = 1_000;
/** Lanes that come free within so short a time are filled by one claim. */
const GATHER_MS = 25;
const LONGEST_BEAT_MS = 10_000;
/** A job whose hosting address is busy comes back after so many seconds. */
const BUSY_PLACE_SECONDS = 5;

/** Takes jobs and does them until the signal; then ends what is running or gives it back. */
export async function workOnQueue(queue: JobQueue, hooks: WorkHooks, options: WorkOptions): Promise<void> {
  const over = new AbortController();
  const desk: Desk = {
    ...{ queue, hooks, worker: options.worker, held: new Map(), over: over.signal },
    runOf: runReader(queue),
  };
  await patiently(() => ensureQueues(queue, options.recordSchema), { signal: hooks.signal, waiting: told(hooks) });
  const beating = beat(desk, options);
  const queues = options.needs.map((need) => queueName(options.recordSchema, need));
  while (!hooks.signal.aborted) {
    const free = options.concurrency - desk.held.size;
    const claims = free > 0 ? await take(desk, queues, free) : [];
    for (const claim of claims) pickUp(desk, claim);
    if (desk.held.size === 0) await doSuspectAlone(desk, queues);
    await untilFree(desk, claims.length < free ? IDLE_MS : 0);
  }
  await Promise.race([allDone(desk), sleep(options.graceMs, undefined, { ref: false })]);
  const unfinished = [...desk.held.values()];
  over.abort();
  await Promise.allSettled(unfinished.map(({ claim }) => giveBack(queue, claim, 0)));
  await beating;
  await signOut(queue, options.worker);
}

const told = (hooks: WorkHooks) => (error: Error) => hooks.warn(`the database does not answer (${error.message}); trying again`);

async function take({ queue, hooks }: Desk, queues: readonly string[], count: number): Promise<readonly Claim[]> {
  const patience = { signal: hooks.signal, waiting: told(hooks) };
  return patiently(() => takeJobs(queue, queues, count), patience).catch((error: unknown) => {
    if (hooks.signal.aborted && isPassing(error)) return [];
    throw error;
  });
}

/** With nothing else in hand: what may have killed its worker before takes nobody with it. */
async function doSuspectAlone(desk: Desk, queues: readonly string[]): Promise<void> {
  const [suspect] = desk.hooks.signal.aborted ? [] : await take(desk, queues.map(suspectsName), 1);
  if (!suspect) return;
  pickUp(desk, suspect);
  await Promise.race([allDone(desk), stopped(desk.hooks.signal)]);
}

async function allDone({ held }: Desk): Promise<void> {
  await Promise.all([...held.values()].map(({ done }) => done));
}

/** Waits until a lane is free, at most `idleMs` when some are free already and there was nothing for them. */
async function untilFree({ held, hooks }: Desk, idleMs: number): Promise<void> {
  if (hooks.signal.aborted) return;
  const enough = new AbortController();
  const signal = AbortSignal.any([enough.signal, hooks.signal]);
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
  const oneDone = Promise.race([...held.values()].map(({ done }) => done));
  const waits = [...(held.size > 0 ? [oneDone] : []), ...(idleMs > 0 ? [pause(idleMs)] : [stopped(signal)])];
  await Promise.race(waits);
  enough.abort();
  if (!hooks.signal.aborted) await sleep(GATHER_MS);
}

const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

function pickUp(desk: Desk, claim: Claim): void {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const held = { claim, lease: 60, heardAt: performance.now(), lost: false, done };
  desk.held.set(claim.id, held);
  void doJob(desk, held).finally(() => {
    desk.held.delete(claim.id);
    resolve();
  });
}

/** Does one job; what goes wrong with it is told, and given to the queue to decide on. */
async function doJob(desk: Desk, held: HeldClaim): Promise<void> {
  const { queue, hooks, over } = desk;
  const { claim } = held;
  const ask = <T>(question: () => Promise<T>) => patiently(question, { signal: over });
  try {
    const run = claim.data && (await ask(() => desk.runOf(claim.data?.run ?? 0)));
    // the run was deleted, or it is no job of ours: nobody waits for it
    if (!run || !claim.data) return void (await ask(() => queue.boss.deleteJob(claim.queue, claim.id)));
    held.lease = run.look.lease;
    const task: Task = { ...claim.data, of: run, place: claim.place, isLost: () => held.lost || over.aborted };
    const finished = await auditOrFail(desk, claim, task);
    if (finished === 'busy') return void (await ask(() => giveBack(queue, claim, BUSY_PLACE_SECONDS)));
    if (finished === null) return void (await ask(() => giveBack(queue, claim, 0)));
    if (task.isLost()) return;
    const stored = await ask(() => storeFinished(queue, claim, { ...finished, run: run.run, worker: desk.worker }));
    if (stored) hooks.finished(task, finished.record);
  } catch (error) {
    if (over.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    hooks.warn(`row ${claim.data?.row ?? '?'}: ${message}`);
    const attempt = { id: claim.id, retryCount: claim.retryCount };
    await ask(() => queue.boss.fail(claim.queue, attempt, { message })).catch(() => undefined); // its lease runs out instead
  }
}

async function auditOrFail({ queue, hooks, over }: Desk, claim: Claim, task: Task): Promise<Finished | 'busy' | null> {
  if (claim.poisoned !== null) return { record: hooks.fail(task, claim.poisoned), pictures: {} };
  const address = await hooks.addressOf(task);
  const seconds = task.of.look.lease;
  if (address !== null && !(await patiently(() => enterPlace(queue, claim, { address, seconds }), { signal: over })))
    return 'busy';
  return hooks.audit(task);
}

/** Signs of life for the jobs in hand and for the worker, until the grace is over. */
async function beat({ queue, hooks, held, over }: Desk, options: WorkOptions): Promise<void> {
  while (!over.aborted) {
    const mine = [...held.values()];
    try {
      if (mine.length > 0) await renewClaims(queue, mine);
      await signIn(queue, options, held.size);
    } catch (error) {
      if (!isPassing(error)) hooks.warn(`no sign of life could be given: ${(error as Error).message}`);
    }
    dropSilent(mine);
    const shortest = Math.min(LONGEST_BEAT_MS, ...[...held.values()].map(({ lease }) => (lease * 1000) / 4));
    await sleep(shortest, undefined, { signal: over }).catch(() => undefined);
  }
}

import { randomUUID } from 'node:crypto';
import { failedRecord } from '../audit/failed-record.ts';
import { NO_CONFIG } from '../config/config.ts';
import type { Outage } from '../gather/outage/outage.ts';
import { hostingAddress } from '../gather/place-of-website.ts';
import { createWorld, type OpenWorld, worldOptions } from '../gather/world.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { VERSION } from '../lib/version.ts';
import { RECORD_SCHEMA_VERSION } from '../model/record.ts';
import type { RunInfo } from '../model/run-info.ts';
import type { World } from '../model/world.ts';
import type { WorkerOptions } from '../options/commands.ts';
import { LOOK } from '../options/look.ts';
import { MACHINE } from '../options/machine.ts';
import { optOutsOf } from '../options/opt-outs.ts';
import { defaultsOf, pickOptions } from '../options/option.ts';
import { type JudgeThreads, openJudgeThreads } from '../runners/judge-threads.ts';
import { asUsageError, isPassing, patiently } from '../runners/queue/database.ts';
import { type JobQueue, openQueue } from '../runners/queue/job-queue.ts';
import { openPictureStore } from '../runners/queue/picture-store.ts';
import { rememberRobots } from '../runners/queue/remembered-robots.ts';
import { NEEDS } from '../runners/queue/run-description.ts';
import type { Finished } from '../runners/queue/store-record.ts';
import { type Task, workOnQueue } from '../runners/queue/work.ts';
import { auditWatched } from './audit-watched.ts';
import type { CommandContext } from './context.ts';
import { keepAway } from './keep-away.ts';
import { decodePictures } from './keep-pictures.ts';
import { scaleOf } from './option-files.ts';
import { tellOutage } from './tell-outage.ts';
import { EXIT, type ExitCode, printable } from './terminal.ts';

/** `vetrina worker`: takes businesses off the queue and audits them until it is stopped. */
export async function worker(options: WorkerOptions, { terminal, signal }: CommandContext): Promise<ExitCode> {
  const warn = (message: string) => terminal.err(`vetrina worker: ${printable(message)}`);
  const waiting = (error: Error) => warn(`the database does not answer (${error.message}); trying again`);
  const open = () => openQueue(options.queue, { supervise: true, warn: (message) => warn(`upkeep of the queue: ${message}`) });
  const queue = await patiently(open, { signal, waiting }).catch((error: unknown) => {
    if (signal.aborted && isPassing(error)) return null;
    throw asUsageError(error, options.queue);
  });
  if (!queue) return EXIT.done;
  keepHeapSmall();
  const out = new AbortController();
  const worlds = openWorlds(options, () => out.abort());
  try {
    const concurrency = options.concurrency ?? (await worlds.usualConcurrency());
    const needs = NEEDS.filter((need) => need === 'static' || (options.browser && (need === 'browser' || options.lighthouse)));
    if (!options.quiet) terminal.err(`Worker ready: ${needs.join(', ')} audits, ${concurrency} at a time.`);
    await workOnQueue(
      queue,
      {
        audit: (task) => auditTask(task, { queue, worlds }),
        fail: (task, reason) => failTask(task, reason),
        addressOf: async (task) => hostingAddress(task.business.website, await worlds.of(task)),
        finished: (task, record) => {
          if (!options.quiet) terminal.err(`${task.of.name} ${task.row}: ${record.outcome.outcome}`);
        },
        warn,
        signal: AbortSignal.any([signal, out.signal]),
      },
      {
        ...{ worker: randomUUID(), version: VERSION, recordSchema: RECORD_SCHEMA_VERSION, concurrency, needs },
        graceMs: options.grace * 1000,
      },
    );
    const outage = await worlds.outage();
    if (outage === null) return EXIT.done;
    tellOutage(outage, terminal);
    terminal.err('  What was in hand was given back to the queue.');
    return EXIT.failures;
  } finally {
    await worlds.close();
    await queue.close();
  }
}

interface Worlds {
  readonly of: (task: Task) => Promise<OpenWorld>;
  /** Threads that judge static audits. */
  readonly threadsOf: (task: Task) => JudgeThreads;
  readonly usualConcurrency: () => Promise<number>;
  /** Why our own network is out; null when it is not. */
  readonly outage: () => Promise<Outage | null>;
  readonly close: () => Promise<void>;
}

/**
 * One world for all runs that look alike, so that politeness holds across them.
 * @param onOutage called once our own network is out
 */
function openWorlds(options: WorkerOptions, onOutage: () => void): Worlds {
  const open = new Map<string, Promise<OpenWorld>>();
  const threads = new Map<string, JudgeThreads>();
  return {
    of: ({ of: { look } }) => {
      const how = worldOptions({ ...pickOptions(options, MACHINE), ...pickOptions(look, LOOK) });
      const key = JSON.stringify(how);
      const known = open.get(key);
      if (known) return known;
      const world = createWorld(how);
      open.set(key, world);
      void world.then((opened) =>
        opened.network.signal.addEventListener('abort', () => {
          onOutage();
          void opened.close();
        }),
      );
      return world;
    },
    threadsOf: (task) => {
      const weights = weightsOf(task);
      const key = JSON.stringify(weights);
      const known = threads.get(key) ?? openJudgeThreads({ scale: scaleOf(weights, NO_CONFIG), weights, config: null });
      threads.set(key, known);
      return known;
    },
    usualConcurrency: async () => {
      const world = await createWorld(worldOptions({ ...defaultsOf(LOOK), ...options }));
      await world.close();
      return world.concurrency;
    },
    outage: async () => {
      const all = await Promise.all(open.values());
      return all.map(({ network }) => network.outage()).find((outage) => outage !== null) ?? null;
    },
    close: async () => {
      for (const world of open.values()) await (await world).close();
      for (const known of threads.values()) await known.close();
    },
  };
}

interface Setting {
  readonly queue: JobQueue;
  readonly worlds: Worlds;
}

/** Null when our own network is out, or our browser fails. */
async function auditTask(task: Task, { queue, worlds }: Setting): Promise<Finished | null> {
  const { business, place, run, row } = task;
  const { look } = task.of;
  const threads = look.browser ? null : worlds.threadsOf(task);
  const world = await worlds.of(task);
  const audit = await auditWatched(business, world, {
    gather: { ...pickOptions(look, LOOK), screenshots: look.browser && look.artifacts !== null },
    scale: scaleOf(weightsOf(task), NO_CONFIG),
    ...(threads && { judge: threads.judge }),
    within: async (watched) => {
      const bound = leaseBound(watched, task);
      const polite = { ...bound, fetch: await rememberRobots(queue, { run, row, place }, bound.fetch) };
      return keepAway(polite, optOutsOf((task.of.info as Partial<RunInfo>).skip ?? []));
    },
  });
  // another machine may do better than one whose browser fails
  const [detail] = world.ownFailures;
  if (audit === null && detail !== undefined) world.network.declare({ reason: 'browser', detail });
  if (audit === null) return null;
  const { record, screenshots } = audit;
  const pictures = decodePictures(screenshots);
  if (look.artifacts === null) return { record, pictures: {} };
  if (look.artifacts === 'db') return { record, pictures };
  const store = openPictureStore(look.artifacts);
  for (const [kind, bytes] of Object.entries(pictures)) await store.write({ run, row, kind }, bytes);
  return { record, pictures: {} };
}

/** Asks nothing more of the site once the job may be another worker's; what comes of it is thrown away. */
function leaseBound(world: World, { isLost }: Task): World {
  const lost = { ok: false, problem: { kind: 'off', detail: 'another worker has the job' } } as const;
  return {
    ...world,
    fetch: async (url, options) => (isLost() ? lost : world.fetch(url, options)),
    visit: async (url, options) => (isLost() ? { page: lost, lighthouse: lost } : world.visit(url, options)),
  };
}

function failTask(task: Task, error: string) {
  const now = new Date().toISOString();
  return failedRecord(task.business, { error, startedAt: now, endedAt: now }, scaleOf(weightsOf(task), NO_CONFIG));
}

function weightsOf({ of: { look } }: Task): unknown {
  return look.weights ?? null;
}

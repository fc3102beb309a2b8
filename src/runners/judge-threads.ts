import { availableParallelism } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { judge } from '../audit/judge.ts';
import { giveThreadsNewSpace } from '../lib/small-heap.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AuditRecord } from '../model/record.ts';
import type { Scale } from '../scoring/weights.ts';

/** Judges evidence in threads of their own: reading pages is most of the work of a static audit (profile in docs/scale.md). */
export interface JudgeThreads {
  readonly judge: (evidence: Evidence) => Promise<AuditRecord>;
  readonly close: () => Promise<void>;
}

/** What goes to a thread and what comes back. */
export interface Question {
  readonly number: number;
  /** Serialised by v8: the pages as parsed here can be let go at once. */
  readonly evidence: Buffer;
}
export type Answer =
  | { readonly number: number; readonly record: AuditRecord }
  | { readonly number: number; readonly error: string };

/** Each thread has the parser, the tables and the checks in its memory: about 90 MB before it has read a page. */
const MOST_THREADS = 8;
/** Small, so that it is tidied often; what does not fit is judged on the main thread. */
const HEAP = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48 };
/** Room for new objects in bytes, a third of the above: V8 would begin with 1 MB and not let it grow (`keepNewSpaceSmall`). */
const NEW_SPACE = 16 * 2 ** 20;

/** Judged on the main thread before it is worth starting others: a thread takes a second to load what it needs, as long as for ten. */
const WORTH_THREADS = 12;
/** So many wait for every thread when the main thread judges one itself. While it does, nothing that arrives is taken in, and its code has to be compiled too. */
const BEHIND = 16;
/** Characters. A larger site waits: while the main thread judges, nothing that arrives from other sites is taken in. */
const LARGE = 1_000_000;

export interface JudgeBy {
  readonly scale: Scale;
  /** Content of `--weights` that made the scale, null without: the threads make it again. */
  readonly weights: unknown;
  /** Path of the configuration whose own checks are in the scale; null without one. */
  readonly config: string | null;
  /** Judged on the main thread first; 12 when left out. With 0 a thread is started at once: it loads while the first sites are looked at. */
  readonly after?: number;
}

/** A thread for each core but the main thread's own, each started when there is something for it to do; none for a short run. */
export function openJudgeThreads({ scale, weights, config, after = WORTH_THREADS }: JudgeBy): JudgeThreads {
  const threads: Thread[] = [];
  const most = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const choose = (): Thread => {
    const idlest = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
    if (idlest && (idlest.waiting.size === 0 || threads.length >= most)) return idlest;
    const thread = startThread(
      { weights, config },
      {
        ended: (one) => threads.splice(threads.indexOf(one), 1),
        instead: (evidence) => judge(deserialize(evidence) as Evidence, scale),
      },
    );
    threads.push(thread);
    return thread;
  };
  if (after === 0) choose();
  let asked = 0;
  return {
    judge: (evidence) => {
      if (asked++ < after) return Promise.resolve(judge(evidence, scale));
      const { worker, waiting } = choose();
      if (waiting.size >= BEHIND && lettersOf(evidence) < LARGE) return Promise.resolve(judge(evidence, scale));
      const answer = Promise.withResolvers<AuditRecord>();
      const question: Question = { number: asked, evidence: serialize({ ...evidence, screenshots: NO_PICTURES }) };
      waiting.set(question.number, { ...answer, evidence: question.evidence });
      worker.postMessage(question);
      return answer.promise;
    },
    close: async () => {
      for (const { waiting } of threads) waiting.clear();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function lettersOf({ pages }: Evidence): number {
  return pages.reduce((sum, { fetched }) => sum + (fetched.ok ? fetched.value.text.length : 0), 0);
}

/** Judging does not look at them. */
const NO_PICTURES = { mobile: null, desktop: null };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<AuditRecord> & { readonly evidence: Buffer }>;
}

interface Ways {
  readonly ended: (thread: Thread) => void;
  readonly instead: (evidence: Buffer) => AuditRecord;
}

/** What a thread had in hand when it died (out of memory over a hostile page) is judged where there is more room. */
function startThread(workerData: Pick<JudgeBy, 'weights' | 'config'>, { ended, instead }: Ways): Thread {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  giveThreadsNewSpace(NEW_SPACE);
  const worker = new Worker(new URL(`./judge-thread.${extension}`, import.meta.url), {
    workerData,
    resourceLimits: HEAP,
  });
  const thread: Thread = { worker, waiting: new Map() };
  worker.on('message', (answer: Answer) => {
    const waiter = thread.waiting.get(answer.number);
    thread.waiting.delete(answer.number);
    if ('record' in answer) waiter?.resolve(answer.record);
    else waiter?.reject(new Error(answer.error));
  });
  worker.on('error', () => undefined); // told by its exit
  worker.on('exit', () => {
    ended(thread);
    for (const { evidence, resolve } of thread.waiting.values()) resolve((async () => instead(evidence))());
    thread.waiting.clear();
  });
  return thread;
}

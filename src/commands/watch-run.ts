import { setTimeout as sleep } from 'node:timers/promises';
import { patiently } from '../runners/queue/database.ts';
import type { JobQueue } from '../runners/queue/job-queue.ts';
import type { QueuedRun } from '../runners/queue/run-description.ts';
import { progressOf, type RunProgress, workersNow } from '../runners/queue/runs.ts';
import type { CommandContext } from './context.ts';
import { duration } from './progress.ts';

export interface Watching extends Pick<CommandContext, 'terminal' | 'signal'> {
  readonly mode: 'lines' | 'quiet' | 'json';
}

const LOOK_EVERY_MS = 1_000;
/** Without a terminal a line now and then is enough. */
const LINE_EVERY_MS = 10_000;

/** Shows what all workers together are doing until the run is done; false when interrupted before. */
export async function watchRun(queue: JobQueue, queued: QueuedRun, { terminal, signal, mode }: Watching): Promise<boolean> {
  const waiting = (error: Error) => {
    if (mode !== 'quiet') terminal.err(`The database does not answer (${error.message}); trying again.`);
  };
  const ask = () => patiently(() => stateOf(queue, queued), { signal, waiting });
  const begin = performance.now();
  let first: State | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    const state = await ask().catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (!state) break;
    first ??= state;
    const rate = (state.done - first.done) / Math.max(1, (performance.now() - begin) / 1000);
    if (terminal.isTty && mode === 'lines') terminal.live(lineOf(state, rate));
    else if (performance.now() - shownAt > LINE_EVERY_MS || isDone(state)) {
      if (mode === 'json') terminal.err(JSON.stringify({ event: 'progress', run: queued.name, ...state }));
      if (mode === 'lines') terminal.err(lineOf(state, rate));
      shownAt = performance.now();
    }
    if (isDone(state)) {
      terminal.live('');
      return true;
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  terminal.live('');
  return false;
}

interface State extends RunProgress {
  readonly workers: number;
  readonly running: number;
}

async function stateOf(queue: JobQueue, { run, recordSchema }: QueuedRun): Promise<State> {
  return { ...(await progressOf(queue, run)), ...(await workersNow(queue, recordSchema)) };
}

const isDone = ({ rows, handedIn, done }: RunProgress) => handedIn && done >= rows;

function lineOf({ rows, done, failed, workers, running }: State, rate: number): string {
  const parts = [
    `${done}/${rows}`,
    `${(rate * 60).toFixed(0)}/min`,
    ...(rate > 0 && done < rows ? [`about ${duration((rows - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    workers === 0
      ? 'no worker is there: start one with vetrina worker --queue …'
      : `${workers} worker${workers > 1 ? 's' : ''}, ${running} running`,
  ];
  return parts.join('  ');
}

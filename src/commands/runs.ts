import { RECORD_SCHEMA_VERSION } from '../model/record.ts';
import type { RunsOptions } from '../options/commands.ts';
import { asUsageError } from '../runners/queue/database.ts';
import { type JobQueue, openQueue } from '../runners/queue/job-queue.ts';
import { refuseOtherSchema } from '../runners/queue/read-records.ts';
import { deleteRun, listRuns, needRun, type RunLine, retryFailed, workersNow } from '../runners/queue/runs.ts';
import { duration } from './progress.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** `vetrina runs`: the runs of a database with their progress; puts failed rows on the queue again, deletes a run. */
export async function runs(options: RunsOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    const queue = await openQueue(options.queue, { supervise: false });
    try {
      if (options.retryFailed !== null) return await retry(queue, options.retryFailed, terminal);
      if (options.delete !== null) {
        await deleteRun(queue, (await needRun(queue, options.delete)).run);
        terminal.out(`Run ${options.delete} is deleted, with its records.`);
        return EXIT.done;
      }
      return await list(queue, options.json, terminal);
    } finally {
      await queue.close();
    }
  } catch (error) {
    throw asUsageError(error, options.queue);
  }
}

async function retry(queue: JobQueue, name: string, terminal: Terminal): Promise<ExitCode> {
  const run = await needRun(queue, name);
  refuseOtherSchema(run);
  terminal.out(`${await retryFailed(queue, run)} failed rows of ${name} are on the queue again.`);
  return EXIT.done;
}

async function list(queue: JobQueue, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const [lines, workers] = [await listRuns(queue), await workersNow(queue, RECORD_SCHEMA_VERSION)];
  if (json) terminal.out(JSON.stringify({ runs: lines, ...workers }, null, 2));
  else {
    const rows = [['run', 'done', 'rate', 'left', 'failed', 'needs', 'begun'], ...lines.map(cellsOf)];
    const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
    for (const row of rows)
      terminal.out(
        row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    terminal.out(`${workers.workers} workers with ${workers.running} businesses in hand`);
  }
  return EXIT.done;
}

/** The rate counts the last five minutes, or the time since the start when it is shorter. */
function cellsOf(line: RunLine): string[] {
  const { name, done, rows, handedIn, failed, needs, recordSchema, createdAt, recent } = line;
  const seconds = Math.min(300, Math.max(1, (Date.now() - createdAt.getTime()) / 1000));
  const perSecond = recent / seconds;
  const left = handedIn && done >= rows ? 'done' : perSecond > 0 ? `about ${duration((rows - done) / perSecond)}` : '?';
  return [
    name,
    `${done}/${rows}${handedIn ? '' : '…'}`,
    `${Math.round(perSecond * 60)}/min`,
    left,
    String(failed),
    recordSchema === RECORD_SCHEMA_VERSION ? needs : `${needs}, record schema ${recordSchema}`,
    createdAt.toISOString().slice(0, 16).replace('T', ' '),
  ];
}

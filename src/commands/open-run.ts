import type { ReadableRun, Run, RunReader, RunStore } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import { readableWithoutOptOuts, runWithoutOptOuts } from './keep-away.ts';

/** The run of a place, to work on it. @throws UsageError when there is none */
export async function openRun(store: RunStore, place: string): Promise<Run> {
  return runWithoutOptOuts((await store.open(place)) ?? refuse(place));
}

/** The run of a place, for one reading. @throws UsageError when there is none */
export async function readRun(reader: RunReader, place: string): Promise<ReadableRun> {
  return readableWithoutOptOuts((await reader.read(place)) ?? refuse(place));
}

function refuse(place: string): never {
  throw new UsageError(`${place} is not the folder of a run (it has no run.json). Give the --out folder of an audit.`);
}

import type { RunFiles } from '../../model/run-files.ts';
import type { Output, OutputContext, PlacedRecord } from './output.ts';

/** Where an output goes. */
export interface Outlet {
  readonly output: Output;
  readonly files: RunFiles;
}

/** Hands every record to every outlet; all of them are there at the end, or none. */
export async function putOut(
  records: AsyncIterable<PlacedRecord>,
  context: OutputContext,
  outlets: readonly Outlet[],
): Promise<void> {
  const open = await Promise.all(outlets.map(({ output, files }) => output.open(context, files)));
  try {
    for await (const placed of records) for (const output of open) await output.record(placed);
    for (const output of open) await output.end();
  } catch (error) {
    for (const output of open) await output.giveUp?.();
    throw error;
  }
}

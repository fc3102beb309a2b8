import type { RunInfo } from '../model/run-info.ts';
import type { Run, RunStore } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import { withDefaults } from '../options/fingerprint.ts';
import { RUN_OUTPUTS } from '../report/outputs/index.ts';
import { runWithoutOptOuts } from './keep-away.ts';
import { LIGHTHOUSE_FOLDER, PICTURES_FOLDER } from './keep-pictures.ts';
import { PDF_FOLDER } from './print-reports.ts';
import { SURVEY } from './write-survey.ts';

/** Files and folders that commands leave beside the records of a run. */
const LEFTOVERS = [
  ...RUN_OUTPUTS.flatMap(({ names }) => names),
  ...Object.values(SURVEY),
  PICTURES_FOLDER,
  LIGHTHOUSE_FOLDER,
  PDF_FOLDER,
];

/** Opens the place for an audit: new, resumed when the same run is there, or emptied of an earlier one with `fresh`. */
export async function startRun(
  store: RunStore,
  place: string,
  { fresh, begin }: { fresh: boolean; begin: RunInfo },
): Promise<Run> {
  const describe = (earlier: RunInfo | null): RunInfo => {
    if (!earlier) return begin;
    refuseOtherRun(place, earlier, begin);
    // who has once opted out stays out
    const skip = [...new Set([...(earlier.skip ?? []), ...(begin.skip ?? [])])];
    return { ...begin, startedAt: earlier.startedAt, counts: earlier.counts, ...(skip.length > 0 && { skip }) };
  };
  return runWithoutOptOuts(await store.begin(place, { fresh, leftovers: LEFTOVERS, describe }));
}

function refuseOtherRun(place: string, earlier: RunInfo, begin: RunInfo): void {
  if (earlier.input.sha256 !== begin.input.sha256)
    throw new UsageError(
      `${place} holds a run of another input (${earlier.input.file}). Give another --out, or --fresh to replace it.`,
    );
  const before = withDefaults(earlier.options);
  const now = withDefaults(begin.options);
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [JSON.stringify(before[name]), JSON.stringify(now[name])];
    if (was !== is)
      throw new UsageError(
        `${place} holds a run made with ${name} = ${was}; now it is ${is}. Use the same options to resume it, another --out, or --fresh to replace it.`,
      );
  }
}

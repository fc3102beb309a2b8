import type { Run } from '../model/run-store.ts';
import { redactPersonal } from '../report/redact-personal.ts';
import type { EarlierRun } from './earlier-run.ts';

interface ShownRun {
  readonly run: Run;
  readonly earlier: EarlierRun | null;
}

/** `--redact-personal`: runs as the outputs may show them. The journal in the folder keeps everything. */
export function withoutPersonalData(run: Run, earlier: EarlierRun | null): ShownRun {
  async function* records() {
    for await (const record of run.journal.records()) yield redactPersonal(record);
  }
  return { run: { ...run, journal: { ...run.journal, records } }, earlier: earlier && earlierWithout(earlier) };
}

function earlierWithout(earlier: EarlierRun): EarlierRun {
  return {
    ...earlier,
    recordOf: async (row) => {
      const record = await earlier.recordOf(row);
      return record && redactPersonal(record);
    },
  };
}

import type { AuditRecord } from '../model/record.ts';
import { type Observation, observer, type Questions, sameBusinessKey } from './observation.ts';

/** The observations of one wave, and what was left out of it. */
export interface GatheredWave {
  readonly observations: readonly Observation[];
  /** Rows that are no business. */
  readonly excluded: number;
  /** Businesses that stood in more than one run and count once. */
  readonly duplicates: number;
}

/**
 * Reads the records of the runs of a wave, one after the other, each record once. Of a row that was audited twice the last record
 * counts; of a business that stands in several runs that of the last run (the second of two branches with the same name and
 * town replaces the second, not the first).
 */
export async function gatherWave(runs: readonly AsyncIterable<AuditRecord>[], questions: Questions): Promise<GatheredWave> {
  const observe = observer(questions);
  const found = new Map<string, Observation>();
  let [excluded, duplicates] = [0, 0];
  for (const records of runs) {
    const rows = new Map<number, Observation | null>();
    for await (const record of records) rows.set(record.business.row, observe(record));
    const times = new Map<string, number>();
    for (const observation of rows.values()) {
      if (!observation) {
        excluded++;
        continue;
      }
      const name = sameBusinessKey(observation.business);
      const nth = (times.get(name) ?? 0) + 1;
      times.set(name, nth);
      const key = `${nth}|${name}`;
      if (found.has(key)) duplicates++;
      found.set(key, observation);
    }
  }
  return { observations: [...found.values()], excluded, duplicates };
}

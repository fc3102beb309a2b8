import type { Business } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';
import type { Run, RunStore } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Known, matchWaves } from '../survey/match-waves.ts';
import { openRun, readRun } from './open-run.ts';

/** An earlier run of the same businesses, for before and after. */
export interface EarlierRun {
  /** The earlier record of the business that stands in this row now; null when it was not in that run. */
  readonly recordOf: (row: number) => Promise<AuditRecord | null>;
  readonly close: () => Promise<void>;
}

/** Opens the run and finds each business of `now` in it (by id, else VAT number, else name and city). */
export async function openEarlierRun(place: string, now: Run, store: RunStore): Promise<EarlierRun> {
  const { id } = await readRun(store, place);
  if (id === now.id) throw new UsageError(`--since ${place} is the run itself. Give the folder of an earlier one.`);
  const earlier = await openRun(store, place);
  try {
    const sameInput = earlier.info().input.sha256 === now.info().input.sha256;
    const pairs = matchWaves(await knownOf(earlier), await knownOf(now), sameInput);
    const rows = new Map(pairs.map(({ before, now: { row } }) => [row, before.row]));
    return {
      recordOf: async (row) => {
        const match = rows.get(row);
        return match === undefined ? null : earlier.journal.read(match);
      },
      close: earlier.close,
    };
  } catch (error) {
    await earlier.close();
    throw error;
  }
}

async function knownOf({ journal }: Run): Promise<readonly (Known & { readonly row: number })[]> {
  const known: (Known & { readonly row: number })[] = [];
  for await (const { business } of journal.records()) known.push({ row: business.row, business: namesOf(business) });
  return known;
}

function namesOf({ id, name, city, vatNumber }: Business): Known['business'] {
  return { id, name: name ?? '', city: city ?? '', vatNumber: (vatNumber ?? '').replace(/\W/g, '').toUpperCase() };
}

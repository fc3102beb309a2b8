import { resolve } from 'node:path';
import { openRun, type RunFolder } from '../io/run-folder.ts';
import type { Business } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Known, matchWaves } from '../survey/match-waves.ts';

/** An earlier run of the same businesses, for before and after. */
export interface EarlierRun {
  /** The earlier record of the business that stands in this row now; null when it was not in that run. */
  readonly recordOf: (row: number) => Promise<AuditRecord | null>;
  readonly close: () => Promise<void>;
}

/** Opens the run and finds each business of `now` in it (by id, else VAT number, else name and city). */
export async function openEarlierRun(path: string, now: RunFolder): Promise<EarlierRun> {
  if (resolve(path) === resolve(now.path))
    throw new UsageError(`--since ${path} is the run itself. Give the folder of an earlier one.`);
  const earlier = await openRun(path);
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

async function knownOf({ journal }: RunFolder): Promise<readonly (Known & { readonly row: number })[]> {
  const known: (Known & { readonly row: number })[] = [];
  for await (const { business } of journal.records()) known.push({ row: business.row, business: namesOf(business) });
  return known;
}

function namesOf({ id, name, city, vatNumber }: Business): Known['business'] {
  return { id, name: name ?? '', city: city ?? '', vatNumber: (vatNumber ?? '').replace(/\W/g, '').toUpperCase() };
}

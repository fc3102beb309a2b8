import { readFile } from 'node:fs/promises';
import type { Business } from '../model/business.ts';
import type { Journal, ReadableRun, Run } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import type { World } from '../model/world.ts';
import { type OptOuts, optOutEntries, optOutsOf } from '../options/opt-outs.ts';

/** The entries of the file of `--skip`, and those that the run has kept from before. */
export async function readOptOuts(path: string | null, kept: readonly string[] = []): Promise<readonly string[]> {
  if (path === null) return kept;
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`--skip ${path} cannot be read: ${error.message}`);
  });
  return [...new Set([...kept, ...optOutEntries(text)])];
}

/** The world without the sites of those who do not want to be visited. */
export function keepAway(world: World, { hasAddress }: OptOuts): World {
  const off = { ok: false, problem: { kind: 'off', detail: 'on the list of --skip' } } as const;
  return {
    ...world,
    fetch: async (url, options) => (hasAddress(url) ? off : world.fetch(url, options)),
    visit: async (url, options) => (hasAddress(url) ? { page: off, lighthouse: off } : world.visit(url, options)),
  };
}

/** The businesses that may be visited; tells of each of the others. */
export async function* withoutOptOuts(
  businesses: AsyncIterable<Business>,
  { hasBusiness }: OptOuts,
  left: (business: Business) => void,
): AsyncGenerator<Business, void> {
  for await (const business of businesses) {
    if (hasBusiness(business)) left(business);
    else yield business;
  }
}

/** The run as it may be shown. What the journal holds of them from before stays in it until it is audited anew. */
export function runWithoutOptOuts(run: Run): Run {
  const { journal } = run;
  const optOuts = () => optOutsOf(run.info().skip ?? []);
  const shown: Pick<Journal, 'records' | 'read'> = {
    read: async (row) => {
      const record = await journal.read(row);
      return record && optOuts().hasRecord(record) ? null : record;
    },
    records: () => shownRecords(journal.records(), optOuts()),
  };
  return { ...run, journal: { ...journal, ...shown } };
}

export function readableWithoutOptOuts(run: ReadableRun): ReadableRun {
  return { ...run, records: () => shownRecords(run.records(), optOutsOf(run.info.skip ?? [])) };
}

async function* shownRecords<R extends Parameters<OptOuts['hasRecord']>[0]>(
  records: AsyncGenerator<R, void>,
  { entries, hasRecord }: OptOuts,
): AsyncGenerator<R, void> {
  for await (const record of records) if (entries.length === 0 || !hasRecord(record)) yield record;
}

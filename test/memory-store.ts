import type { AuditRecord } from '../src/model/record.ts';
import type { RunInfo } from '../src/model/run-info.ts';
import type { Journal, Run, RunStore } from '../src/model/run-store.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

interface Kept {
  info: RunInfo | null;
  readonly records: Map<number, string>;
  readonly files: MemoryFiles;
}

/** Runs that are kept nowhere but here: what another storage needs to know is in `RunStore`, and this is all of one. */
export function memoryStore(): RunStore & { readonly places: ReadonlyMap<string, Kept> } {
  const places = new Map<string, Kept>();
  const at = (place: string): Kept => {
    const kept = places.get(place) ?? { info: null, records: new Map(), files: memoryFiles() };
    places.set(place, kept);
    return kept;
  };
  const open = (place: string, kept: Kept): Run => ({
    place,
    id: place,
    journal: journalOf(kept.records),
    files: kept.files,
    info: () => kept.info as RunInfo,
    update: async (change) => {
      kept.info = { ...(kept.info as RunInfo), ...change };
    },
    close: async () => undefined,
  });
  return {
    places,
    usualPlace: (name) => `memory:${name}`,
    assertWritable: async () => undefined,
    begin: async (place, { fresh, describe }) => {
      if (fresh) places.delete(place);
      const kept = at(place);
      kept.info = describe(kept.info);
      return open(place, kept);
    },
    open: async (place) => (places.get(place)?.info ? open(place, at(place)) : null),
    read: async (place) => {
      const kept = places.get(place);
      return kept?.info ? { place, id: place, info: kept.info, records: journalOf(kept.records).records } : null;
    },
    files: (place) => at(place).files,
  };
}

function journalOf(records: Map<number, string>): Journal {
  const rows = () => [...records.keys()].sort((a, b) => a - b);
  async function* all(): AsyncGenerator<AuditRecord, void> {
    for (const row of rows()) yield JSON.parse(records.get(row) ?? '');
  }
  const append = async (record: AuditRecord) => void records.set(record.business.row, JSON.stringify(record));
  return {
    rows: () => Object.assign(rows(), { has: (row: number) => records.has(row), size: records.size }),
    append,
    read: async (row) => (records.has(row) ? JSON.parse(records.get(row) ?? '') : null),
    records: all,
    rewrite: async (change) => {
      for await (const record of all()) await append(change(record));
    },
  };
}

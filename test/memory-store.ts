import type { AuditRecord } from '../src/model/record.ts';
import type { RunFiles } from '../src/model/run-files.ts';
import type { RunInfo } from '../src/model/run-info.ts';
import type { Journal, Run, RunStore } from '../src/model/run-store.ts';

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

export interface MemoryFiles extends RunFiles {
  readonly kept: Map<string, string | Uint8Array>;
}

/** Files that are kept nowhere but here. */
export function memoryFiles(): MemoryFiles {
  const kept = new Map<string, string | Uint8Array>();
  return {
    kept,
    write: async (name, content) => void kept.set(name, content),
    begin: async (name) => {
      const parts: string[] = [];
      return {
        write: async (part) => void parts.push(part),
        close: async () => void kept.set(name, parts.join('')),
        giveUp: async () => undefined,
      };
    },
    read: async (name) => {
      const content = kept.get(name);
      return content === undefined ? null : Buffer.from(content);
    },
    list: async (folder) =>
      [...kept.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
    remove: async (name) => void kept.delete(name),
    shownAs: (name) => name,
    onDisk: async () => null,
  };
}

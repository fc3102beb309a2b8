import type { RunFiles } from '../src/model/run-files.ts';

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

import { writeFile } from 'node:fs/promises';
import type { RunFiles } from '../model/run-files.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Terminal } from './terminal.ts';

const NOTHING_THERE: Pick<RunFiles, 'read' | 'list' | 'remove' | 'onDisk'> = {
  read: async () => null,
  list: async () => [],
  remove: async () => undefined,
  onDisk: async () => null,
};

/** Whatever is written is printed, as it comes. */
export function printedFiles({ out }: Pick<Terminal, 'out'>): RunFiles {
  const print = async (text: string | Uint8Array) => out(text.toString().replace(/\n$/, ''));
  return {
    ...NOTHING_THERE,
    write: (_, content) => print(content),
    begin: async () => ({ write: print, close: async () => undefined, giveUp: async () => undefined }),
    shownAs: () => 'standard output',
  };
}

/** Whatever is written goes to this one file; `option` asked for it. */
export function oneFile(path: string, option: string): RunFiles {
  const write = async (content: string | Uint8Array) => {
    await writeFile(path, content).catch((error: Error) => {
      throw new UsageError(`${option} ${path} cannot be written: ${error.message}`);
    });
  };
  return {
    ...NOTHING_THERE,
    write: (_, content) => write(content),
    begin: async () => {
      const parts: string[] = [];
      return { write: async (part) => void parts.push(part), close: () => write(parts.join('')), giveUp: async () => undefined };
    },
    shownAs: () => path,
  };
}

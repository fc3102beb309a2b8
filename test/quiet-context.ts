import type { CommandContext } from '../src/commands/context.ts';
import { NO_CONFIG } from '../src/config/config.ts';
import { folderStore } from '../src/io/folder-store.ts';

const plain = (text: string) => text;

/** What commands are given, with a terminal that nobody sees; what is said goes to `said`. */
export function quietContext(more: Partial<CommandContext> = {}, said: string[] = []): CommandContext {
  return {
    terminal: {
      ...{ out: (line) => void said.push(line), err: (line) => void said.push(line), live: () => undefined },
      ...{ isTty: false, columns: 80, unicode: true },
      style: { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain },
    },
    signal: new AbortController().signal,
    store: folderStore(),
    config: NO_CONFIG,
    ...more,
  };
}

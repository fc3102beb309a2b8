import type { LoadedConfig } from '../config/config.ts';
import type { RunStore } from '../model/run-store.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given besides its options. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
  /** Where runs are kept. */
  readonly store: RunStore;
  /** What the configuration says; its options are in those of the command already. */
  readonly config: LoadedConfig;
}

import type { ExitCode, Terminal } from '../commands/terminal.ts';

/** What every command of the command line is given. */
export interface Wiring {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  /** Runs a command and keeps its exit code. */
  readonly run: (command: () => Promise<ExitCode>) => Promise<void>;
}

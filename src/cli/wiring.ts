import type { CommandContext } from '../commands/context.ts';
import type { ExitCode } from '../commands/terminal.ts';

/** What every command of the command line is given. */
export interface Wiring {
  readonly context: CommandContext;
  /** Runs a command and keeps its exit code. */
  readonly run: (command: () => Promise<ExitCode>) => Promise<void>;
}

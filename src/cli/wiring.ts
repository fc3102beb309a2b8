import type { CommandContext } from '../commands/context.ts';
import type { ExitCode } from '../commands/terminal.ts';

/** What every command of the command line is given. */
export interface Wiring {
  /** Runs a command and keeps its exit code. */
  readonly run: (command: (context: CommandContext) => Promise<ExitCode>) => Promise<void>;
}

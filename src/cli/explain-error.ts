import { EXIT, type ExitCode } from '../commands/terminal.ts';
import { UsageError } from '../model/usage-error.ts';

/** Says what went wrong in a line that says what to do, and gives the exit code. */
export function explainError(error: unknown, print: (line: string) => void): ExitCode {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (code?.startsWith('commander.')) return exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    print(`vetrina: ${error.message}`);
    return EXIT.usage;
  }
  const full = {
    ENOSPC: 'The disk is full: free some space and run the same command again; nothing finished is lost.',
    EACCES: 'Permission denied',
    EROFS: 'The disk is read-only',
    EDQUOT: 'Your share of the disk is used up: free some space and run the same command again; nothing finished is lost.',
    EFBIG: 'A file of the run would be larger than this system allows: raise the limit and run the same command again.',
  }[code ?? ''];
  if (full) {
    print(`vetrina: ${full} (${(error as Error).message})`);
    return EXIT.usage;
  }
  print(
    `vetrina: this is a bug of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return EXIT.failures;
}

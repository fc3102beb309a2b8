import type { Command } from 'commander';
import { UsageError } from '../model/usage-error.ts';

/** `--queue` of the commands that need a database. They load pg and pg-boss only when they are called. */
export function withQueue(command: Command): Command {
  return command.option(
    '--queue <url>',
    'the PostgreSQL of the queue: postgres://user:password@host/database (default: $VETRINA_QUEUE)',
  );
}

/** `--queue` without an address, or left out: the environment has it, where no process list shows the password. */
export function queueAddress(typed: unknown): string {
  const address = typeof typed === 'string' ? typed : process.env.VETRINA_QUEUE;
  if (!address)
    throw new UsageError(
      'Give the address of the database: --queue postgres://user:password@host/database, or set VETRINA_QUEUE.',
    );
  return address;
}

import { z } from 'zod';
import { UsageError } from '../model/usage-error.ts';
import { flag, text, whole } from './kinds.ts';
import type { Option, OptionTable } from './option.ts';

const spread = { group: 'Spread over many machines:', effect: 'session' } as const;

/** Of `audit`. */
export const HANDING_IN = {
  queue: text('--queue [url]', 'spread it over workers by this PostgreSQL: postgres://… (default: $VETRINA_QUEUE)', {
    ...{ ...spread, default: null },
    fromTyped: (typed) => (typed ? queueAddress(typed) : null),
  }),
  runName: text('--run <name>', 'with --queue: name of the run there (default: name of the run folder)', {
    ...spread,
    default: null,
  }),
  detach: flag('--detach', 'with --queue: hand in and leave; vetrina collect fetches the results', spread),
  artifacts: text(
    '--artifacts <place>',
    'with --queue: keep pictures in the database ("db"), in a folder that all workers share or in s3://bucket',
    { ...spread, default: null },
  ),
  lease: whole('--lease <seconds>', 'with --queue: silence after which a worker is taken for dead', {
    ...spread,
    from: 10,
    to: 3600,
    default: 60,
  }),
} as const satisfies OptionTable;

const address: Option<string, 'session'> = {
  flags: '--queue <url>',
  help: 'the PostgreSQL of the queue: postgres://user:password@host/database (default: $VETRINA_QUEUE)',
  ...spread,
  schema: z.string(),
  default: '',
  fromTyped: queueAddress,
};

/** Of the commands that need a database. */
export const QUEUE = { queue: address } as const satisfies OptionTable;

/** `--queue` without an address, or left out: the environment has it, where no process list shows the password. */
function queueAddress(typed: unknown): string {
  const url = typeof typed === 'string' ? typed : process.env.VETRINA_QUEUE;
  if (!url)
    throw new UsageError(
      'Give the address of the database: --queue postgres://user:password@host/database, or set VETRINA_QUEUE.',
    );
  return url;
}

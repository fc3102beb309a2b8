import type { Command } from 'commander';
import type { Wiring } from './cli.ts';
import { langOption, machineOptions, type RawOptions, readLookOptions, whole } from './cli-options.ts';
import { DEFAULT_USER_AGENT } from './data/user-agent.ts';
import { keepNewSpaceSmall } from './lib/small-heap.ts';
import { UsageError } from './model/usage-error.ts';

/** The commands that need a database. They are loaded only when one of them is called: so are pg and pg-boss. */
export function addQueueCommands(program: Command, { terminal, signal, run }: Wiring): void {
  addWorker(program, { terminal, signal, run });
  withQueue(program.command('collect').argument('<run>', 'folder of a run, or the name of a run in the database'))
    .summary('fetch the results of a run on a queue')
    .description(
      'Fetches what the workers have stored so far into a run folder and writes the outputs. Can be done again and again.',
    )
    .option('--out <folder>', 'run folder (default: the one that is named, else reports/<run>)')
    .option('--wait', 'wait until the run is done', false)
    .addOption(langOption())
    .option('--weights <file>', 'JSON with weights of checks and stages: those that the run was handed in with')
    .option('--brand <file>', 'brand.json for reports under your own name')
    .action((name: string, { queue, out = null, wait, lang, brand = null, weights = null }: RawOptions) =>
      run(async () =>
        import('./commands/collect.ts').then(({ collect }) =>
          collect(name, { queue: queueAddress(queue), out, wait, lang, brand, weights }, { terminal, signal }),
        ),
      ),
    );
  withQueue(program.command('runs'))
    .summary('list the runs of a queue')
    .description('Lists the runs of a database with progress, rate and failures.')
    .option('--retry-failed <run>', 'put the failed rows of this run on the queue again')
    .option('--delete <run>', 'delete this run and its records from the database')
    .option('--json', 'print it as JSON', false)
    .action(({ queue, retryFailed = null, delete: doomed = null, json }: RawOptions) =>
      run(async () =>
        import('./commands/runs.ts').then(({ runs }) =>
          runs({ queue: queueAddress(queue), retryFailed, delete: doomed, json }, terminal),
        ),
      ),
    );
}

function addWorker(program: Command, { terminal, signal, run }: Wiring): void {
  withQueue(machineOptions(program.command('worker')))
    .summary('audit businesses off a queue')
    .description(
      'Takes businesses off the queue and audits them until it is stopped (SIGTERM, Ctrl-C). How it looks is said by the run; where it may connect to, and its browser, are said here. With --no-lighthouse or --no-browser it takes only runs that need neither.',
    )
    .option('--concurrency <n>', 'businesses at a time (default: by the machine)', whole(1, 500))
    .option(
      '--grace <seconds>',
      'what running audits get when the worker is stopped; then they are given back',
      whole(0, 3600),
      20,
    )
    .option('--quiet', 'no line per business', false)
    .action(({ queue, concurrency = null, ...raw }: RawOptions) =>
      run(async () => {
        keepNewSpaceSmall();
        const { worker } = await import('./commands/worker.ts');
        return worker(
          { ...NEUTRAL, ...readLookOptions(raw), queue: queueAddress(queue), concurrency, grace: raw.grace, quiet: raw.quiet },
          { terminal, signal },
        );
      }),
    );
}

/** What the run says; a worker's own are never used. */
const NEUTRAL = {
  ...{ lang: 'it', lighthouseRuns: 1, formFactor: 'mobile', maxPages: 8, timeout: 120, defaultCountry: 'IT' },
  ...{ discovery: true, checkProfiles: false, ignoreRobots: false, userAgent: DEFAULT_USER_AGENT },
} as const;

function withQueue(command: Command): Command {
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

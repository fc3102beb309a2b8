import type { Command } from 'commander';
import { DEFAULT_USER_AGENT } from '../data/user-agent.ts';
import { keepNewSpaceSmall } from '../lib/small-heap.ts';
import { machineOptions, type RawOptions, readLookOptions, whole } from './options.ts';
import { queueAddress, withQueue } from './queue-address.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina worker`. */
export function addWorker(program: Command, { terminal, signal, run }: Wiring): void {
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
        const { worker } = await import('../commands/worker.ts');
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

import type { Command } from 'commander';
import type { RawOptions } from './options.ts';
import { queueAddress, withQueue } from './queue-address.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina runs`. */
export function addRuns(program: Command, { terminal, run }: Wiring): void {
  withQueue(program.command('runs'))
    .summary('list the runs of a queue')
    .description('Lists the runs of a database with progress, rate and failures.')
    .option('--retry-failed <run>', 'put the failed rows of this run on the queue again')
    .option('--delete <run>', 'delete this run and its records from the database')
    .option('--json', 'print it as JSON', false)
    .action(({ queue, retryFailed = null, delete: doomed = null, json }: RawOptions) =>
      run(async () =>
        import('../commands/runs.ts').then(({ runs }) =>
          runs({ queue: queueAddress(queue), retryFailed, delete: doomed, json }, terminal),
        ),
      ),
    );
}

import type { Command } from 'commander';
import { keepNewSpaceSmall } from '../lib/small-heap.ts';
import { WORKER } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina worker`. */
export function addWorker(program: Command, { run }: Wiring): void {
  const command = program.command('worker');
  addOptions(command, WORKER)
    .summary('audit businesses off a queue')
    .description(
      'Takes businesses off the queue and audits them until it is stopped (SIGTERM, Ctrl-C). How it looks is said by the run; where it may connect to, and its browser, are said here. With --no-lighthouse or --no-browser it takes only runs that need neither.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina worker --queue postgres://vetrina@db.example/vetrina --concurrency 20\n  vetrina worker --queue postgres://vetrina@db.example/vetrina --no-browser',
    )
    .action(() =>
      run(async (context) => {
        keepNewSpaceSmall();
        return (await import('../commands/worker.ts')).worker(readOptions(command, WORKER, context.config), context);
      }),
    );
}

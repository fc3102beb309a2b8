import type { Command } from 'commander';
import { RUNS } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina runs`. */
export function addRuns(program: Command, { run }: Wiring): void {
  const command = program.command('runs');
  addOptions(command, RUNS)
    .summary('list the runs of a queue')
    .description('Lists the runs of a database with progress, rate and failures.')
    .addHelpText('after', '\nExamples:\n  vetrina runs --queue postgres://vetrina@db.example/vetrina')
    .action(() =>
      run(async (context) =>
        (await import('../commands/runs.ts')).runs(readOptions(command, RUNS, context.config), context.terminal),
      ),
    );
}

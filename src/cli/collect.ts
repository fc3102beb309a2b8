import type { Command } from 'commander';
import { COLLECT } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina collect RUN`. */
export function addCollect(program: Command, { run }: Wiring): void {
  const command = program.command('collect').argument('<run>', 'folder of a run, or the name of a run in the database');
  addOptions(command, COLLECT)
    .summary('fetch the results of a run on a queue')
    .description(
      'Fetches what the workers have stored so far into a run folder and writes the outputs. Can be done again and again.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina collect modena --queue postgres://vetrina@db.example/vetrina --out reports/modena',
    )
    .action((name: string) =>
      run(async (context) =>
        (await import('../commands/collect.ts')).collect(name, readOptions(command, COLLECT, context.config), context),
      ),
    );
}

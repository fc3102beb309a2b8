import type { Command } from 'commander';
import { RESCORE } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina rescore RUN`. */
export function addRescore(program: Command, { run }: Wiring): void {
  const command = program.command('rescore').argument('<run>', 'folder of a run');
  addOptions(command, RESCORE)
    .summary('judge the saved facts again')
    .description(
      'Judges the saved facts again with the present checks and weights, without visiting anything, and writes the outputs again.',
    )
    .addHelpText('after', '\nExamples:\n  vetrina rescore reports/modena --weights weights.json')
    .action((folder: string) =>
      run(async (context) =>
        (await import('../commands/rescore.ts')).rescore(folder, readOptions(command, RESCORE, context.config), context),
      ),
    );
}

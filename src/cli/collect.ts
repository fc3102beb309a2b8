import type { Command } from 'commander';
import { langOption, type RawOptions } from './options.ts';
import { queueAddress, withQueue } from './queue-address.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina collect RUN`. */
export function addCollect(program: Command, { terminal, signal, run }: Wiring): void {
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
        import('../commands/collect.ts').then(({ collect }) =>
          collect(name, { queue: queueAddress(queue), out, wait, lang, brand, weights }, { terminal, signal }),
        ),
      ),
    );
}

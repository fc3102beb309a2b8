import type { Command } from 'commander';
import { langOption, type RawOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina rescore RUN`. */
export function addRescore(program: Command, { terminal, run }: Wiring): void {
  program
    .command('rescore')
    .argument('<run>', 'folder of a run')
    .summary('judge the saved facts again')
    .description(
      'Judges the saved facts again with the present checks and weights, without visiting anything, and writes the outputs again.',
    )
    .addOption(langOption())
    .option('--weights <file>', 'JSON with weights of checks and stages')
    .option('--brand <file>', 'brand.json for reports under your own name')
    .action((folder: string, options: RawOptions) =>
      run(async () =>
        (await import('../commands/rescore.ts')).rescore(
          folder,
          { lang: options.lang, brand: options.brand ?? null, weights: options.weights ?? null },
          terminal,
        ),
      ),
    );
}

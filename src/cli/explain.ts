import type { Command } from 'commander';
import { langOption, type RawOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina explain RUN BUSINESS [FACT]`. */
export function addExplain(program: Command, { terminal, run }: Wiring): void {
  program
    .command('explain')
    .argument('<run>', 'folder of a run')
    .argument('<business>', 'id, row number or a part of the name')
    .argument('[fact]', 'a fact (phones, whatsapp, vatNumber …) or a check (phone-clickable …); all when left out')
    .summary('show where a claim comes from')
    .description('Shows where a claim comes from: page, snippet, rule, points; and what was seen but not taken, and why.')
    .addOption(langOption())
    .option('--json', 'print it as JSON', false)
    .action((folder: string, business: string, fact: string | undefined, options: RawOptions) =>
      run(async () =>
        (await import('../commands/explain.ts')).explain(
          { folder, business, subject: fact ?? null },
          { lang: options.lang, json: options.json },
          terminal,
        ),
      ),
    );
}

import type { Command } from 'commander';
import { EXPLAIN } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina explain RUN BUSINESS [FACT]`. */
export function addExplain(program: Command, { run }: Wiring): void {
  const command = program
    .command('explain')
    .argument('<run>', 'folder of a run')
    .argument('<business>', 'id, row number or a part of the name')
    .argument('[fact]', 'a fact (phones, whatsapp, vatNumber …) or a check (phone-clickable …); all when left out');
  addOptions(command, EXPLAIN)
    .summary('show where a claim comes from')
    .description('Shows where a claim comes from: page, snippet, rule, points; and what was seen but not taken, and why.')
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina explain reports/modena "Bar Centrale"\n  vetrina explain reports/modena 12 phones',
    )
    .action((place: string, business: string, subject: string | null = null) =>
      run(async (context) => {
        const { explain } = await import('../commands/explain.ts');
        return explain({ place, business, subject }, readOptions(command, EXPLAIN, context.config), context);
      }),
    );
}

import type { Command } from 'commander';
import { REPORT } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina report RUN`. */
export function addReport(program: Command, { run }: Wiring): void {
  const command = program.command('report').argument('<run>', 'folder of a run');
  addOptions(command, REPORT)
    .summary('write CSV and HTML again from the saved records')
    .description('Writes audit.csv, the reports and index.html again from the saved records, without visiting anything.')
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina report reports/modena --lang en --brand brand.json\n  vetrina report reports/modena --pdf --fail-on "score<40"',
    )
    .action((folder: string) =>
      run(async (context) =>
        (await import('../commands/report.ts')).report(folder, readOptions(command, REPORT, context.config), context),
      ),
    );
}

import type { Command } from 'commander';
import { keepNewSpaceSmall } from '../lib/small-heap.ts';
import { AUDIT } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina audit businesses.csv`. */
export function addAudit(program: Command, { run }: Wiring): void {
  const command = program
    .command('audit')
    .argument('<list>', 'CSV, Excel workbook or JSON with at least names or websites; - reads standard input');
  addOptions(command, AUDIT)
    .summary('audit every business of a list')
    .description(
      'Audits every business of a list into a run folder: audit.csv, an HTML report per business, index.html.\nResumes by itself when --out holds an unfinished run of the same input.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina audit prospects.csv\n  vetrina audit registro.csv --map "Denominazione=name" --out reports/2026-11 --no-lighthouse\n  vetrina audit prospects.csv --limit 10 --lang en',
    )
    .action((file: string) =>
      run(async (context) => {
        keepNewSpaceSmall();
        return (await import('../commands/audit.ts')).audit(file, readOptions(command, AUDIT, context.config), context);
      }),
    );
}

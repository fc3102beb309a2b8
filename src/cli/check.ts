import type { Command } from 'commander';
import { CHECK } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina check URL`. */
export function addCheck(program: Command, { run }: Wiring): void {
  const command = program
    .command('check')
    .argument('<url...>', 'address of the website, or several; - reads them from standard input');
  addOptions(command, CHECK)
    .summary('audit one website')
    .description('Audits one website and prints what was seen.')
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina check https://example.it\n  vetrina check example.it --name "Bar Centrale" --city Modena --html bar.html\n  vetrina check https://example.it --json --no-lighthouse --min-score 60',
    )
    .action((urls: string[]) =>
      run(async (context) =>
        (await import('../commands/check.ts')).check(urls, readOptions(command, CHECK, context.config), context),
      ),
    );
}

import type { Command } from 'commander';
import { SURVEY } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina survey RUN…`. */
export function addSurvey(program: Command, { run }: Wiring): void {
  const command = program
    .command('survey')
    .argument('[run...]', 'folders of runs that are counted together; with --queue their names');
  addOptions(command, SURVEY)
    .summary('publishable figures of whole runs')
    .description(
      'Counts the saved records, visiting nothing: survey.html (shares with 95% intervals, charts, method) and survey.csv (tidy).\nWith --since also survey-transitions.csv: who got a site, who lost it.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina survey reports/modena\n  vetrina survey reports/modena reports/parma --by sector,province,sector+province --lang en\n  vetrina survey reports/2026-11 --since reports/2026-05 --weights-column peso --population 41200\n  vetrina survey reports/2026-11 --by sector,province --publish open-data/2026-11',
    )
    .action((folders: string[]) =>
      run(async (context) =>
        (await import('../commands/survey.ts')).survey(folders, readOptions(command, SURVEY, context.config), context),
      ),
    );
}

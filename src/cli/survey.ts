import type { Command } from 'commander';
import { langOption, type RawOptions, whole } from './options.ts';
import { queueAddress } from './queue-address.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina survey RUN…`. */
export function addSurvey(program: Command, { terminal, run }: Wiring): void {
  program
    .command('survey')
    .argument('[run...]', 'folders of runs that are counted together; with --queue their names')
    .summary('publishable figures of whole runs')
    .description(
      'Counts the saved records, visiting nothing: survey.html (shares with 95% intervals, charts, method) and survey.csv (tidy).\nWith --since also survey-transitions.csv: who got a site, who lost it.',
    )
    .addOption(langOption())
    .option(
      '--by <columns>',
      'breakdowns: sector, province, region, city, country, nace, size or a column of the input, comma-separated; "sector+province" crosses two',
    )
    .option('--since <run>', 'folder of an earlier run to compare with')
    .option('--min-cell <n>', 'fewest known answers of a figure that is shown', whole(1, 1000), 5)
    .option('--weights-column <name>', 'column of the input with the sampling weight')
    .option('--population <n>', 'size of the population the list was drawn from', whole(1, 1e9))
    .option('--out <folder>', 'where to write (default: the folder of the first run)')
    .option('--queue [url]', 'read the runs from this PostgreSQL (default: $VETRINA_QUEUE); no run folder is needed')
    .option('--run <name>', 'with --queue: name of the run')
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina survey reports/modena\n  vetrina survey reports/modena reports/parma --by sector,province,sector+province --lang en\n  vetrina survey reports/2026-11 --since reports/2026-05 --weights-column peso --population 41200',
    )
    .action((folders: string[], options: RawOptions) =>
      run(async () =>
        (await import('../commands/survey.ts')).survey(
          options.run ? [...folders, options.run] : folders,
          readSurveyOptions(options),
          terminal,
        ),
      ),
    );
}

function readSurveyOptions({ lang, minCell, ...raw }: RawOptions) {
  const { by = null, since = null, weightsColumn = null, population = null, out = null, queue } = raw;
  return { lang, minCell, by, since, weightsColumn, population, out, queue: queue ? queueAddress(queue) : null };
}

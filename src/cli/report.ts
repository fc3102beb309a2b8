import type { Command } from 'commander';
import { langOption, type RawOptions, redactOption } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina report RUN`. */
export function addReport(program: Command, { terminal, run }: Wiring): void {
  program
    .command('report')
    .argument('<run>', 'folder of a run')
    .summary('write CSV and HTML again from the saved records')
    .description('Writes audit.csv, the reports and index.html again from the saved records, without visiting anything.')
    .addOption(langOption())
    .option('--brand <file>', 'brand.json for reports under your own name')
    .option('--since <run>', 'folder of an earlier run: each report says what has changed')
    .addOption(redactOption())
    .option('--pdf', 'also print each report to a PDF (A4) with the browser', false)
    .option('--browser <path>', 'browser that prints (default: an installed one, else the embedded one)')
    .action((folder: string, options: RawOptions) =>
      run(async () => (await import('../commands/report.ts')).report(folder, readReportOptions(options), terminal)),
    );
}

function readReportOptions({ lang, pdf, redactPersonal, brand = null, since = null, browser = null }: RawOptions) {
  return { lang, pdf, redactPersonal, brand, since, browserPath: browser };
}

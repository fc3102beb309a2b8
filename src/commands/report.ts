import type { ReportOptions } from '../options/commands.ts';
import type { CommandContext } from './context.ts';
import { openEarlierRun } from './earlier-run.ts';
import { openRun } from './open-run.ts';
import { readBrand, scaleOf } from './option-files.ts';
import { printReports } from './print-reports.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode } from './terminal.ts';
import { withoutPersonalData } from './without-personal-data.ts';
import { writeOutputs } from './write-outputs.ts';

/** `vetrina report`: CSV and HTML again from the saved records; visits nothing. */
export async function report(
  place: string,
  options: ReportOptions,
  { terminal, store, config }: CommandContext,
): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const { checks } = scaleOf(null, config);
  const run = await openRun(store, place);
  try {
    const earlier = options.since === null ? null : await openEarlierRun(options.since, run, store);
    const shown = options.redactPersonal ? withoutPersonalData(run, earlier) : { run, earlier };
    const done = await writeOutputs(shown.run, { lang: options.lang, checks, brand, earlier: shown.earlier }).finally(
      earlier?.close,
    );
    if (options.pdf)
      await printReports(run.files, done.rows.map(({ report: path }) => path).filter(Boolean), { ...options, terminal });
    printSummary(done, { files: run.files, lang: options.lang, checks }, terminal);
    if (options.pdf) terminal.out(`PDFs      ${run.files.shownAs('businesses')}`);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

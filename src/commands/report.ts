import type { ReportOptions } from '../options/commands.ts';
import { RUN_OUTPUTS } from '../report/outputs/index.ts';
import { OVERVIEW_NAME } from '../report/outputs/overview.ts';
import type { CommandContext } from './context.ts';
import { openEarlierRun } from './earlier-run.ts';
import { openGate } from './gate.ts';
import { readOptOuts } from './keep-away.ts';
import { keepLanguage } from './keep-language.ts';
import { openInBrowser } from './open-in-browser.ts';
import { openRun } from './open-run.ts';
import { readBrand, scaleOf } from './option-files.ts';
import { PDF_FOLDER, printReports } from './print-reports.ts';
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
  const gate = openGate(options.failOn);
  const run = await openRun(store, place);
  try {
    if (options.skip !== null) await run.update({ skip: [...(await readOptOuts(options.skip, run.info().skip))] });
    const earlier = options.since === null ? null : await openEarlierRun(options.since, run, store);
    const shown = options.redactPersonal ? withoutPersonalData(run, earlier) : { run, earlier };
    await keepLanguage(run, options.lang);
    const done = await writeOutputs(shown.run, {
      lang: options.lang,
      nameNeighbours: options.namePeers,
      checks,
      brand,
      earlier: shown.earlier,
      outputs: [...RUN_OUTPUTS, gate.output],
    }).finally(earlier?.close);
    if (options.pdf) await printReports(run.files, done.rows, { ...options, terminal });
    printSummary(done, { files: run.files, lang: options.lang, checks }, terminal);
    if (options.pdf) terminal.out(`PDFs      ${run.files.shownAs(PDF_FOLDER)}`);
    if (options.open) await openInBrowser(await run.files.onDisk(OVERVIEW_NAME), terminal);
    return gate.tell(terminal) ? EXIT.failures : EXIT.done;
  } finally {
    await run.close();
  }
}

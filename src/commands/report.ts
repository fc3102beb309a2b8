import { join } from 'node:path';
import { openRun } from '../io/run-folder.ts';
import type { Lang } from './audit-options.ts';
import { openEarlierRun } from './earlier-run.ts';
import { loadScale, readBrand } from './look.ts';
import { printReports } from './print-reports.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { withoutPersonalData } from './without-personal-data.ts';
import { writeOutputs } from './write-outputs.ts';

export interface ReportOptions {
  readonly lang: Lang;
  readonly brand: string | null;
  /** Folder of an earlier run: the reports say what has changed since. */
  readonly since: string | null;
  /** Leave personal-looking mailboxes and mobile numbers out. */
  readonly redactPersonal?: boolean;
  /** Also print each report to a PDF. */
  readonly pdf: boolean;
  /** The browser that prints; null = the one that is found. */
  readonly browserPath: string | null;
}

/** `vetrina report`: CSV and HTML again from the saved records; visits nothing. */
export async function report(folder: string, options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const { checks } = await loadScale(null);
  const run = await openRun(folder);
  try {
    const earlier = options.since === null ? null : await openEarlierRun(options.since, run);
    const shown = options.redactPersonal ? withoutPersonalData(run, earlier) : { run, earlier };
    const done = await writeOutputs(shown.run, { lang: options.lang, checks, brand, earlier: shown.earlier }).finally(
      earlier?.close,
    );
    if (options.pdf)
      await printReports(folder, done.rows.map(({ report: path }) => path).filter(Boolean), { ...options, terminal });
    printSummary(done, { run: folder, lang: options.lang, checks }, terminal);
    if (options.pdf) terminal.out(`PDFs      ${join(folder, 'businesses')}`);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

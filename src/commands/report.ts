import { openRun } from '../io/run-folder.ts';
import type { Lang } from './audit-options.ts';
import { openEarlierRun } from './earlier-run.ts';
import { loadScale, readBrand } from './look.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

export interface ReportOptions {
  readonly lang: Lang;
  readonly brand: string | null;
  /** Folder of an earlier run: the reports say what has changed since. */
  readonly since: string | null;
}

/** `vetrina report`: CSV and HTML again from the saved records; visits nothing. */
export async function report(folder: string, options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const { checks } = await loadScale(null);
  const run = await openRun(folder);
  try {
    const earlier = options.since === null ? null : await openEarlierRun(options.since, run);
    const done = await writeOutputs(run, { lang: options.lang, checks, brand, earlier }).finally(earlier?.close);
    printSummary(done, { run: folder, lang: options.lang, checks }, terminal);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

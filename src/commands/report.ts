import { openRun } from '../io/run-folder.ts';
import type { Lang } from './audit-options.ts';
import { loadScale, readBrand } from './look.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** `vetrina report`: CSV and HTML again from the saved records; visits nothing. */
export async function report(
  folder: string,
  options: { lang: Lang; brand: string | null },
  terminal: Terminal,
): Promise<ExitCode> {
  const brand = await readBrand(options.brand);
  const { checks } = await loadScale(null);
  const run = await openRun(folder);
  try {
    const done = await writeOutputs(run, { lang: options.lang, checks, brand });
    printSummary(done, { run: folder, lang: options.lang, checks }, terminal);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

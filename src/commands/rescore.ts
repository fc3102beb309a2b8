import { judgeFacts } from '../audit-business.ts';
import { openRun } from '../io/run-folder.ts';
import type { Lang } from './audit-options.ts';
import { loadScale, readBrand } from './look.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** `vetrina rescore`: the saved facts judged by the present checks and weights; visits nothing. The journal is replaced whole. */
export async function rescore(
  folder: string,
  options: { lang: Lang; brand: string | null; weights: string | null },
  terminal: Terminal,
): Promise<ExitCode> {
  const [scale, brand] = [await loadScale(options.weights), await readBrand(options.brand)];
  const run = await openRun(folder);
  try {
    await run.journal.rewrite((record) => judgeFacts(record, scale));
    await run.update({ options: { ...run.info().options, weights: options.weights } });
    const done = await writeOutputs(run, { lang: options.lang, checks: scale.checks, brand });
    printSummary(done, { run: folder, lang: options.lang, checks: scale.checks }, terminal);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

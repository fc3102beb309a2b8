import { judgeFacts } from '../audit/judge.ts';
import { signaturesOf } from '../config/own-checks.ts';
import type { RescoreOptions } from '../options/commands.ts';
import type { CommandContext } from './context.ts';
import { keepLanguage } from './keep-language.ts';
import { openRun } from './open-run.ts';
import { readBrand, readWeights, scaleOf } from './option-files.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** `vetrina rescore`: the saved facts judged by the present checks and weights; visits nothing. The journal is replaced whole. */
export async function rescore(
  place: string,
  options: RescoreOptions,
  { terminal, store, config }: CommandContext,
): Promise<ExitCode> {
  const [weights, brand] = [await readWeights(options.weights), await readBrand(options.brand)];
  const scale = scaleOf(weights, config);
  const run = await openRun(store, place);
  try {
    await run.journal.rewrite((record) => judgeFacts(record, scale));
    await run.update({ options: { ...run.info().options, weights, checks: signaturesOf(config.checks) } });
    await keepLanguage(run, options.lang);
    const { lang, namePeers: nameNeighbours } = options;
    const done = await writeOutputs(run, { lang, checks: scale.checks, brand, nameNeighbours });
    printSummary(done, { files: run.files, lang: options.lang, checks: scale.checks }, terminal);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

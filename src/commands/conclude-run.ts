import type { Outage } from '../gather/outage/outage.ts';
import type { Lang } from '../i18n/words.ts';
import type { Run } from '../model/run-store.ts';
import type { FailOn } from '../options/fail-on.ts';
import type { Brand } from '../report/brand.ts';
import { RUN_OUTPUTS } from '../report/outputs/index.ts';
import { OVERVIEW_NAME } from '../report/outputs/overview.ts';
import type { Scale } from '../scoring/weights.ts';
import { openGate } from './gate.ts';
import { type HintedOptions, openHints } from './hints.ts';
import { keepLanguage } from './keep-language.ts';
import { openInBrowser } from './open-in-browser.ts';
import { printSummary } from './summary.ts';
import { tellOutage, tellOwnFailures } from './tell-outage.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { withoutPersonalData } from './without-personal-data.ts';
import { writeOutputs } from './write-outputs.ts';

export interface Conclusion {
  readonly lang: Lang | null;
  /** Say who stands beside a business. */
  readonly namePeers: boolean;
  readonly scale: Scale;
  readonly brand: Brand | null;
  /** False when businesses are left to audit. */
  readonly complete: boolean;
  /** Why the run stopped by itself: our own network is out. */
  readonly outage?: Outage | null;
  /** Why businesses are left open although it did not stop: our own failures, one line each. */
  readonly leftOpen?: readonly string[];
  readonly quiet: boolean;
  readonly jsonLog?: boolean;
  /** Leave personal-looking mailboxes and mobile numbers out of the outputs. */
  readonly redactPersonal?: boolean;
  readonly failOn: FailOn | null;
  /** Show the overview in the browser. */
  readonly open: boolean;
  /** How it was looked, for hints; left out where the options are not here. */
  readonly hinted?: HintedOptions;
}

/** Writes the outputs of what is in the journal, says what came out, and gives the exit code. */
export async function concludeRun(run: Run, end: Conclusion, terminal: Terminal): Promise<ExitCode> {
  const { lang, scale, brand, complete, quiet } = end;
  const gate = openGate(end.failOn);
  const hints = end.hinted && !quiet ? openHints(end.hinted) : null;
  if (!quiet) terminal.err('Writing the reports …');
  await keepLanguage(run, lang);
  const done = await writeOutputs(end.redactPersonal ? withoutPersonalData(run, null).run : run, {
    lang,
    nameNeighbours: end.namePeers,
    checks: scale.checks,
    brand,
    outputs: [...RUN_OUTPUTS, gate.output, ...(hints ? [hints.output] : [])],
  });
  const { records } = run.info().counts;
  await run.update({ counts: { records, ...done.counts }, endedAt: complete ? new Date().toISOString() : null });
  if (end.jsonLog) {
    const { measured, missing } = done.measurements;
    terminal.err(JSON.stringify({ event: 'measurements', measured, missing: Object.fromEntries(missing) }));
  }
  if (!quiet) printSummary(done, { files: run.files, lang, checks: scale.checks }, terminal);
  hints?.tell(terminal);
  if (end.outage) {
    tellOutage(end.outage, terminal);
    terminal.err(
      `  ${records === null ? 'Rows' : records - done.counts.done} left open. The same command goes on where it stopped.`,
    );
    return EXIT.failures;
  }
  const { leftOpen = [] } = end;
  if (leftOpen.length > 0) {
    tellOwnFailures(leftOpen, terminal);
    return EXIT.failures;
  }
  if (!complete) {
    terminal.err(interruption(done.counts.done));
    return EXIT.interrupted;
  }
  if (end.open) await openInBrowser(await run.files.onDisk(OVERVIEW_NAME), terminal);
  return gate.tell(terminal) || done.counts.failed > 0 ? EXIT.failures : EXIT.done;
}

function interruption(done: number): string {
  return done === 0
    ? 'Interrupted before the first result. The same command begins again; nothing else is needed.'
    : `Interrupted. The ${done === 1 ? 'result' : `${done} results`} so far ${done === 1 ? 'is' : 'are'} kept. The same command goes on where it stopped.`;
}

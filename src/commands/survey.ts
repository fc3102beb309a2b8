import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type ReadableRun, readRun } from '../io/read-run.ts';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import { UsageError } from '../model/usage-error.ts';
import type { SurveyOptions } from '../options/commands.ts';
import { surveyHeader, surveyRows } from '../report/survey/csv.ts';
import { transitionRows } from '../report/survey/transitions-csv.ts';
import type { SurveyView, WaveInfo } from '../report/survey/view.ts';
import { surveyPage } from '../report/survey-page.ts';
import { gatherWave } from '../survey/gather-wave.ts';
import { type Dimension, type Grouping, parseGroupings } from '../survey/groups.ts';
import { INDICATORS } from '../survey/indicators/index.ts';
import { SPREADS } from '../survey/indicators/spreads.ts';
import type { Questions } from '../survey/observation.ts';
import { makeSurvey } from '../survey/survey.ts';
import { VERSION } from '../version.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** `vetrina survey`: counts the saved records of one or several runs; visits nothing. */
export async function survey(named: readonly string[], options: SurveyOptions, terminal: Terminal): Promise<ExitCode> {
  const { since, queue, runName } = options;
  const folders = runName === null ? named : [...named, runName];
  if (folders.length === 0)
    throw new UsageError('Name a run: vetrina survey <folder>, or vetrina survey --queue … --run <name>.');
  if (since !== null && folders.some((folder) => resolve(folder) === resolve(since)))
    throw new UsageError(`--since ${since} is one of the runs themselves. Give the folder of an earlier one.`);
  const runs = await Promise.all(folders.map((run) => (queue === null ? readRun(run) : readFromQueue(queue, run))));
  const earlier = since === null ? [] : [await readRun(since)];
  const headers = [...new Set(runs.flatMap(({ info }) => info.carriedHeaders))];
  if (options.weightsColumn !== null && !headers.includes(options.weightsColumn))
    throw new UsageError(
      `--weights-column ${options.weightsColumn}: there is no such column. The input has ${headers.join(', ') || 'no other columns'}.`,
    );
  const groupings = options.by === null ? [] : parseGroupings(options.by, headers);
  const dimensions = groupings.flatMap((grouping) => (grouping.dimensions.length === 1 ? grouping.dimensions : []));
  const asked = { dimensions, groupings, weightsColumn: options.weightsColumn };
  const now = await readWave(runs, asked, terminal);
  const before = earlier.length > 0 ? await readWave(earlier, asked, terminal) : null;
  const view = viewOf({ now, before, groupings, dimensions }, options);
  const out = options.out ?? (runs[0] as ReadableRun).path;
  await writeSurvey(out, view);
  terminal.out(
    `${now.observations.length} businesses counted${before ? `, ${view.survey.pairs.length} of them seen before` : ''}`,
  );
  terminal.out(`Survey    ${join(out, 'survey.html')}`);
  terminal.out(`Table     ${join(out, 'survey.csv')}`);
  if (before) terminal.out(`Names     ${join(out, 'survey-transitions.csv')} (not for publication)`);
  return EXIT.done;
}

/** Loaded only when it is asked for, as pg is. */
async function readFromQueue(queue: string, name: string): Promise<ReadableRun> {
  const { readQueuedRun } = await import('./queued-readable-run.ts');
  return readQueuedRun(queue, name);
}

async function readWave(
  runs: readonly ReadableRun[],
  questions: Pick<Questions, 'dimensions' | 'weightsColumn'>,
  terminal: Terminal,
): Promise<WaveInfo> {
  terminal.live(`Reading ${runs.map(({ path }) => path).join(', ')} …`);
  const asked: Questions = { ...questions, indicators: INDICATORS, spreads: SPREADS };
  const wave = await gatherWave(
    runs.map((run) => run.records()),
    asked,
  );
  terminal.live('');
  const times = wave.observations.map(({ auditedAt }) => auditedAt).sort();
  const started = runs.map(({ info }) => info.startedAt).sort()[0] ?? '';
  return {
    ...wave,
    name: runs.map(({ info }) => info.name).join(' + '),
    date: (times[0] ?? started).slice(0, 10),
    lastDate: (times.at(-1) ?? started).slice(0, 10),
    runs: runs.map(({ info }) => ({ ...info, records: info.counts.done })),
  };
}

interface Surveyed {
  readonly now: WaveInfo;
  readonly before: WaveInfo | null;
  readonly groupings: readonly Grouping[];
  readonly dimensions: readonly Dimension[];
}

function viewOf({ now, before, groupings, dimensions }: Surveyed, options: SurveyOptions): SurveyView {
  const { population, minCell, lang, weightsColumn } = options;
  const most = Math.max(now.observations.length, before?.observations.length ?? 0);
  if (population !== null && population < most)
    throw new UsageError(`--population ${population} is less than the ${most} businesses that were looked at.`);
  const names = dimensions.map(({ name }) => name);
  const asked = { indicators: INDICATORS, spreads: SPREADS, groupings, dimensions: names, minCell, population };
  const inputs = (wave: WaveInfo) => wave.runs.map(({ input }) => input.sha256).join();
  const earlier = before && { observations: before.observations, sameInput: inputs(before) === inputs(now) };
  return { ...asked, lang, weightsColumn, now, before, survey: makeSurvey(now, earlier, asked), version: VERSION };
}

async function writeSurvey(folder: string, view: SurveyView): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFileAtomically(join(folder, 'survey.csv'), lines(surveyHeader(view), surveyRows(view)));
  if (view.before) await writeFileAtomically(join(folder, 'survey-transitions.csv'), lines(...transitionRows(view)));
  await writeFileAtomically(join(folder, 'survey.html'), surveyPage(view));
}

/** UTF-8 with BOM and CRLF, as audit.csv (RFC 4180; opens in Excel). */
async function* lines(header: readonly string[], rows: Iterable<readonly string[]>): AsyncGenerator<string, void> {
  yield `\ufeff${stringify([header], { record_delimiter: 'windows' })}`;
  for (const row of rows) yield stringify([row], { record_delimiter: 'windows' });
}

import { VERSION } from '../lib/version.ts';
import type { ReadableRun, RunReader, RunStore } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import type { SurveyOptions } from '../options/commands.ts';
import type { SurveyView, WaveInfo } from '../report/survey/view.ts';
import { gatherWave } from '../survey/gather-wave.ts';
import { type Dimension, type Grouping, parseGroupings } from '../survey/groups.ts';
import { INDICATORS } from '../survey/indicators/index.ts';
import { SPREADS } from '../survey/indicators/spreads.ts';
import type { Questions } from '../survey/observation.ts';
import { makeSurvey } from '../survey/survey.ts';
import type { CommandContext } from './context.ts';
import { readRun } from './open-run.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { publishSurvey, SURVEY, writeSurvey } from './write-survey.ts';

/** `vetrina survey`: counts the saved records of one or several runs; visits nothing. */
export async function survey(
  named: readonly string[],
  options: SurveyOptions,
  { terminal, store }: CommandContext,
): Promise<ExitCode> {
  const { since, runName } = options;
  const folders = runName === null ? named : [...named, runName];
  const [first] = folders;
  if (first === undefined) throw new UsageError('Name a run: vetrina survey <folder>, or vetrina survey --queue … --run <name>.');
  const reader = await readerOf(options, store);
  const runs = await Promise.all(folders.map((place) => readRun(reader, place)));
  const earlier = since === null ? [] : [await readRun(store, since)];
  if (runs.some(({ id }) => id === earlier[0]?.id))
    throw new UsageError(`--since ${since} is one of the runs themselves. Give the folder of an earlier one.`);
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
  const view = viewOf({ now, before, groupings, dimensions }, options, terminal);
  const files = store.files(options.out ?? (options.queue === null ? first : store.usualPlace(first)));
  if (options.publish !== null) refuseNames(view);
  await writeSurvey(files, view);
  if (options.publish !== null) await publishSurvey(store.files(options.publish), view);
  terminal.out(
    `${now.observations.length} businesses counted${before ? `, ${view.survey.pairs.length} of them seen before` : ''}`,
  );
  terminal.out(`Survey    ${files.shownAs(SURVEY.page)}`);
  terminal.out(`Table     ${files.shownAs(SURVEY.table)}`);
  if (before) terminal.out(`Names     ${files.shownAs(SURVEY.transitions)} (not for publication)`);
  if (options.publish !== null) terminal.out(`Open data ${store.files(options.publish).shownAs('')} (no names)`);
  return EXIT.done;
}

/** More groups than this, and more than half as many as there are businesses, are names of businesses or as good as that. */
const MOST_GROUPS = 10;

function refuseNames({ dimensions, now }: SurveyView): void {
  const { observations } = now;
  for (const [at, name] of dimensions.entries()) {
    const groups = new Set(observations.map((observation) => observation.groups[at])).size;
    if (groups > MOST_GROUPS && groups > observations.length / 2)
      throw new UsageError(
        `--publish: ${name} has ${groups} groups for ${observations.length} businesses, so that it all but names them. Leave it out of --by.`,
      );
  }
}

/** Loaded only when it is asked for, as pg is. */
async function readerOf({ queue }: SurveyOptions, store: RunStore): Promise<RunReader> {
  return queue === null ? store : (await import('../runners/queue/queue-reader.ts')).queueReader(queue);
}

async function readWave(
  runs: readonly ReadableRun[],
  questions: Pick<Questions, 'dimensions' | 'weightsColumn'>,
  terminal: Terminal,
): Promise<WaveInfo> {
  terminal.live(`Reading ${runs.map(({ place }) => place).join(', ')} …`);
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

function viewOf({ now, before, groupings, dimensions }: Surveyed, options: SurveyOptions, terminal: Terminal): SurveyView {
  const { population, minCell, lang, weightsColumn } = options;
  const most = Math.max(now.observations.length, before?.observations.length ?? 0);
  if (population !== null && population < most)
    throw new UsageError(`--population ${population} is less than the ${most} businesses that were looked at.`);
  const names = dimensions.map(({ name }) => name);
  const asked = { indicators: INDICATORS, spreads: SPREADS, groupings, dimensions: names, minCell, population };
  const inputs = (wave: WaveInfo) => wave.runs.map(({ input }) => input.sha256).join();
  const earlier = before && { observations: before.observations, sameInput: inputs(before) === inputs(now) };
  const spoken = lang ?? now.runs.flatMap((run) => run.lang ?? [])[0] ?? terminal.lang ?? 'en';
  return { ...asked, lang: spoken, weightsColumn, now, before, survey: makeSurvey(now, earlier, asked), version: VERSION };
}

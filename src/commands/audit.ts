import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { auditBusiness } from '../audit-business.ts';
import { createWorld } from '../gather/world.ts';
import { countRecords, type InputCounts } from '../io/count-records.ts';
import { type InputFile, inspectInput } from '../io/inspect-input.ts';
import { readBusinesses } from '../io/read-businesses.ts';
import { type RunFolder, type RunInfo, startRun } from '../io/run-folder.ts';
import { slugOf } from '../lib/slug.ts';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import type { Business } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';
import { localRunner } from '../runners/local.ts';
import { VERSION } from '../version.ts';
import { type AuditOptions, fingerprint } from './audit-options.ts';
import { describeInput } from './describe-input.ts';
import { gatherOptions, loadScale, readBrand, worldOptions } from './look.ts';
import { showProgress } from './progress.ts';
import { printSummary } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
}

/** `vetrina audit`: reads the CSV, audits what is not yet in the journal, writes the outputs. */
export async function audit(path: string, options: AuditOptions, { terminal, signal }: CommandContext): Promise<ExitCode> {
  const file = await inspectInput(path, {
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
  });
  const reading = { map: options.map, defaultCountry: options.defaultCountry };
  const { columns, businesses } = await readBusinesses(file, reading);
  const counts = await countRecords(businesses);
  if (options.dryRun || !options.quiet) describeInput({ file, columns, counts }, options.dryRun ? terminal.out : terminal.err);
  if (options.dryRun) return EXIT.done;

  const [scale, brand] = [await loadScale(options.weights), await readBrand(options.brand)];
  const folder = options.out ?? join('reports', basename(path, extname(path)));
  const run = await startRun(folder, options.fresh, describeRun(folder, { file, counts, options }));
  try {
    const todo = selectBusinesses((await readBusinesses(file, reading)).businesses, options, run.journal.rows());
    await auditAll(todo, { run, options, scale, total: totalOf(counts, options), terminal, signal });
    if (!options.quiet) terminal.err('Writing the reports …');
    const done = await writeOutputs(run, { lang: options.lang, checks: scale.checks, brand });
    await run.update({
      counts: { records: counts.records, ...done.counts },
      endedAt: signal.aborted ? null : new Date().toISOString(),
    });
    if (!options.quiet) printSummary(done, { run: folder, lang: options.lang, checks: scale.checks }, terminal);
    if (signal.aborted) terminal.err('Interrupted. The same command goes on where it stopped.');
    if (signal.aborted) return EXIT.interrupted;
    return done.counts.failed > 0 ? EXIT.failures : EXIT.done;
  } finally {
    await run.close();
  }
}

interface Auditing {
  readonly run: RunFolder;
  readonly options: AuditOptions;
  readonly scale: Awaited<ReturnType<typeof loadScale>>;
  readonly total: number | null;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

async function auditAll(
  todo: AsyncIterable<Business>,
  { run, options, scale, total, terminal, signal }: Auditing,
): Promise<void> {
  const before = run.journal.rows().size;
  const world = await createWorld(worldOptions(options));
  const closeEarly = () => void world.close();
  signal.addEventListener('abort', closeEarly);
  const progress = showProgress(terminal, { total, before, mode: options.quiet ? 'quiet' : options.jsonLog ? 'json' : 'lines' });
  const how = { gather: gatherOptions(options), scale };
  try {
    await localRunner(options.concurrency ?? world.concurrency).run(todo, {
      signal,
      started: progress.started,
      audit: async (business) => keepPictures(run.path, await auditBusiness(business, world, how)),
      finished: async (record) => {
        await run.journal.append(record);
        progress.finished(record);
      },
    });
  } finally {
    progress.end();
    signal.removeEventListener('abort', closeEarly);
    await world.close();
  }
}

/** Writes the pictures beside the journal before the record that names them. */
async function keepPictures(
  folder: string,
  { record, screenshots }: Awaited<ReturnType<typeof auditBusiness>>,
): Promise<AuditRecord> {
  const names: { mobile: string | null; desktop: string | null } = { mobile: null, desktop: null };
  for (const kind of ['mobile', 'desktop'] as const) {
    const picture = screenshots[kind];
    if (!picture) continue;
    await mkdir(join(folder, 'screenshots'), { recursive: true });
    names[kind] = `screenshots/${slugOf(record.business.name, record.business.row)}-${kind}.jpg`;
    await writeFileAtomically(join(folder, names[kind]), Buffer.from(picture, 'base64'));
  }
  return { ...record, screenshots: names };
}

async function* selectBusinesses(
  all: AsyncIterable<Business>,
  { limit, only }: AuditOptions,
  done: ReadonlySet<number>,
): AsyncGenerator<Business, void> {
  for await (const business of all) {
    if (limit !== null && business.row > limit) return;
    if (done.has(business.row) || (only && !only.includes(business.id))) continue;
    yield business;
  }
}

function totalOf(counts: InputCounts, { limit, only }: AuditOptions): number | null {
  if (only) return null;
  return Math.min(counts.records, limit ?? Number.POSITIVE_INFINITY);
}

function describeRun(
  folder: string,
  { file, counts, options }: { file: InputFile; counts: InputCounts; options: AuditOptions },
): RunInfo {
  return {
    tool: 'vetrina',
    version: VERSION,
    name: basename(folder) || 'run',
    input: { file: basename(file.path), sha256: file.hash, encoding: file.encoding, delimiter: file.delimiter },
    carriedHeaders: [...counts.carriedHeaders],
    options: fingerprint(options),
    counts: { records: counts.records, done: 0, failed: 0, outcomes: {} },
    startedAt: new Date().toISOString(),
    endedAt: null,
  };
}

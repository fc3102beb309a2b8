import { basename, extname } from 'node:path';
import type { LoadedConfig } from '../config/config.ts';
import { signaturesOf } from '../config/own-checks.ts';
import type { Outage } from '../gather/outage/outage.ts';
import { createWorld, worldOptions } from '../gather/world.ts';
import { countRecords, type InputCounts } from '../io/count-records.ts';
import { type InputFile, inspectInput } from '../io/inspect-input.ts';
import { readBusinesses } from '../io/read-businesses.ts';
import { slugOf } from '../lib/slug.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import type { Business } from '../model/business.ts';
import type { RunInfo } from '../model/run-info.ts';
import type { Run } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import type { AuditOptions } from '../options/commands.ts';
import { fingerprint } from '../options/fingerprint.ts';
import { type OptOuts, optOutsOf } from '../options/opt-outs.ts';
import { openJudgeThreads } from '../runners/judge-threads.ts';
import { localRunner } from '../runners/local.ts';
import type { Scale } from '../scoring/weights.ts';
import { VERSION } from '../version.ts';
import { auditWatched } from './audit-watched.ts';
import { concludeRun } from './conclude-run.ts';
import type { CommandContext } from './context.ts';
import { type DescribedList, describeFirst, describeInput, listAsJson } from './describe-input.ts';
import { keepAway, readOptOuts, withoutOptOuts } from './keep-away.ts';
import { decodePictures, keepPictures, LIGHTHOUSE_FOLDER } from './keep-pictures.ts';
import { readBrand, readWeights, scaleOf } from './option-files.ts';
import { showProgress } from './progress.ts';
import { startRun } from './start-run.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { websiteCell } from './website-cell.ts';

/** `vetrina audit`: reads the CSV, audits what is not yet in the journal, writes the outputs. */
export async function audit(path: string, options: AuditOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, signal, store, config } = context;
  if (options.queue && options.saveLighthouse)
    throw new UsageError('--save-lighthouse does not go with --queue: the reports would be on the workers.');
  if (options.queue && config.checks.length > 0)
    throw new UsageError(
      'Checks of your own do not go with --queue: workers have none. Use --no-config, collect, then vetrina rescore.',
    );
  const place = options.out ?? store.usualPlace(basename(path, extname(path)));
  if (!options.dryRun) await store.assertWritable(place);
  const file = await inspectInput(path, {
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
    ...(options.sheet && { sheet: options.sheet }),
  });
  const reading = { map: options.map, header: options.header, defaultCountry: options.defaultCountry };
  keepHeapSmall();
  const { businesses, ...table } = await readBusinesses(file, reading);
  const counts = await countRecords(businesses, websiteCell);
  if (options.dryRun) return showPreview({ file, ...table, counts }, options.json, terminal);
  if (!options.quiet) describeInput({ file, ...table, counts }, terminal.err);

  const [weights, brand] = [await readWeights(options.weights), await readBrand(options.brand)];
  const scale = scaleOf(weights, config);
  const judging = { weights, checks: signaturesOf(config.checks) };
  const skip = await readOptOuts(options.skip);
  const begin = {
    ...describeRun(basename(place), { file, counts, options: fingerprint(options, judging) }),
    ...(skip.length > 0 && { skip: [...skip] }),
  };
  const run = await startRun(store, place, { fresh: options.fresh, begin });
  try {
    const optOuts = optOutsOf(run.info().skip ?? []);
    let optedOut = 0;
    const all = withoutOptOuts((await readBusinesses(file, reading)).businesses, optOuts, () => optedOut++);
    if (options.queue) {
      const { auditOnQueue } = await import('./audit-on-queue.ts');
      const businesses = selectBusinesses(all, options, new Set());
      const end = await auditOnQueue({ businesses, run, options, weights }, context);
      if (end === 'left') return EXIT.done;
      return await concludeRun(run, { ...options, scale, brand, complete: end === 'complete' }, terminal);
    }
    const todo = selectBusinesses(all, options, run.journal.rows());
    const total = optOuts.entries.length > 0 ? null : totalOf(counts, options);
    const { outage, leftOpen } = await auditAll(todo, { run, options, scale, weights, config, optOuts, total, terminal, signal });
    if (optedOut > 0 && !options.quiet) terminal.err(`${optedOut} on the list of --skip: neither visited nor reported.`);
    const complete = !signal.aborted && !outage && leftOpen.length === 0;
    return await concludeRun(run, { ...options, scale, brand, complete, outage, leftOpen, hinted: options }, terminal);
  } finally {
    await run.close();
  }
}

function showPreview(list: DescribedList, json: boolean, { out }: Terminal): ExitCode {
  if (json) out(JSON.stringify(listAsJson(list), null, 2));
  else {
    describeInput(list, out);
    describeFirst(list.counts.first, out);
  }
  return EXIT.done;
}

interface Auditing {
  readonly run: Run;
  readonly options: AuditOptions;
  readonly scale: Scale;
  /** What made the scale. */
  readonly weights: unknown;
  readonly config: LoadedConfig;
  readonly optOuts: OptOuts;
  readonly total: number | null;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

interface AuditsEnd {
  /** Why it stopped by itself: our own network is out, or no browser starts. */
  readonly outage: Outage | null;
  /** Why businesses are left open although it did not stop, one line each. */
  readonly leftOpen: readonly string[];
}

async function auditAll(
  todo: AsyncIterable<Business>,
  { run, options, scale, weights, config, optOuts, total, terminal, signal: interrupted }: Auditing,
): Promise<AuditsEnd> {
  keepHeapSmall();
  const before = run.journal.rows().size;
  const world = await createWorld(worldOptions(options));
  const signal = AbortSignal.any([interrupted, world.network.signal]);
  const closeEarly = () => void world.close();
  signal.addEventListener('abort', closeEarly);
  const progress = showProgress(terminal, { total, before, mode: options.quiet ? 'quiet' : options.jsonLog ? 'json' : 'lines' });
  const reports = options.saveLighthouse ? lighthouseReports(run) : null;
  // with a browser the cores are busy anyway
  const threads = options.browser ? null : openJudgeThreads({ scale, weights, config: config.path });
  try {
    await localRunner(options.concurrency ?? world.concurrency).run(todo, {
      signal,
      started: (business) => {
        progress.started(business);
        if (business.website !== null) world.startBrowsers();
      },
      audit: async (business) => {
        const audit = await auditWatched(business, world, {
          gather: { ...options, ...(await reports?.(business)) },
          scale,
          ...(threads && { judge: threads.judge }),
          within: (watched) => keepAway(watched, optOuts),
        });
        if (audit === null) return null;
        const { record, screenshots } = audit;
        return keepPictures(run.files, record, decodePictures(screenshots));
      },
      finished: async (record) => {
        await run.journal.append(record);
        progress.finished(record);
      },
    });
  } finally {
    progress.end();
    const browsers = world.browsers();
    const outage = world.network.outage();
    if (world.unjudged() > 0 && !options.quiet)
      terminal.err(`${world.unjudged()} names did not resolve here: where they led, only the proxy could judge.`);
    if (options.jsonLog && outage) terminal.err(JSON.stringify({ event: 'outage', ...outage }));
    if (options.jsonLog && browsers) terminal.err(JSON.stringify({ event: 'browsers', ...browsers }));
    signal.removeEventListener('abort', closeEarly);
    await world.close();
    await threads?.close();
  }
  return { outage: world.network.outage(), leftOpen: world.ownFailures };
}

/** Where Lighthouse's own reports go. */
function lighthouseReports({ files }: Run): (business: Business) => Promise<{ readonly lighthouseReport: string }> {
  return async ({ name, row }) => {
    const path = await files.onDisk(`${LIGHTHOUSE_FOLDER}/${slugOf(name, row)}`);
    if (path === null) throw new UsageError('--save-lighthouse writes files: this run is not kept in a folder.');
    return { lighthouseReport: path };
  };
}

async function* selectBusinesses(
  all: AsyncIterable<Business>,
  { limit, only }: AuditOptions,
  done: Pick<ReadonlySet<number>, 'has'>,
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
  name: string,
  { file, counts, options }: { file: InputFile; counts: InputCounts; options: RunInfo['options'] },
): RunInfo {
  return {
    tool: 'vetrina',
    version: VERSION,
    name: name || 'run',
    input: { file: basename(file.path), sha256: file.hash, encoding: file.encoding, delimiter: file.delimiter },
    carriedHeaders: [...counts.carriedHeaders],
    options,
    counts: { records: counts.records, done: 0, failed: 0, outcomes: {} },
    startedAt: new Date().toISOString(),
    endedAt: null,
  };
}

import type { LoadedConfig } from '../config/config.ts';
import type { Outage } from '../gather/outage/outage.ts';
import { createWorld, worldOptions } from '../gather/world.ts';
import { slugOf } from '../lib/slug.ts';
import type { Business } from '../model/business.ts';
import type { Run } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';
import type { AuditOptions } from '../options/commands.ts';
import type { OptOuts } from '../options/opt-outs.ts';
import { openJudgeThreads } from '../runners/judge-threads.ts';
import { localRunner } from '../runners/local.ts';
import type { Scale } from '../scoring/weights.ts';
import { auditWatched } from './audit-watched.ts';
import type { CommandContext } from './context.ts';
import { keepAway } from './keep-away.ts';
import { decodePictures, keepPictures, LIGHTHOUSE_FOLDER } from './keep-pictures.ts';
import { keepTableCurrent } from './live-table.ts';
import { showProgress } from './progress.ts';

interface Auditing extends Pick<CommandContext, 'terminal' | 'signal'> {
  readonly run: Run;
  readonly options: AuditOptions;
  readonly scale: Scale;
  /** What made the scale. */
  readonly weights: unknown;
  readonly config: LoadedConfig;
  readonly optOuts: OptOuts;
  readonly total: number | null;
}

interface AuditsEnd {
  /** Why it stopped by itself: our own network is out, or no browser starts. */
  readonly outage: Outage | null;
  /** Why businesses are left open although it did not stop, one line each. */
  readonly leftOpen: readonly string[];
}

/** So many rows that judging threads are needed before long. */
const MANY = 50;

/** Audits in this process, and keeps each record as it is finished. */
export async function auditHere(
  todo: AsyncIterable<Business>,
  { run, options, scale, weights, config, optOuts, total, terminal, signal: interrupted }: Auditing,
): Promise<AuditsEnd> {
  const before = run.journal.rows().size;
  const world = await createWorld(worldOptions(options));
  const signal = AbortSignal.any([interrupted, world.network.signal]);
  const closeEarly = () => void world.close();
  signal.addEventListener('abort', closeEarly);
  const progress = showProgress(terminal, { total, before, mode: options.quiet ? 'quiet' : options.jsonLog ? 'json' : 'lines' });
  const table = keepTableCurrent(run, { ...options, checks: scale.checks });
  const reports = options.saveLighthouse ? lighthouseReports(run) : null;
  // with a browser the cores are busy anyway
  const many = total !== null && total >= MANY;
  const threads = options.browser ? null : openJudgeThreads({ scale, weights, config: config.path, ...(many && { after: 0 }) });
  try {
    await localRunner(options.concurrency ?? world.concurrency).run(todo, {
      signal,
      started: (business) => {
        progress.started(business);
        if (business.website !== null) world.startBrowsers(options);
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
    await table.stop();
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

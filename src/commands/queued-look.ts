import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { QueuedLook } from '../runners/queue/run-description.ts';
import type { AuditOptions, LookOptions } from './audit-options.ts';
import { readJson } from './look.ts';

/** What all workers of a run must do alike, from the options of `audit`. */
export async function queuedLook(options: AuditOptions): Promise<QueuedLook> {
  const { lighthouse, browser, lighthouseRuns, formFactor, throttling, maxPages, timeout, discovery, checkProfiles } = options;
  const { ignoreRobots, userAgent, weights, lease, desktopPicture } = options;
  return {
    ...{ lighthouse, browser, lighthouseRuns, formFactor, throttling, maxPages, timeout, discovery, checkProfiles },
    ...{ ignoreRobots, userAgent, desktopPicture },
    weights: weights === null ? null : await readJson(weights, '--weights'),
    artifacts: artifactsOf(options.artifacts),
    lease,
  };
}

function artifactsOf(typed: string | null): QueuedLook['artifacts'] {
  if (typed === null || typed === 'db') return typed;
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(typed))
    throw new UsageError(
      `--artifacts ${typed}: only "db" or a folder that all workers share. Object storage is not supported: mount it as a folder (rclone, s3fs).`,
    );
  return { folder: isAbsolute(typed) ? typed : resolve(typed) };
}

/** How a worker looks: as the run says, within what its own machine allows. */
export function lookOf(run: QueuedLook, own: LookOptions): LookOptions {
  const { weights: _, artifacts: __, lease: ___, ...alike } = run;
  return { ...own, ...alike };
}

import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { QueuedLook } from '../runners/queue/run-description.ts';
import { isS3Address, openS3 } from '../runners/queue/s3.ts';
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
  if (isS3Address(typed)) {
    openS3(typed, process.env); // says now, not in every worker, that the keys are missing
    return { s3: typed };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(typed))
    throw new UsageError(`--artifacts ${typed}: "db", a folder that all workers share, or a bucket such as s3://name/folder`);
  return { folder: isAbsolute(typed) ? typed : resolve(typed) };
}

/** How a worker looks: as the run says, within what its own machine allows. */
export function lookOf(run: QueuedLook, own: LookOptions): LookOptions {
  const { weights: _, artifacts: __, lease: ___, ...alike } = run;
  return { ...own, ...alike };
}

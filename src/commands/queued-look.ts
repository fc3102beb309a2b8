import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { AuditOptions } from '../options/commands.ts';
import { LOOK } from '../options/look.ts';
import { pickOptions } from '../options/option.ts';
import type { QueuedLook } from '../runners/queue/run-description.ts';
import { isS3Address, openS3 } from '../runners/queue/s3.ts';

/** What all workers of a run must do alike, from the options of `audit` and the content of `--weights`. */
export function queuedLook(options: AuditOptions, weights: unknown): QueuedLook {
  return { ...pickOptions(options, LOOK), weights, artifacts: artifactsOf(options.artifacts), lease: options.lease };
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

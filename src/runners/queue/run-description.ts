import { z } from 'zod';
import { LOOK } from '../../options/look.ts';
import { schemaOf } from '../../options/option.ts';

/** What a run needs of a worker's machine. */
export const NEEDS = ['static', 'browser', 'lighthouse'] as const;
export type Need = (typeof NEEDS)[number];

/** How a run looks at businesses: what every worker must do alike. Where a worker may connect to is its own affair. */
export const queuedLookSchema = schemaOf(LOOK).extend({
  /** Content of the file of `--weights`, null without one. */
  weights: z.unknown(),
  /** Where pictures of the first screen go: nowhere, into the database, into a folder that all workers share, or a bucket. */
  artifacts: z.union([z.null(), z.literal('db'), z.object({ folder: z.string() }), z.object({ s3: z.string() })]),
  /** Seconds without a sign of life after which a worker is taken for dead. */
  lease: z.number().int().min(10),
});
export type QueuedLook = Readonly<z.infer<typeof queuedLookSchema>>;

export function needOf({ lighthouse, browser }: Pick<QueuedLook, 'lighthouse' | 'browser'>): Need {
  return lighthouse ? 'lighthouse' : browser ? 'browser' : 'static';
}

/** A run as the database knows it. */
export interface QueuedRun {
  readonly run: number;
  readonly name: string;
  readonly recordSchema: number;
  readonly look: QueuedLook;
  /** The content of run.json at the start. */
  readonly info: unknown;
}

/** Seconds after which a job is taken back from a worker that is alive but does not end it: far beyond its time budget. */
export function expirySeconds({ timeout }: Pick<QueuedLook, 'timeout'>): number {
  return 600 + 5 * timeout;
}

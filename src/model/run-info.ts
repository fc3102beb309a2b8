import { z } from 'zod';
import { LANGS, type Lang } from '../i18n/words.ts';

/** What is said of a run beside its records (`run.json`). */
export const runInfoSchema = z.object({
  tool: z.string(),
  version: z.string(),
  /** Name of the run: the last part of the folder. */
  name: z.string(),
  input: z.object({ file: z.string(), sha256: z.string(), encoding: z.string(), delimiter: z.string() }),
  /** Headers of the input that are carried through to `audit.csv`, in order. */
  carriedHeaders: z.array(z.string()),
  /** Options that change what is seen: a run is resumed only under the same. */
  options: z.record(z.string(), z.unknown()),
  counts: z.object({
    records: z.number().nullable(),
    done: z.number(),
    failed: z.number(),
    outcomes: z.record(z.string(), z.number()),
  }),
  /** Name of the run in the database that it is spread by (`--queue`). */
  queuedAs: z.string().optional(),
  /** Who is neither visited nor shown (`--skip`): domains, VAT numbers, names. */
  skip: z.array(z.string()).optional(),
  /** Of its reports, when one was chosen (`--lang`); later commands keep it. */
  lang: z.enum(LANGS as [Lang, ...Lang[]]).optional(),
  startedAt: z.string(),
  /** Null while the run is unfinished. */
  endedAt: z.string().nullable(),
});
export type RunInfo = z.infer<typeof runInfoSchema>;

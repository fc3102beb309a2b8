import { z } from 'zod';
import { businessSchema, SECTORS } from './business.ts';
import { EFFORTS, STAGES, VERDICTS } from './check.ts';
import { PAGE_ROLES } from './evidence.ts';
import { sightingSchema } from './fact.ts';
import { type Facts, factsSchema } from './facts.ts';
import { firstScreenSchema } from './first-screen.ts';
import { outcomeDecisionSchema } from './outcome.ts';

/** Raised when the shape of a record changes so that older journals cannot be read as they are. */
export const RECORD_SCHEMA_VERSION = 1;

const params = z.record(z.string(), z.union([z.string(), z.number()]));

export const findingSchema = z.object({
  check: z.string(),
  stage: z.enum(STAGES),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  params,
  weight: z.number(),
  /** 0–weight; null when unknown or not applicable. */
  points: z.number().nullable(),
  effort: z.enum(EFFORTS),
  seen: z.array(sightingSchema),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const part = {
  /** 0–100, whole; null below the coverage floor. */
  score: z.number().nullable(),
  /** 0–1: weight that could be judged ÷ weight that applies. */
  coverage: z.number(),
};
const scoreSchema = z.object({
  ...part,
  grade: z.enum(GRADES).nullable(),
  stages: z.record(z.enum(STAGES), z.object(part)),
});
export type Score = Readonly<z.infer<typeof scoreSchema>>;

/** One audited business: a line of `audit.jsonl`. Language-free; words come in the report. */
export const auditRecordSchema = z.object({
  schema: z.literal(RECORD_SCHEMA_VERSION),
  business: businessSchema,
  sector: z.enum(SECTORS),
  outcome: outcomeDecisionSchema,
  website: z.object({
    url: z.string().nullable(),
    from: z.enum(['input', 'discovered', 'none']),
    mendedFrom: z.string().nullable(),
    tried: z.array(z.object({ url: z.string(), result: z.string() })),
    attempts: z.array(z.object({ url: z.string(), result: z.string() })),
  }),
  finalUrl: z.string().nullable(),
  facts: factsSchema,
  findings: z.array(findingSchema),
  score: scoreSchema,
  /** Ids of failing checks, the best gain for the effort first. */
  actions: z.array(z.string()),
  pages: z.array(
    z.object({
      url: z.string(),
      role: z.enum(PAGE_ROLES),
      status: z.number().nullable(),
      rendered: z.boolean(),
      problem: z.string().nullable(),
    }),
  ),
  /** Files in the run folder, relative; null when none was taken. */
  screenshots: z.object({ mobile: z.string().nullable(), desktop: z.string().nullable() }),
  /** Where things stand in those pictures; left out where no browser looked. */
  firstScreen: firstScreenSchema.optional(),
  /** Our own failure: message and stack; null otherwise. */
  error: z.string().nullable(),
  /** ISO instants. */
  startedAt: z.string(),
  auditedAt: z.string(),
});
export type AuditRecord = Readonly<Omit<z.infer<typeof auditRecordSchema>, 'facts'> & { facts: Facts }>;

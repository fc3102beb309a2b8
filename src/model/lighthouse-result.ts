import { z } from 'zod';

const score = z.number().nullable();

/**
 * What one Lighthouse measurement says (the median run when several were asked for). Scores are 0–100, null when
 * Lighthouse could not give one; times are milliseconds; `cls` has no unit; `bytes` are transferred bytes.
 */
export const lighthouseResultSchema = z.object({
  performance: score,
  accessibility: score,
  bestPractices: score,
  seo: score,
  lcpMs: z.number().nullable(),
  fcpMs: z.number().nullable(),
  tbtMs: z.number().nullable(),
  speedIndexMs: z.number().nullable(),
  cls: z.number().nullable(),
  bytes: z.number().nullable(),
  requests: z.number().nullable(),
  /** Bytes sent by hosts of other registrable domains. */
  thirdPartyBytes: z.number().nullable(),
  /** Failing accessibility audits, worst first: axe rule id and how many elements. */
  accessibilityFailures: z.array(z.object({ audit: z.string(), elements: z.number() })),
  /** Best savings first: Lighthouse audit id and the estimated savings. */
  opportunities: z.array(z.object({ audit: z.string(), savingsMs: z.number().nullable(), savingsBytes: z.number().nullable() })),
  /** Failing SEO and best-practices audits, ids. */
  otherFailures: z.array(z.string()),
  formFactor: z.enum(['mobile', 'desktop']),
  version: z.string(),
  /** How many runs the median is of. */
  runs: z.number(),
  /** Performance of each run when there were several: how much the page differs from itself. */
  performances: z.array(z.number()).optional(),
  /** Lighthouse's own measure of the machine; under about 1500 the run was disturbed. */
  benchmarkIndex: z.number().nullable(),
  /** Lighthouse's warnings, as it words them. */
  warnings: z.array(z.string()),
});
export type LighthouseResult = Readonly<z.infer<typeof lighthouseResultSchema>>;

import { z } from 'zod';
import { STAGE_WEIGHTS } from '../data/score-scale.ts';
import { nearest } from '../lib/nearest.ts';
import { type Check, STAGES } from '../model/check.ts';
import { UsageError } from '../model/usage-error.ts';
import type { StageWeights } from './score-findings.ts';

/** The checks and how much each stage weighs: all that a score depends on beside the facts. */
export interface Scale {
  readonly checks: readonly Check[];
  readonly stageWeights: StageWeights;
}

const weight = z.number().min(0).max(100);
const weightsSchema = z.strictObject({
  checks: z.record(z.string(), weight).optional(),
  stages: z.record(z.string(), weight).optional(),
});

/**
 * The published weights, or those with the changes of `--weights FILE`: `{"checks": {"analytics": 4}, "stages": {"trust": 20}}`. A check
 * with weight 0 is left out. Throws `UsageError` when the file asks for something that does not exist.
 */
export function withWeights(checks: readonly Check[], weights: unknown): Scale {
  if (weights === null) return { checks, stageWeights: STAGE_WEIGHTS };
  const parsed = weightsSchema.safeParse(weights);
  if (!parsed.success) throw new UsageError(`--weights: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
  const { checks: ofChecks = {}, stages: ofStages = {} } = parsed.data;
  refuseUnknown(
    'check',
    Object.keys(ofChecks),
    checks.map(({ id }) => id),
  );
  refuseUnknown('stage', Object.keys(ofStages), STAGES);
  const stageWeights = { ...STAGE_WEIGHTS, ...ofStages };
  if (Object.values(stageWeights).every((value) => value === 0))
    throw new UsageError('--weights: at least one stage must weigh more than 0');
  return {
    checks: checks.map((check) => ({ ...check, weight: ofChecks[check.id] ?? check.weight })).filter((check) => check.weight > 0),
    stageWeights,
  };
}

function refuseUnknown(kind: 'check' | 'stage', asked: readonly string[], known: readonly string[]): void {
  for (const id of asked) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    throw new UsageError(
      `--weights: there is no ${kind} "${id}"${guess ? `; did you mean "${guess}"?` : `. Known: ${known.join(', ')}`}`,
    );
  }
}

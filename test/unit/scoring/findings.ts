import type { Stage } from '../../../src/model/check.ts';
import type { Finding } from '../../../src/model/record.ts';

/** A finding worth `points` of `weight`; null points are unknown. */
export function findingOf(
  check: string,
  stage: Stage,
  some: Partial<Finding> & { readonly weight: number; readonly points: number | null },
): Finding {
  const { weight, points } = some;
  const verdict = points === null ? 'unknown' : points === weight ? 'pass' : points === 0 ? 'fail' : 'partial';
  return { check, stage, verdict, reason: 'seen', params: {}, effort: 'hours', seen: [], ...some };
}

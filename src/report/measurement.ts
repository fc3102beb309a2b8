import { MEASUREMENT_REASONS, type MissingMeasurement } from '../data/measurement-reasons.ts';
import type { AuditRecord } from '../model/record.ts';

/** Points of performance; from run to run every page differs a little. */
const STEADY_WITHIN = 4;

/** What became of the measurement with Lighthouse. */
export type Measurement =
  /** `spread`: lowest and highest performance, when several runs differed. */
  | { readonly state: 'measured'; readonly spread: readonly [low: number, high: number] | null }
  | { readonly state: 'missing'; readonly reason: MissingMeasurement; readonly detail: string }
  /** There was nothing to measure, or nobody asked for it. */
  | { readonly state: 'none' };

export function measurementOf({ facts: { lighthouse } }: Pick<AuditRecord, 'facts'>): Measurement {
  if (lighthouse.state === 'yes') return { state: 'measured', spread: spreadOf(lighthouse.items[0]?.value.performances ?? []) };
  if (lighthouse.state !== 'unknown' || lighthouse.why !== 'lighthouse_failed') return { state: 'none' };
  const detail = lighthouse.detail ?? 'no reason is known';
  return { state: 'missing', reason: MEASUREMENT_REASONS.find(([pattern]) => pattern.test(detail))?.[1] ?? 'other', detail };
}

function spreadOf(performances: readonly number[]): readonly [number, number] | null {
  const [low, high] = [Math.min(...performances), Math.max(...performances)];
  return performances.length > 1 && high - low > STEADY_WITHIN ? [low, high] : null;
}

/** For people who debug, in English: why there is no measurement, or by how much the page differs from itself; '' when all is well. */
export function measurementNote(record: Pick<AuditRecord, 'facts'>): string {
  const measurement = measurementOf(record);
  if (measurement.state === 'missing') return `not measured (${measurement.reason}): ${measurement.detail}`;
  const { lighthouse } = record.facts;
  const result = lighthouse.state === 'yes' ? lighthouse.items[0]?.value : undefined;
  if (measurement.state === 'none' || !result) return '';
  if (result.performance === null) return 'no performance score: Lighthouse saw no content painted in the page itself (frames?)';
  if (measurement.spread === null) return '';
  return `the page differs from itself: performance ${measurement.spread.join(' to ')} in ${result.runs} runs`;
}

/** How many measurements there are, and how many are missing for which reason. */
export interface MeasurementCounts {
  readonly measured: number;
  readonly missing: ReadonlyMap<MissingMeasurement, number>;
}

export function tallyMeasurements(): { readonly add: (one: Measurement) => void; readonly counts: () => MeasurementCounts } {
  let measured = 0;
  const missing = new Map<MissingMeasurement, number>();
  return {
    add: (one) => {
      if (one.state === 'measured') measured += 1;
      if (one.state === 'missing') missing.set(one.reason, (missing.get(one.reason) ?? 0) + 1);
    },
    counts: () => ({ measured, missing }),
  };
}

export function missingIn({ missing }: MeasurementCounts): number {
  return [...missing.values()].reduce((sum, count) => sum + count, 0);
}

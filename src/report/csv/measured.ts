import { valuesOf } from '../../model/fact.ts';
import type { AuditRecord } from '../../model/record.ts';
import { measurementNote } from '../measurement.ts';
import { bestOpportunities } from '../technical-cells.ts';
import { type Column, column, SEPARATOR, stateOf, type Value } from './column.ts';

type Result = Value<'lighthouse'>;

function figureOf({ facts: { lighthouse } }: AuditRecord, show: (result: Result) => number | null): string {
  if (lighthouse.state !== 'yes') return stateOf(lighthouse) === 'no' ? '' : stateOf(lighthouse);
  const value = lighthouse.items[0] && show(lighthouse.items[0].value);
  return value === null || value === undefined ? 'unknown' : String(value);
}
const figure = (name: string, show: (result: Result) => number | null): Column =>
  column(name, (record) => figureOf(record, show));
/** Of a measurement, as text; `unknown` and the like where there is none. */
const text = (name: string, show: (result: Result) => string): Column =>
  column(name, (record) => {
    const [result] = valuesOf(record.facts.lighthouse);
    return result ? show(result) : figureOf(record, () => null);
  });

/** What Lighthouse measured. */
export const MEASURED: readonly Column[] = [
  figure('lh_performance', ({ performance }) => performance),
  figure('lh_accessibility', ({ accessibility }) => accessibility),
  figure('lh_best_practices', ({ bestPractices }) => bestPractices),
  figure('lh_seo', ({ seo }) => seo),
  figure('lcp_ms', ({ lcpMs }) => lcpMs),
  figure('cls', ({ cls }) => cls),
  figure('tbt_ms', ({ tbtMs }) => tbtMs),
  column('lh_note', measurementNote),
];

/** Behind the contract's columns. */
export const MEASURED_MORE: readonly Column[] = [
  text('lh_opportunities', bestOpportunities),
  text('lh_runs', ({ performances = [] }) => performances.join(SEPARATOR)),
];

import type { FactValue } from '../../../../src/model/facts.ts';
import { lighthouse, yes } from '../../../facts-of.ts';
import type { Example, Examples } from './example.ts';

type Measure = Exclude<
  {
    [K in keyof FactValue<'lighthouse'>]: FactValue<'lighthouse'>[K] extends number | null ? K : never;
  }[keyof FactValue<'lighthouse'>],
  undefined
>;

/** The last value that is good, the first and last that are fair, the first that is poor. */
function bands(measure: Measure, good: number, fair: readonly [number, number], poor: number): readonly Example[] {
  const measured = (value: number | null) => ({ lighthouse: yes(lighthouse({ [measure]: value })) });
  return [
    ['pass', 'good', measured(good)],
    ['partial', 'fair', measured(fair[0])],
    ['partial', 'fair', measured(fair[1])],
    ['fail', 'poor', measured(poor)],
    ['unknown', 'unknown.lighthouse_failed', measured(null)],
    ['unknown', 'unknown.lighthouse_off', { lighthouse: { state: 'unknown', why: 'lighthouse_off' } }],
  ];
}

export const QUALITY: Examples = {
  'fast-loading': bands('performance', 90, [89, 50], 49),
  'accessible-page': bands('accessibility', 90, [89, 50], 49),
  'sound-technique': bands('bestPractices', 90, [89, 50], 49),
  'search-ready-page': bands('seo', 90, [89, 50], 49),
  'main-content-fast': bands('lcpMs', 2500, [2501, 4000], 4001),
  'stable-layout': bands('cls', 0.1, [0.11, 0.25], 0.26),
  'quick-response': bands('tbtMs', 200, [201, 600], 601),
  'light-page': bands('bytes', 1_638_400, [1_638_401, 5_120_000], 5_120_001),
};

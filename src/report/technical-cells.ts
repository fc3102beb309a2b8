import type { FactValue } from '../model/facts.ts';
import type { LighthouseResult } from '../model/lighthouse-result.ts';

const SHOWN = 3;

/** What would save most, by Lighthouse's names: `unused-javascript 1200 ms 340000 B | …`. */
export function bestOpportunities({ opportunities }: LighthouseResult): string {
  const amount = (value: number | null, unit: string) => (value === null ? [] : [`${value} ${unit}`]);
  return opportunities
    .slice(0, SHOWN)
    .map(({ audit, savingsMs, savingsBytes }) => [audit, ...amount(savingsMs, 'ms'), ...amount(savingsBytes, 'B')].join(' '))
    .join(' | ');
}

/** `PHP 8.3.14`, or the name alone. */
export function withVersion({ product, version }: FactValue<'server'>): string {
  return version ? `${product} ${version}` : product;
}

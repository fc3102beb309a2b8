import type { Result } from 'lighthouse';
import { getDomain } from 'tldts';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';

type AuditResult = Result['audits'][string];
type Item = Readonly<Record<string, unknown>>;

const ENOUGH_OPPORTUNITIES = 6;
const PERFORMANCE_TIMES = ['FCP', 'LCP', 'TBT', 'INP'];

/** What we keep of Lighthouse's report: 2 MB become one or two kB. */
export function readLighthouse(lhr: Result): LighthouseResult {
  const items = detailItems(lhr.audits['network-requests']);
  const network = items.filter(({ url }) => typeof url === 'string' && /^https?:/.test(url));
  const value = (id: string) => roundedOrNull(lhr.audits[id]?.numericValue);
  return {
    performance: categoryScore(lhr, 'performance'),
    accessibility: categoryScore(lhr, 'accessibility'),
    bestPractices: categoryScore(lhr, 'best-practices'),
    seo: categoryScore(lhr, 'seo'),
    lcpMs: value('largest-contentful-paint'),
    fcpMs: value('first-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    speedIndexMs: value('speed-index'),
    cls: roundedOrNull(lhr.audits['cumulative-layout-shift']?.numericValue, 3),
    bytes: network.length > 0 ? sumOf(network) : null,
    requests: network.length > 0 ? network.length : null,
    thirdPartyBytes:
      network.length > 0 ? sumOf(network.filter(({ url }) => isForeign(String(url), lhr.finalDisplayedUrl))) : null,
    accessibilityFailures: accessibilityFailures(lhr),
    opportunities: opportunities(lhr),
    otherFailures: [...failures(lhr, 'seo'), ...failures(lhr, 'best-practices')].map(({ id }) => id),
    formFactor: lhr.configSettings.formFactor === 'desktop' ? 'desktop' : 'mobile',
    version: lhr.lighthouseVersion,
    runs: 1,
    benchmarkIndex: roundedOrNull(lhr.environment.benchmarkIndex),
    warnings: lhr.runWarnings.map(String),
  };
}

function categoryScore(lhr: Result, id: string): number | null {
  const score = lhr.categories[id]?.score;
  return typeof score === 'number' ? Math.round(score * 100) : null;
}

function roundedOrNull(value: number | undefined, digits = 0): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(digits));
}

function detailItems(audit: AuditResult | undefined): readonly Item[] {
  const details = audit?.details;
  return details && 'items' in details && Array.isArray(details.items) ? (details.items as readonly Item[]) : [];
}

function sumOf(network: readonly Item[]): number {
  return network.reduce((sum, { transferSize }) => sum + (typeof transferSize === 'number' ? transferSize : 0), 0);
}

/** Another registrable domain (or, for addresses and local names that have none, another host). */
function isForeign(url: string, page: string): boolean {
  const owner = (address: string) => getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).hostname;
  return owner(url) !== owner(page);
}

/** Failing weighted audits of a category, heaviest first. */
function failures(lhr: Result, category: string): AuditResult[] {
  const refs = [...(lhr.categories[category]?.auditRefs ?? [])].sort((a, b) => b.weight - a.weight);
  return refs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9) as AuditResult[];
}

function accessibilityFailures(lhr: Result): LighthouseResult['accessibilityFailures'] {
  return failures(lhr, 'accessibility').map((audit) => ({ audit: audit.id, elements: detailItems(audit).length }));
}

/** Audits that say how much faster the page could be; the largest saving in any of the times counts, then bytes. */
function opportunities(lhr: Result): LighthouseResult['opportunities'] {
  const refs = lhr.categories.performance?.auditRefs ?? [];
  return refs
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => savingsOf(audit as AuditResult))
    .filter(({ savingsMs, savingsBytes }) => (savingsMs ?? 0) > 0 || (savingsBytes ?? 0) > 0)
    .sort((a, b) => (b.savingsMs ?? 0) - (a.savingsMs ?? 0) || (b.savingsBytes ?? 0) - (a.savingsBytes ?? 0))
    .slice(0, ENOUGH_OPPORTUNITIES);
}

function savingsOf(audit: AuditResult): LighthouseResult['opportunities'][number] {
  const savings: Readonly<Record<string, number | undefined>> = audit.metricSavings ?? {};
  const times = PERFORMANCE_TIMES.map((metric) => savings[metric] ?? 0);
  const details = audit.details as { readonly overallSavingsMs?: number; readonly overallSavingsBytes?: number } | undefined;
  const bytes =
    details?.overallSavingsBytes ?? detailItems(audit).reduce((sum, { wastedBytes }) => sum + (Number(wastedBytes) || 0), 0);
  const ms = Math.max(details?.overallSavingsMs ?? 0, ...times);
  return { audit: audit.id, savingsMs: ms > 0 ? Math.round(ms) : null, savingsBytes: bytes > 0 ? Math.round(bytes) : null };
}

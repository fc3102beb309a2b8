import { STAGE_WEIGHTS } from '../data/score-scale.ts';
import type { Effort } from '../model/check.ts';
import type { Finding } from '../model/record.ts';
import type { StageWeights } from './score-findings.ts';

/** What an effort costs beside the others. Flat on purpose: what matters most comes early even when it takes days. */
export const EFFORT_COST: Readonly<Record<Effort, number>> = { minutes: 1, hours: 1.5, days: 2.5, professional: 3 };

/** What must be there before the key is worth doing. Without a site of one's own nothing else is. */
export const PREREQUISITES: Readonly<Record<string, readonly string[]>> = {
  'https-redirect': ['https'],
  'email-own-domain': ['own-domain'],
  'fast-loading': ['light-page'],
  'main-content-fast': ['light-page'],
  'cta-first-screen': ['primary-cta'],
  'cta-fits-sector': ['primary-cta'],
  'invitation-to-contact': ['primary-cta'],
  'conversion-tracking': ['analytics'],
  'ad-tags': ['analytics', 'primary-cta'],
  'tag-manager': ['analytics'],
  'living-tags': ['analytics'],
  'email-marketing': ['newsletter-signup'],
  'cookie-policy': ['privacy-policy', 'consent-before-tags'],
  'live-chat': ['messaging-channel'],
  'social-presence': ['own-website'],
};

/**
 * Ids of the checks that are not passed, in the order in which to mend them: most points of the total for the effort first,
 * but nothing before what it rests on.
 */
export function chooseActions(findings: readonly Finding[], stageWeights: StageWeights = STAGE_WEIGHTS): string[] {
  const open = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial');
  const worth = new Map(
    open.map((finding) => [finding.check, gainOf(finding, findings, stageWeights) / EFFORT_COST[finding.effort]]),
  );
  const byWorth = [...worth.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.localeCompare(b, 'en'));
  const ordered = new Set<string>();
  const place = (check: string) => {
    if (ordered.has(check)) return;
    for (const earlier of PREREQUISITES[check] ?? []) if (worth.has(earlier)) place(earlier);
    ordered.add(check);
  };
  byWorth.forEach(place);
  return [...ordered];
}

/** Points of the total that passing the check would bring. */
function gainOf(finding: Finding, findings: readonly Finding[], stageWeights: StageWeights): number {
  const judged = findings.filter(({ stage, points }) => stage === finding.stage && points !== null);
  const possible = judged.reduce((sum, { weight }) => sum + weight, 0);
  return ((finding.weight - (finding.points ?? 0)) / possible) * stageWeights[finding.stage];
}

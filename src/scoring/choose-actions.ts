import { FIRST_OF_ALL, LAW_ASKS, LEADS_ASTRAY } from '../data/damage.ts';
import { STAGE_WEIGHTS, STATE_FLOORS } from '../data/score-scale.ts';
import type { Effort, Stage } from '../model/check.ts';
import type { Finding } from '../model/record.ts';
import type { StageWeights } from './score-findings.ts';

/** What an effort costs beside the others. Flat on purpose: what matters most comes early even when it takes days. */
const EFFORT_COST: Readonly<Record<Effort, number>> = { minutes: 1, hours: 1.5, days: 2.5, professional: 3 };

/** What is better done first, while it is open too. */
export const AFTER: Readonly<Record<string, readonly string[]>> = {
  'https-redirect': ['https'],
  'email-own-domain': ['own-domain'],
  // First something to do on the site, then count who does it, then pay for more visitors.
  analytics: ['indexable', 'primary-cta', 'phone-shown', 'online-booking', 'online-shop', 'quote-request'],
  'ad-tags': ['analytics', 'primary-cta', 'conversion-tracking'],
  'social-presence': ['own-website'],
  'short-contact-form': ['contact-form'],
};

/** What is mended for the most part along with the other: it comes last while that is open, so that three actions are three. */
export const PART_OF: Readonly<Record<string, readonly string[]>> = {
  'inner-links-work': ['menu-leads-on'],
  'cta-first-screen': ['primary-cta'],
  'cta-fits-sector': ['primary-cta'],
  'invitation-to-contact': ['primary-cta'],
  'whatsapp-shown': ['messaging-channel'],
  'live-chat': ['messaging-channel'],
  'several-channels': ['contact-form', 'messaging-channel', 'email-shown', 'phone-shown'],
  'living-tags': ['analytics'],
  'tag-manager': ['analytics'],
  'conversion-tracking': ['analytics'],
  'email-marketing': ['newsletter-signup'],
  'cookie-policy': ['consent-before-tags', 'privacy-policy'],
  'fast-loading': ['light-page', 'main-content-fast'],
  'main-content-fast': ['light-page'],
  'quick-response': ['light-page'],
};

/** The part of a customer's path that must be open before counting, reassuring and refining pay. */
const OPENING_STAGES: readonly Stage[] = ['found', 'reachable', 'convert'];
/** Checks that weigh this much keep customers out when they fail (no phone, no address, no https) rather than bother them. */
const BARRIER_WEIGHT = 5;

/**
 * Ids of the checks that are not passed, in the order of the damage: what leads customers astray, what keeps them out, what a law asks
 * for, then most points of the total for the effort; nothing before what should be done first, and last what comes along with another.
 */
export function chooseActions(findings: readonly Finding[], stageWeights: StageWeights = STAGE_WEIGHTS): string[] {
  const open = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial');
  const worth = new Map(
    open.map((finding) => [finding.check, gainOf(finding, findings, stageWeights) / EFFORT_COST[finding.effort]]),
  );
  const byWorth = [...worth.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.localeCompare(b, 'en'));
  const isPart = (check: string) => isToldTwice(check, open) || (PART_OF[check] ?? []).some((whole) => worth.has(whole));
  const barriers = barriersIn(findings);
  const ordered = new Set<string>();
  const place = (check: string) => {
    for (const earlier of AFTER[check] ?? []) if (worth.has(earlier) && !isPart(earlier)) place(earlier);
    ordered.add(check);
  };
  const whole = byWorth.filter((check) => !isPart(check));
  const failed = new Set(open.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check));
  for (const check of FIRST_OF_ALL) if (failed.has(check)) ordered.add(check);
  // what fails as a part of another is mended with that: so it comes first, though by itself it is only half a fault
  const wholeOf = (check: string) => (PART_OF[check] ?? []).find((each) => worth.has(each)) ?? check;
  for (const check of byWorth)
    if (LEADS_ASTRAY.has(check) && failed.has(check) && !isToldTwice(check, open)) ordered.add(wholeOf(check));
  whole.filter((check) => barriers.has(check)).forEach(place);
  for (const check of whole) if (LAW_ASKS.has(check) && failed.has(check)) ordered.add(check);
  whole.forEach(place);
  byWorth.filter(isPart).forEach(place);
  return [...ordered];
}

/** One fault is told once: a button that dials no number beside the number that it shows, an example of a number that is dialled. */
function isToldTwice(check: string, open: readonly Finding[]): boolean {
  const reasonOf = (id: string) => open.find((finding) => finding.check === id)?.reason;
  if (reasonOf('buttons-lead-on') !== 'no_number') return false;
  if (check === 'buttons-lead-on') return open.some((each) => each.check === 'phone-consistent' && each.verdict === 'fail');
  return check === 'phone-shown' && reasonOf('phone-shown') === 'placeholder';
}

/** What keeps customers from finding, reaching or choosing the business, in the stages that are not in order anyway. */
function barriersIn(findings: readonly Finding[]): ReadonlySet<string> {
  const weak = OPENING_STAGES.filter((stage) => {
    const judged = findings.filter((finding) => finding.stage === stage && finding.points !== null);
    const earned = judged.reduce((sum, { points }) => sum + (points ?? 0), 0);
    return 100 * earned < STATE_FLOORS.good * judged.reduce((sum, { weight }) => sum + weight, 0);
  });
  const stopping = findings.filter(
    ({ stage, verdict, weight }) => verdict === 'fail' && weight >= BARRIER_WEIGHT && weak.includes(stage),
  );
  return new Set(stopping.map(({ check }) => check));
}

/** Points of the total that passing the check would bring. */
function gainOf(finding: Finding, findings: readonly Finding[], stageWeights: StageWeights): number {
  const judged = findings.filter(({ stage, points }) => stage === finding.stage && points !== null);
  const possible = judged.reduce((sum, { weight }) => sum + weight, 0);
  return ((finding.weight - (finding.points ?? 0)) / possible) * stageWeights[finding.stage];
}

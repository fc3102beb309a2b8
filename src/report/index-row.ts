import type { Words } from '../i18n/words.ts';
import type { Sector } from '../model/business.ts';
import { STAGES } from '../model/check.ts';
import type { Fact } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';
import { messagingOf } from '../model/messaging-facts.ts';
import { isDoubtful, type Outcome } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { isUnchanged, type RecordChanges } from '../model/record-changes.ts';
import { type Measurement, measurementOf } from './measurement.ts';
import { needScore } from './need-score.ts';
import { cleanText, shorten } from './page/clean-text.ts';
import { shownAddress } from './page/link.ts';

export type OverviewChannel = keyof Words['overview']['channels'];

/** One small row per business: what the overview and the summary show. A large run keeps these in memory, not the records. */
export interface IndexRow {
  readonly name: string;
  readonly city: string;
  readonly province: string;
  /** The website as people read it, '' when there is none. */
  readonly site: string;
  readonly sector: Sector;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly grade: string | null;
  readonly coverage: number;
  /** Scores in the order of `STAGES`. */
  readonly stages: readonly (number | null)[];
  readonly need: number | null;
  /** Ids of the first three checks to put right. */
  readonly actions: readonly string[];
  /** Channels that are surely not there. */
  readonly missing: readonly OverviewChannel[];
  /** Path of the report from the run folder, '' when there is none. */
  readonly report: string;
  /** Why the site may be somebody else's: a reason of the outcome with its parameters, and the page to open; null when it is theirs. */
  readonly doubt: Doubt | null;
  readonly measurement: Measurement;
  readonly peerRank: string | null;
  /** What became of it since an earlier run; null when there is none to compare with. */
  readonly change: RowChange | null;
}

interface Doubt {
  readonly reason: string;
  readonly params: AuditRecord['outcome']['params'];
  readonly page: string;
}

export type ChangeKind = keyof Words['overview']['changes'];
interface RowChange {
  readonly kind: ChangeKind;
  /** Of the score, like for like; null when the two do not compare. */
  readonly difference: number | null;
}

export interface IndexRowContext {
  readonly report: string;
  readonly peerRank: string | null;
  /** Left out without an earlier run, null when the business was not in it. */
  readonly changes?: RecordChanges | null;
}

const LONGEST_NAME = 120;

export function indexRow(record: AuditRecord, { report, peerRank, changes }: IndexRowContext): IndexRow {
  const { business, outcome, score, sector, finalUrl, website } = record;
  const site = finalUrl ?? website.url ?? business.website ?? '';
  const known = outcome.outcome === 'ok';
  return {
    name: tidy(business.name ?? '') || tidy(shownAddress(site)) || business.id,
    city: tidy(business.city ?? ''),
    province: tidy(business.province ?? ''),
    site: tidy(shownAddress(site)),
    sector,
    outcome: outcome.outcome,
    score: score.score,
    grade: score.grade,
    coverage: score.coverage,
    stages: STAGES.map((stage) => (known ? (score.stages[stage]?.score ?? null) : null)),
    need: needScore(record),
    actions: record.actions.slice(0, 3),
    missing: missingChannels(record.facts),
    report,
    doubt: isDoubtful(outcome) ? { reason: outcome.reason, params: outcome.params, page: finalUrl ?? website.url ?? '' } : null,
    measurement: measurementOf(record),
    peerRank,
    change: changes === undefined ? null : changeOf(changes),
  };
}

function changeOf(changes: RecordChanges | null): RowChange {
  if (changes === null) return { kind: 'new', difference: null };
  const { better, worse, outcome } = changes;
  const difference = changes.score && changes.score.after - changes.score.before;
  if (outcome) return { kind: 'site', difference };
  if (isUnchanged(changes)) return { kind: 'same', difference };
  if (worse.length === 0 && better.length > 0) return { kind: 'better', difference };
  return { kind: better.length === 0 && worse.length > 0 ? 'worse' : 'mixed', difference };
}

function tidy(text: string): string {
  return shorten(cleanText(text).replace(/\s+/g, ' ').trim(), LONGEST_NAME);
}

function missingChannels(facts: Facts): readonly OverviewChannel[] {
  const channels: Readonly<Record<OverviewChannel, readonly Fact<unknown>[]>> = {
    phone: [facts.phones],
    email: [facts.emails],
    messaging: messagingOf(facts),
    form: [facts.contactForm],
    social: [facts.profiles],
    booking: [facts.booking],
    shop: [facts.shop],
    newsletter: [facts.newsletter],
    analytics: [facts.analytics],
    map: [facts.map],
  };
  const names = Object.keys(channels) as OverviewChannel[];
  return names.filter((name) => channels[name].every(({ state }) => state === 'no'));
}

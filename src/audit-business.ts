import { extractFacts, openSite } from './extract/extract-facts.ts';
import { firstScreenOf } from './extract/first-screen/first-screen.ts';
import { type GatherOptions, gatherEvidence } from './gather/gather-evidence.ts';
import type { Business } from './model/business.ts';
import type { Evidence } from './model/evidence.ts';
import { FACT_NAMES, type Facts } from './model/facts.ts';
import type { OutcomeDecision } from './model/outcome.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from './model/record.ts';
import type { World } from './model/world.ts';
import { decideOutcome } from './outcome/decide-outcome.ts';
import { chooseActions } from './scoring/choose-actions.ts';
import { runChecks } from './scoring/run-checks.ts';
import { scoreFindings } from './scoring/score-findings.ts';
import { sectorOf } from './scoring/sector-of.ts';
import type { Scale } from './scoring/weights.ts';

/** A finished audit: the record, and the pictures that are kept beside it. */
export interface Audit {
  readonly record: AuditRecord;
  readonly screenshots: Evidence['screenshots'];
}

/** How businesses are looked at and judged. */
export interface AuditHow {
  readonly gather: GatherOptions;
  readonly scale: Scale;
  /** Judges by the same scale somewhere else (`judge-threads`); here when left out. */
  readonly judge?: (evidence: Evidence) => Promise<AuditRecord>;
}

/** The whole audit of one business: look, then judge. Our own failure costs this business only. */
export async function auditBusiness(business: Business, world: World, how: AuditHow): Promise<Audit> {
  const startedAt = world.now().toISOString();
  try {
    const { judging, screenshots } = await lookAndJudge(business, world, how);
    return { record: await judging, screenshots };
  } catch (error) {
    const record = failedRecord(business, { error, startedAt, endedAt: world.now().toISOString() }, how.scale);
    return { record, screenshots: { mobile: null, desktop: null } };
  }
}

/** Gives the record as a promise: while threads judge, nobody here holds on to the pages, which may be many megabytes. */
async function lookAndJudge(business: Business, world: World, how: AuditHow) {
  const evidence = await gatherEvidence(business, world, how.gather);
  const judging = how.judge ? how.judge(evidence) : Promise.resolve(judge(evidence, how.scale));
  return { judging, screenshots: evidence.screenshots };
}

/** Pure: the same evidence and the same checks give the same record, byte for byte. */
export function judge(evidence: Evidence, scale: Scale): AuditRecord {
  const site = openSite(evidence);
  const outcome = decideOutcome(evidence, () => site);
  const facts = extractFacts(evidence, outcome, site);
  const home = evidence.pages.find((page) => page.role === 'home');
  const firstScreen = firstScreenOf(evidence, facts);
  return judgeFacts(
    {
      schema: RECORD_SCHEMA_VERSION,
      business: evidence.business,
      outcome,
      website: { ...pick(evidence.source), attempts: [...evidence.attempts] },
      finalUrl: home?.rendered?.ok ? home.rendered.value.finalUrl : home?.fetched.ok ? home.fetched.value.finalUrl : null,
      facts,
      pages: pageSummaries(evidence),
      screenshots: { mobile: null, desktop: null },
      ...(firstScreen && { firstScreen }),
      error: null,
      startedAt: evidence.startedAt,
      auditedAt: evidence.endedAt,
    },
    scale,
  );
}

/** What a record is before it is judged. */
export type SeenRecord = Omit<AuditRecord, 'sector' | 'findings' | 'score' | 'actions'>;

/** Judges the facts of a record (anew, for `rescore`). */
export function judgeFacts(seen: SeenRecord, { checks, stageWeights }: Scale): AuditRecord {
  const { facts } = seen;
  const sector = sectorOf(seen.business, facts);
  const context = { business: seen.business, outcome: seen.outcome.outcome, sector, auditedAt: seen.auditedAt };
  const findings = runChecks(facts, context, checks);
  return {
    ...seen,
    sector,
    findings,
    score: scoreFindings(findings, stageWeights),
    actions: chooseActions(findings, stageWeights),
  };
}

function pick({ url, from, mendedFrom, tried }: Evidence['source']) {
  return { url, from, mendedFrom, tried: [...tried] };
}

function pageSummaries(evidence: Evidence): AuditRecord['pages'] {
  const seen = evidence.pages.map(({ url, role, fetched, rendered }) => ({
    url: fetched.ok ? fetched.value.finalUrl : url,
    role,
    status: fetched.ok ? fetched.value.status : null,
    rendered: rendered?.ok ?? false,
    problem: fetched.ok ? null : fetched.problem.kind,
  }));
  return [
    ...seen,
    ...evidence.notSeen.map(({ url, role, problem }) => ({ url, role, status: null, rendered: false, problem: problem.kind })),
  ];
}

/** The record of a business that our own failure kept from being audited. */
export function failedRecord(
  business: Business,
  what: { error: unknown; startedAt: string; endedAt: string },
  scale: Scale,
): AuditRecord {
  const message = what.error instanceof Error ? (what.error.stack ?? what.error.message) : String(what.error);
  const outcome: OutcomeDecision = { outcome: 'failed', reason: 'failed', params: {}, seen: [] };
  const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, { state: 'unknown', why: 'failed' }])) as unknown as Facts;
  return judgeFacts(
    {
      schema: RECORD_SCHEMA_VERSION,
      business,
      outcome,
      website: { url: business.website, from: business.website ? 'input' : 'none', mendedFrom: null, tried: [], attempts: [] },
      finalUrl: null,
      facts,
      pages: [],
      screenshots: { mobile: null, desktop: null },
      error: message,
      startedAt: what.startedAt,
      auditedAt: what.endedAt,
    },
    scale,
  );
}

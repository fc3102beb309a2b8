import { extractFacts, openSite } from '../extract/extract-facts.ts';
import { firstScreenOf } from '../extract/first-screen/first-screen.ts';
import type { Evidence } from '../model/evidence.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../model/record.ts';
import { decideOutcome } from '../outcome/decide-outcome.ts';
import { chooseActions } from '../scoring/choose-actions.ts';
import { runChecks } from '../scoring/run-checks.ts';
import { scoreFindings } from '../scoring/score-findings.ts';
import { sectorOf } from '../scoring/sector-of.ts';
import type { Scale } from '../scoring/weights.ts';

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

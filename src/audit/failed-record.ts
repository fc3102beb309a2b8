import type { Business } from '../model/business.ts';
import { FACT_NAMES, type Facts } from '../model/facts.ts';
import type { OutcomeDecision } from '../model/outcome.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../model/record.ts';
import type { Scale } from '../scoring/weights.ts';
import { judgeFacts } from './judge.ts';

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

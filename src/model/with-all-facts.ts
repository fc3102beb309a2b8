import type { Fact } from './fact.ts';
import { FACT_NAMES, type FactName } from './facts.ts';
import type { AuditRecord } from './record.ts';

const NOT_ASKED: Fact<never> = { state: 'unknown', why: 'not_asked' };

/** A record as this version reads it: facts that were not looked for yet when it was written are unknown, not missing. */
export function withAllFacts(record: AuditRecord): AuditRecord {
  const known: Readonly<Partial<Record<FactName, unknown>>> = record.facts;
  const lacking = FACT_NAMES.filter((name) => known[name] === undefined);
  if (lacking.length === 0) return record;
  return { ...record, facts: { ...record.facts, ...Object.fromEntries(lacking.map((name) => [name, NOT_ASKED])) } };
}

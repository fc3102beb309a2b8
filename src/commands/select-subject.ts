import { nearest } from '../lib/nearest.ts';
import type { Fact } from '../model/fact.ts';
import { FACT_NAMES, type FactName } from '../model/facts.ts';
import type { AuditRecord, Finding } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

export interface Subject {
  readonly facts: readonly (readonly [FactName, Fact<unknown>])[];
  readonly findings: readonly Finding[];
}

const folded = (name: string) => name.replace(/[-_\s]/g, '').toLowerCase();

/** The fact or the check of this name, however it is written; everything without one. @throws UsageError with what was meant */
export function selectSubject(record: AuditRecord, name: string | null): Subject {
  const all = FACT_NAMES.map((fact) => [fact, record.facts[fact] as Fact<unknown>] as const);
  if (name === null) return { facts: all, findings: record.findings };
  const wanted = folded(name);
  const facts = all.filter(([fact]) => folded(fact) === wanted);
  const findings = record.findings.filter(({ check }) => folded(check) === wanted);
  if (facts.length + findings.length > 0) return { facts, findings };
  const known = [...FACT_NAMES, ...record.findings.map(({ check }) => check)];
  const within = known.filter((one) => wanted.length > 2 && folded(one).includes(wanted));
  const guess = nearest(name, known);
  const meant = guess ? [guess, ...within.filter((one) => one !== guess)] : within;
  throw new UsageError(
    meant.length > 0
      ? `"${name}" is neither a fact nor a check; did you mean ${meant.slice(0, 6).join(', ')}?`
      : `"${name}" is neither a fact nor a check. Without it, all are shown. Facts: ${FACT_NAMES.join(', ')}.`,
  );
}

import type { Fact, UnknownReason } from '../model/fact.ts';
import type { FactName, Facts, FactValue } from '../model/facts.ts';
import { sightOf } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import type { Reading } from './indicator.ts';

type Read = (record: AuditRecord) => Reading;

/** Asked of businesses with a site of their own: without one the question does not arise, unseen the answer is unknown. */
export function onSites(read: (facts: Facts, record: AuditRecord) => Reading): Read {
  return (record) => siteFirst(record, 'not_applicable') ?? read(record.facts, record);
}

/** Asked of every business: without a site of its own the answer is no. */
export function ofBusinesses(read: (facts: Facts, record: AuditRecord) => Reading): Read {
  return (record) => siteFirst(record, 'no') ?? read(record.facts, record);
}

function siteFirst({ outcome: { outcome } }: AuditRecord, withoutSite: Reading): Reading | null {
  if (outcome === 'failed') return 'failed';
  const sight = sightOf(outcome);
  if (sight === 'seen') return null;
  return sight === 'no_site' ? withoutSite : 'site_not_seen';
}

/** The fact itself: seen, looked for and not there, or not known. */
export function present(fact: Fact<unknown>): Reading {
  return fact.state === 'unknown' ? fact.why : fact.state;
}

/** Whether one of the values is of that kind. "No" only when nothing could have been overlooked. */
export function having<N extends FactName>(fact: Facts[N], fits: (value: FactValue<N>) => boolean): Reading {
  if (fact.state !== 'yes') return present(fact);
  const found = fact.items.some(({ value }) => fits(value as FactValue<N>));
  return found ? 'yes' : (fact.mayHaveMore ?? 'no');
}

/** Yes when one of them is; no only when all are known not to be. */
export function either(...readings: readonly Reading[]): Reading {
  if (readings.includes('yes')) return 'yes';
  return readings.find(isUnknown) ?? 'no';
}

/** Yes when all of them are; no as soon as one is not, whatever the others are. */
export function all(...readings: readonly Reading[]): Reading {
  if (readings.includes('no')) return 'no';
  return readings.find(isUnknown) ?? 'yes';
}

/** The answer where the condition holds; no question where it does not. */
export function where(condition: Reading, read: () => Reading): Reading {
  if (condition === 'yes') return read();
  return condition === 'no' ? 'not_applicable' : condition;
}

export function isUnknown(reading: Reading): reading is UnknownReason {
  return reading !== 'yes' && reading !== 'no' && reading !== 'not_applicable';
}

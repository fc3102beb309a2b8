import { type Fact, valuesOf } from '../../model/fact.ts';
import type { FactName, Facts } from '../../model/facts.ts';
import type { AuditRecord } from '../../model/record.ts';

/** What a row of the CSV needs beyond its record. */
export interface RowContext {
  /** Path of the report, relative to the run folder; '' when none was written. */
  readonly report: string;
  /** `3/17`, null when there are too few peers. */
  readonly peerRank: string | null;
  /** Title of a check in the language of the report. */
  readonly titleOf: (check: string) => string;
}

export interface Column {
  readonly name: string;
  readonly value: (record: AuditRecord, context: RowContext) => string;
}

/** Between the values of one cell. */
export const SEPARATOR = ' | ';

export type Value<N extends FactName> = Facts[N] extends Fact<infer V> ? V : never;

export const column = (name: string, value: Column['value']): Column => ({ name, value });
/** A column of yes, no and unknown. */
export const yesNo = (name: string, fact: FactName): Column => column(name, ({ facts }) => stateOf(facts[fact]));

/** A column of values where the fact is known, else `no`, `unknown` or '' (not applicable). */
export function listed<N extends FactName>(
  name: string,
  fact: N,
  show: (value: Value<N>) => string,
  keep: (value: Value<N>) => boolean = () => true,
): Column {
  return column(name, ({ facts }) => {
    const known = facts[fact] as Fact<Value<N>>;
    if (known.state !== 'yes') return stateOf(known);
    const values = valuesOf(known).filter(keep);
    return values.length > 0 ? join(values.map(show)) : known.mayHaveMore ? 'unknown' : 'no';
  });
}

/** The same for products: their names. */
export const products = (
  name: string,
  fact: 'analytics' | 'adTags' | 'emailMarketing' | 'platform' | 'payments' | 'shopPlatform' | 'liveChat',
): Column => listed(name, fact, ({ product }) => product);

/** A yes/no/unknown cell. */
export const stateOf = (fact: Fact<unknown>): string => (fact.state === 'not_applicable' ? '' : fact.state);
export const join = (values: readonly string[]): string => [...new Set(values.filter(Boolean))].join(SEPARATOR);
export const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

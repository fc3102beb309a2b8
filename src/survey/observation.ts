import { fold } from '../lib/fold.ts';
import { sightOf } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import { carriedCell, type Dimension } from './groups.ts';
import { codeOf, type Indicator, type Spread } from './indicator.ts';

/** What a survey keeps of a record: a few hundred bytes, so that 100,000 businesses fit in memory. */
export interface Observation {
  /** Code of the reading of each indicator, in their order (`READINGS`). */
  readonly answers: Uint8Array;
  /** Value of each spread; NaN where it is not known, infinite where the question does not arise. */
  readonly values: Float64Array;
  /** Group in each dimension. */
  readonly groups: readonly string[];
  readonly weight: number;
  readonly business: Identity;
  readonly site: SiteState;
  readonly sectorGiven: boolean;
  readonly auditedAt: string;
}

export const SITE_STATES = ['site', 'no_site', 'unknown'] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** By what a business is known again in another run. */
export interface Identity {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly vatNumber: string;
  readonly website: string;
}

export interface Questions {
  readonly indicators: readonly Indicator[];
  readonly spreads: readonly Spread[];
  readonly dimensions: readonly Dimension[];
  /** Input column with the sampling weight; null = everybody counts the same. */
  readonly weightsColumn: string | null;
}

/** Reads off a record all that the survey asks of it; null for a row that is no business (empty, neither name nor website). */
export function observe(record: AuditRecord, { indicators, spreads, dimensions, weightsColumn }: Questions): Observation | null {
  const { business } = record;
  if (business.problem !== null) return null;
  return {
    answers: Uint8Array.from(indicators, ({ read }) => codeOf(read(record))),
    values: Float64Array.from(spreads, ({ read }) => numberOf(read(record))),
    groups: dimensions.map(({ groupOf }) => groupOf(record)),
    weight: weightsColumn === null ? 1 : weightOf(record, weightsColumn),
    business: {
      row: business.row,
      id: business.id,
      name: business.name ?? '',
      city: business.city ?? '',
      vatNumber: (business.vatNumber ?? '').replace(/\W/g, '').toUpperCase(),
      website: business.website ?? '',
    },
    site: { seen: 'site', no_site: 'no_site', not_seen: 'unknown' }[sightOf(record.outcome.outcome)] as SiteState,
    sectorGiven: business.sector !== null,
    auditedAt: record.auditedAt,
  };
}

function numberOf(value: ReturnType<Spread['read']>): number {
  if (typeof value === 'number') return value;
  return value === 'not_applicable' ? Number.POSITIVE_INFINITY : Number.NaN;
}

function weightOf(record: AuditRecord, column: string): number {
  const cell = carriedCell(record, column);
  const weight = Number(cell.trim().replace(',', '.'));
  if (cell.trim() === '' || !(weight > 0) || weight === Number.POSITIVE_INFINITY)
    throw new UsageError(
      `--weights-column ${column}: row ${record.business.row} has "${cell}", which is no positive number. Every business needs its weight.`,
    );
  return weight;
}

/** Name, city and VAT number (else the website): the same business in two lists. */
export function sameBusinessKey({ name, city, vatNumber, website }: Identity): string {
  const named = [vatNumber, fold(name), fold(city)].join('|');
  return named === '||' ? fold(website) : named;
}

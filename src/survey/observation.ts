import { fold } from '../lib/fold.ts';
import { sightOf } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import { carriedCell, type Dimension } from './groups.ts';
import { codeOf, type Indicator, type Spread } from './indicator.ts';

/** What a survey keeps of a record: a few hundred bytes, so that 100,000 businesses fit in memory. */
export interface Observation {
  /**
   * Code of the reading of each indicator, in their order (`READINGS`): one character each, since a string takes a third of the
   * memory of a typed array of this length. `answerAt` reads it.
   */
  readonly answers: string;
  /** Value of each spread; NaN where it is not known, infinite where the question does not arise. */
  readonly values: readonly number[];
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

/** Makes what reads off a record all that the survey asks of it; null for a row that is no business (empty, neither name nor website). */
export function observer(questions: Questions): (record: AuditRecord) => Observation | null {
  const kept = new Map<string, string>();
  /** The same string for equal texts, so that the name of a town stands in memory once. */
  const once = (text: string): string => {
    const first = kept.get(text);
    if (first === undefined) kept.set(text, text);
    return first ?? text;
  };
  return (record) => (record.business.problem === null ? observe(record, questions, once) : null);
}

function observe(record: AuditRecord, questions: Questions, once: (text: string) => string): Observation {
  const { indicators, spreads, dimensions, weightsColumn } = questions;
  const { business } = record;
  return {
    answers: String.fromCharCode(...indicators.map(({ read }) => codeOf(read(record)))),
    values: spreads.map(({ read }) => numberOf(read(record))),
    groups: dimensions.map(({ groupOf }) => once(groupOf(record))),
    weight: weightsColumn === null ? 1 : weightOf(record, weightsColumn),
    business: {
      row: business.row,
      id: business.id,
      name: business.name ?? '',
      city: once(business.city ?? ''),
      vatNumber: (business.vatNumber ?? '').replace(/\W/g, '').toUpperCase(),
      website: business.website ?? '',
    },
    site: ({ seen: 'site', no_site: 'no_site', not_seen: 'unknown' } as const)[sightOf(record.outcome.outcome)],
    sectorGiven: business.sector !== null,
    auditedAt: record.auditedAt,
  };
}

/** The code that an observation has for an indicator. */
export function answerAt({ answers }: Pick<Observation, 'answers'>, indicator: number): number {
  return answers.charCodeAt(indicator);
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

import type { Indicator } from '../../../src/survey/indicator.ts';
import { codeOf, type Reading } from '../../../src/survey/indicator.ts';
import type { Identity, Observation } from '../../../src/survey/observation.ts';

/** Observations written by hand, for figures that can be worked out on paper. */
export interface Said {
  /** One reading per indicator. */
  readonly says?: readonly Reading[];
  readonly values?: readonly number[];
  readonly groups?: readonly string[];
  readonly weight?: number;
  readonly site?: Observation['site'];
  readonly business?: Partial<Identity>;
}

let made = 0;

export function observation({
  says = [],
  values = [],
  groups = [],
  weight = 1,
  site = 'site',
  business = {},
}: Said): Observation {
  made++;
  return {
    answers: String.fromCharCode(...says.map(codeOf)),
    values,
    groups,
    weight,
    site,
    business: { row: made, id: `row-${made}`, name: `Impresa ${made}`, city: 'Modena', vatNumber: '', website: '', ...business },
    sectorGiven: true,
    auditedAt: '2026-11-21T10:00:00.000Z',
  };
}

/** That many of the same. */
export function times(count: number, said: Said): Observation[] {
  return Array.from({ length: count }, () => observation(said));
}

/** An indicator that is only a name: what it says stands in the observations. */
export function named(id: string): Indicator {
  const text = { label: id, definition: id };
  return { id, theme: 'presence', base: 'businesses', text: { it: text, en: text }, read: () => 'doubtful' };
}

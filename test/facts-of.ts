import type { Business } from '../src/model/business.ts';
import type { JudgeContext } from '../src/model/check.ts';
import type { Fact, Sighting } from '../src/model/fact.ts';
import { FACT_NAMES, type FactName, type Facts, type FactValue } from '../src/model/facts.ts';

/** Facts for a test: those given, all others unknown. */
export function factsOf(known: Partial<Facts> = {}): Facts {
  return { ...(Object.fromEntries(FACT_NAMES.map((name) => [name, unknown])) as unknown as Facts), ...known };
}

/** Every fact looked for and not there, but for those given. */
export function factsBut(known: Partial<Facts> = {}): Facts {
  return { ...(Object.fromEntries(FACT_NAMES.map((name) => [name, no])) as unknown as Facts), ...known };
}

export const no = { state: 'no' } as const;
export const unknown = { state: 'unknown', why: 'pages_not_seen' } as const;

type Yes<T> = Extract<Fact<T>, { readonly state: 'yes' }>;

export function yes<T>(...values: readonly T[]): Yes<T> {
  return {
    state: 'yes',
    items: values.map((value) => ({ value, confidence: 1, seen: [seen(JSON.stringify(value).slice(0, 160))] })),
  };
}

/** As `yes`, but there may be more that was not seen. */
export const someOf = <T>(...values: readonly T[]): Yes<T> => ({ ...yes(...values), mayHaveMore: 'pages_not_seen' });

/** Looked for and not there, but for this, which was turned down. */
export const rejecting = (value: string, why: string) => ({ ...no, rejected: [{ value, why, seen: [seen(value)] }] });

export function seen(snippet: string, how: Sighting['how'] = 'text'): Sighting {
  return { page: 'https://example.it/', snippet, how };
}

export function contextOf(
  some: Partial<Omit<JudgeContext, 'business'>> & { readonly business?: Partial<Business> } = {},
): JudgeContext {
  return {
    outcome: 'ok',
    sector: 'generic',
    auditedAt: '2026-10-02T10:00:00.000Z',
    ...some,
    business: businessOf(some.business),
  };
}

export function businessOf(some: Partial<Business> = {}): Business {
  return {
    id: 'row-1',
    row: 1,
    name: 'Forno Bianchi',
    website: 'https://example.it',
    city: 'Modena',
    province: 'MO',
    street: null,
    postalCode: null,
    country: 'IT',
    sectorText: null,
    nace: null,
    sector: null,
    phone: null,
    email: null,
    pec: null,
    vatNumber: null,
    carried: [],
    problem: null,
    ...some,
  };
}

// Values that tests need again and again.
type Value<N extends FactName> = FactValue<N>;

export const phone = (some: Partial<Value<'phones'>> = {}): Value<'phones'> => ({
  e164: '+39059123456',
  kind: 'landline',
  printed: '059 123456',
  clickable: true,
  ...some,
});
export const email = (address: string, kind: Value<'emails'>['kind'] = 'own_domain'): Value<'emails'> => ({
  address,
  kind,
  personal: false,
});
export const profile = (network: string, some: Partial<Value<'profiles'>> = {}): Value<'profiles'> => ({
  network,
  url: `https://www.${network}.com/fornobianchi`,
  handle: 'fornobianchi',
  ...some,
});
export const cta = (kind: Value<'ctas'>['kind'], label: string, place: Value<'ctas'>['place'] = 'main'): Value<'ctas'> => ({
  kind,
  label,
  target: 'https://example.it/x',
  element: 'button',
  place,
});
export const form = (kind: Value<'contactForm'>['kind'], fields = 3): Value<'contactForm'> => ({
  kind,
  fields: Array.from({ length: fields }, (_, i) => `field${i}`),
  vendor: null,
});
export const channel = (name: string): Value<'whatsapp'> => ({
  channel: name,
  value: '+393331234567',
  url: 'https://wa.me/393331234567',
});

export const lighthouse = (some: Partial<Value<'lighthouse'>> = {}): Value<'lighthouse'> => ({
  performance: 95,
  accessibility: 96,
  bestPractices: 100,
  seo: 100,
  lcpMs: 1800,
  fcpMs: 900,
  tbtMs: 50,
  speedIndexMs: 1500,
  cls: 0.02,
  bytes: 900_000,
  requests: 30,
  thirdPartyBytes: 100_000,
  accessibilityFailures: [],
  opportunities: [],
  otherFailures: [],
  formFactor: 'mobile',
  version: '13.5.0',
  runs: 1,
  benchmarkIndex: 2000,
  warnings: [],
  ...some,
});

import { CHECKS } from '../../../src/checks/index.ts';
import type { Business, Sector } from '../../../src/model/business.ts';
import type { Fact, Sighting } from '../../../src/model/fact.ts';
import { FACT_NAMES, type FactName, type Facts } from '../../../src/model/facts.ts';
import type { LighthouseResult } from '../../../src/model/lighthouse-result.ts';
import { OUTCOMES, type Outcome, sightOf } from '../../../src/model/outcome.ts';
import { OUTCOME_REASONS } from '../../../src/model/outcome-reasons.ts';
import { type AuditRecord, auditRecordSchema, RECORD_SCHEMA_VERSION } from '../../../src/model/record.ts';
import { chooseActions } from '../../../src/scoring/choose-actions.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { scoreFindings } from '../../../src/scoring/score-findings.ts';

/** Records for the report's tests, judged by the real checks from facts written by hand. */
export interface Sample {
  readonly business?: Partial<Business>;
  readonly sector?: Sector;
  readonly outcome?: Outcome;
  readonly facts?: Partial<Record<FactName, Fact<unknown>>>;
}

const HOME = 'https://www.trattoriadagino.example/';
const CONTACT = `${HOME}contatti`;
const NO: Fact<unknown> = { state: 'no' };

export const seenOn = (page: string, snippet: string, how: Sighting['how'] = 'text'): Sighting => ({ page, snippet, how });
export const yes = (value: object, ...seen: readonly Sighting[]): Fact<unknown> => ({
  state: 'yes',
  items: [{ value, confidence: 0.95, seen }],
});

function sampleBusiness(own: Partial<Business> = {}): Business {
  const empty = {
    name: null,
    website: null,
    city: null,
    province: null,
    street: null,
    postalCode: null,
    sectorText: null,
    nace: null,
    sector: null,
  };
  const none = { phone: null, email: null, pec: null, vatNumber: null, problem: null };
  return { id: 'row-1', row: 1, country: 'IT', carried: [], ...empty, ...none, ...own };
}

export function sampleRecord({ outcome = 'ok', sector = 'generic', ...own }: Sample = {}): AuditRecord {
  const business = sampleBusiness({ name: 'Trattoria da Gino', website: HOME, city: 'Modena', province: 'MO', ...own.business });
  const unseen: Fact<unknown> = {
    seen: NO,
    no_site: { state: 'not_applicable' as const },
    not_seen: { state: 'unknown' as const, why: 'site_not_seen' as const },
  }[sightOf(outcome)];
  const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, own.facts?.[name] ?? unseen])) as unknown as Facts;
  const auditedAt = '2026-11-21T10:30:00.000Z';
  const findings = runChecks(facts, { business, outcome, sector, auditedAt }, CHECKS);
  const seen = outcome === 'ok';
  return auditRecordSchema.parse({
    schema: RECORD_SCHEMA_VERSION,
    business,
    sector,
    outcome: {
      outcome,
      reason: OUTCOME_REASONS[outcome][0],
      params: {
        name: 'Facebook',
        status: 403,
        by: 'Cloudflare',
        type: 'application/pdf',
        site: '01234567890',
        row: '09876543210',
      },
      seen: seen ? [] : [seenOn(HOME, 'HTTP 403', 'response')],
    },
    website: {
      url: business.website,
      from: business.website ? 'input' : 'none',
      mendedFrom: null,
      tried: [],
      attempts: seen ? [] : [{ url: HOME, result: 'unreachable' }],
    },
    finalUrl: seen ? business.website : null,
    facts,
    findings,
    score: scoreFindings(findings),
    actions: chooseActions(findings),
    pages: seen
      ? [
          { url: HOME, role: 'home', status: 200, rendered: true, problem: null },
          { url: CONTACT, role: 'contact', status: null, rendered: false, problem: 'timeout' },
        ]
      : [],
    screenshots: { mobile: null, desktop: null },
    error: null,
    startedAt: '2026-11-21T10:29:00.000Z',
    auditedAt,
  });
}

export function recordOfEachOutcome(): readonly AuditRecord[] {
  return OUTCOMES.map((outcome) =>
    sampleRecord(outcome === 'ok' ? { outcome, sector: 'restaurant', facts: goodFacts() } : { outcome }),
  );
}

const LIGHTHOUSE: LighthouseResult = {
  performance: 41,
  accessibility: 91,
  bestPractices: 96,
  seo: 92,
  lcpMs: 4900,
  fcpMs: 1500,
  tbtMs: 320,
  speedIndexMs: 3000,
  cls: 0.04,
  bytes: 1_840_000,
  requests: 62,
  thirdPartyBytes: 610_000,
  accessibilityFailures: [
    { audit: 'color-contrast', elements: 7 },
    { audit: 'an-audit-without-words', elements: 1 },
  ],
  opportunities: [{ audit: 'image-delivery-insight', savingsMs: 900, savingsBytes: 620_000 }],
  otherFailures: [],
  formFactor: 'mobile',
  version: '13.5.0',
  runs: 3,
  benchmarkIndex: 1200,
  warnings: [],
};

/** A restaurant that does nearly everything well. */
export function goodFacts(): Partial<Record<FactName, Fact<unknown>>> {
  return {
    ownDomain: yes({ domain: 'trattoriadagino.example' }, seenOn(HOME, 'trattoriadagino.example', 'response')),
    https: yes({ url: HOME }, seenOn(HOME, 'https', 'response')),
    title: yes({ text: 'Trattoria da Gino, Modena' }, seenOn(HOME, 'Trattoria da Gino, Modena', 'meta')),
    indexable: yes({}, seenOn(HOME, 'index', 'meta')),
    mobileReady: yes({ text: 'width=device-width' }, seenOn(HOME, 'width=device-width', 'meta')),
    profiles: yes(
      { network: 'instagram', url: 'https://www.instagram.com/trattoriadagino', handle: 'trattoriadagino' },
      seenOn(HOME, 'Instagram', 'link'),
    ),
    phones: yes(
      { e164: '+39059222333', kind: 'landline', printed: '059 222 333', clickable: true },
      seenOn(HOME, 'Chiamaci: 059 222 333', 'link'),
      seenOn(CONTACT, 'Tel. 059 222 333'),
    ),
    emails: yes(
      { address: 'info@trattoriadagino.example', kind: 'own_domain', personal: false },
      seenOn(CONTACT, 'info@trattoriadagino.example', 'link'),
    ),
    whatsapp: yes(
      { channel: 'whatsapp', value: '+393331234567', url: 'https://wa.me/393331234567' },
      seenOn(HOME, 'WhatsApp', 'link'),
    ),
    address: yes({ text: 'Via Emilia Centro 12, 41121 Modena' }, seenOn(HOME, 'Via Emilia Centro 12, 41121 Modena')),
    ctas: yes(
      { kind: 'book', label: 'Prenota un tavolo', target: '', element: 'button', place: 'first_screen' },
      seenOn(HOME, 'Prenota un tavolo', 'button'),
    ),
    booking: yes({ sign: 'thefork.it', vendor: 'TheFork' }, seenOn(HOME, 'thefork.it', 'link')),
    analytics: yes({ product: 'GA4', id: 'G-ABC1234567' }, seenOn(HOME, 'G-ABC1234567', 'script')),
    adTags: { state: 'unknown', why: 'needs_browser' },
    newsletter: { state: 'unknown', why: 'pages_not_seen' },
    vatNumber: yes({ number: '01234567890', country: 'IT' }, seenOn(HOME, 'P.IVA 01234567890')),
    lighthouse: yes(LIGHTHOUSE, seenOn(HOME, 'Lighthouse 13.5.0', 'lighthouse')),
  };
}

// Makes a run folder of invented businesses, judged by the real checks: for trying and measuring what works on whole runs (survey,
// overview). The numbers mean nothing; never publish them. The same arguments give the same run, byte for byte.
//   node tools/generate-run.ts <folder> [records=5000] [wave=1]
import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CHECKS } from '../src/checks/index.ts';
import type { Business, Sector } from '../src/model/business.ts';
import type { Fact } from '../src/model/fact.ts';
import { FACT_NAMES, type FactName, type Facts } from '../src/model/facts.ts';
import { OUTCOMES, type Outcome, sightOf } from '../src/model/outcome.ts';
import { OUTCOME_REASONS } from '../src/model/outcome-reasons.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../src/model/record.ts';
import { chooseActions } from '../src/scoring/choose-actions.ts';
import { runChecks } from '../src/scoring/run-checks.ts';
import { scoreFindings } from '../src/scoring/score-findings.ts';

/** A number of 0–1 that depends only on what it is asked for (FNV-1a, then a finaliser to spread the bits). */
function chance(...about: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of about.join('|')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function pick<T>(weights: readonly (readonly [T, number])[], at: number): T {
  let left = at * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weights) {
    left -= weight;
    if (left < 0) return value;
  }
  return (weights.at(-1) as readonly [T, number])[0];
}

const SECTOR_SHARES: readonly (readonly [Sector, number])[] = [
  ['restaurant', 22],
  ['shop', 20],
  ['crafts', 14],
  ['professional', 12],
  ['beauty', 9],
  ['health', 7],
  ['lodging', 5],
  ['manufacturing', 5],
  ['real_estate', 3],
  ['tourism', 0.4],
  ['generic', 3],
];
const TOWNS: readonly (readonly [readonly [province: string, town: string], number])[] = [
  [['BO', 'Bologna'], 24],
  [['MO', 'Modena'], 18],
  [['Modena', 'Carpi'], 3],
  [['RE', 'Reggio Emilia'], 13],
  [['PR', 'Parma'], 11],
  [['FC', 'Forlì'], 9],
  [['RN', 'Rimini'], 9],
  [['RA', 'Ravenna'], 8],
  [['FE', 'Ferrara'], 6],
  [['PC', 'Piacenza'], 5],
  [['', 'San Marino di Bentivoglio'], 0.3],
];
const NOT_OK: readonly (readonly [Outcome, number])[] = OUTCOMES.filter((outcome) => outcome !== 'ok').map((outcome) => [
  outcome,
  {
    no_website: 40,
    social_only: 22,
    third_party: 7,
    blocked: 6,
    dns_error: 5,
    timeout: 4,
    parked: 4,
    failed: 0.2,
    refused_address: 0.1,
  }[outcome as string] ?? 1,
]);

/** Chance that a site has it, by fact; what is not named is there in half of the cases. */
const CHANCES: Readonly<Partial<Record<FactName, number>>> = {
  ownDomain: 0.93,
  https: 0.88,
  mobileReady: 0.86,
  title: 0.98,
  indexable: 0.96,
  phones: 0.9,
  faxes: 0.15,
  phoneContradictions: 0.02,
  brokenProfileLinks: 0.12,
  emails: 0.78,
  pec: 0.24,
  whatsapp: 0.37,
  messenger: 0.04,
  telegram: 0.02,
  otherMessaging: 0.01,
  liveChat: 0.04,
  profiles: 0.71,
  shop: 0.11,
  shopPlatform: 0.12,
  payments: 0.14,
  booking: 0.17,
  newsletter: 0.19,
  coupon: 0.06,
  analytics: 0.62,
  adTags: 0.22,
  emailMarketing: 0.09,
  conversionTracking: 0.05,
  consentBanner: 0.55,
  vatNumber: 0.74,
  vatOnHome: 0.63,
  privacyPolicy: 0.72,
  cookiePolicy: 0.6,
  blog: 0.24,
  rea: 0.12,
  lighthouse: 1,
};
const LIFT: Readonly<Partial<Record<Sector, number>>> = {
  lodging: 0.16,
  professional: 0.05,
  manufacturing: 0.12,
  crafts: -0.12,
  beauty: -0.08,
};

interface Subject {
  readonly row: number;
  readonly wave: number;
  readonly sector: Sector;
}

/** Each wave a few answers change, most stay; later waves have a little more of everything. */
function happens(about: string, likely: number, { row, wave, sector }: Subject): boolean {
  const changed = wave > 1 && chance(row, about, 'changes', wave) < 0.08;
  return chance(row, about, changed ? wave : 1) < likely + (LIFT[sector] ?? 0) + (changed ? 0.12 : 0);
}

function factOf(name: FactName, subject: Subject): Fact<unknown> {
  const { row, wave } = subject;
  if (chance(row, wave, name, 'unknown') < 0.03)
    return {
      state: 'unknown',
      why: pick(
        [
          ['pages_not_seen', 5],
          ['robots', 2],
          ['doubtful', 2],
          ['lighthouse_failed', name === 'lighthouse' ? 20 : 0],
        ],
        chance(row, wave, name, 'why'),
      ),
    };
  if (!happens(name, CHANCES[name] ?? 0.5, subject)) return { state: 'no' };
  const values = valuesFor(name, subject);
  return {
    state: 'yes',
    items: values.map((value) => ({
      value,
      confidence: 0.9,
      seen: [{ page: `https://www.impresa${row}.example/`, snippet: `${name} of business ${row}`, how: 'text' }],
    })),
  };
}

const NETWORKS: readonly (readonly [string, number])[] = [
  ['facebook', 0.92],
  ['instagram', 0.68],
  ['linkedin', 0.14],
  ['youtube', 0.13],
  ['tiktok', 0.06],
  ['x', 0.05],
  ['pinterest', 0.02],
];

function valuesFor(name: FactName, subject: Subject): readonly object[] {
  const { row, sector } = subject;
  const some = (about: string, likely: number) => happens(about, likely, subject);
  const product = (names: readonly (readonly [string, number])[]) => ({ product: pick(names, chance(row, name, 'product')) });
  switch (name) {
    case 'profiles': {
      const networks = NETWORKS.filter(([network, likely]) => some(`on ${network}`, likely)).map(([network]) => network);
      return (networks.length > 0 ? networks : ['facebook']).map((network) => ({
        network,
        url: `https://www.${network}.com/impresa${row}`,
        handle: `impresa${row}`,
      }));
    }
    case 'phones':
      return [{ e164: '+390510000000', kind: 'landline', printed: '051 000 0000', clickable: some('tap', 0.55) }];
    case 'emails':
      return [
        { address: `info@impresa${row}.example`, kind: some('own mail', 0.62) ? 'own_domain' : 'free_mail', personal: false },
      ];
    case 'pec':
      return [{ address: `impresa${row}@pec.example`, kind: 'pec', personal: false }];
    case 'analytics':
      return some('dead', 0.16)
        ? [{ product: 'Universal Analytics (dead)', dead: true }, ...(some('living too', 0.6) ? [{ product: 'GA4' }] : [])]
        : [
            product([
              ['GA4', 8],
              ['Google Tag Manager', 4],
              ['Matomo', 1],
            ]),
          ];
    case 'ctas': {
      const kinds = (['call', 'contact', 'buy', 'book', 'quote', 'order', 'jobs', 'newsletter'] as const).filter((kind) =>
        some(kind, { call: 0.6, contact: 0.6, jobs: 0.09, quote: 0.2 }[kind as string] ?? 0.1),
      );
      return (kinds.length > 0 ? kinds : ['contact']).map((kind) => ({
        kind,
        label: kind,
        target: '',
        element: 'link',
        place: 'main',
      }));
    }
    case 'languages':
      return [{ code: 'it' }, ...(some('english', sector === 'lodging' ? 0.8 : 0.12) ? [{ code: 'en' }] : [])];
    case 'copyrightYear':
      return [{ year: 2026 - Math.floor(chance(row, 'year') ** 2 * 9) }];
    case 'blogLastPost':
      return [{ date: new Date(Date.UTC(2026, 9, 1) - chance(row, 'post') ** 2 * 1500 * 86_400_000).toISOString().slice(0, 10) }];
    case 'certificate':
      return [{ validFrom: '2026-08-20', validTo: '2026-11-18', issuer: 'Let’s Encrypt' }];
    case 'mailServer':
      return [{ domain: `impresa${row}.example`, host: 'mx.provider.example', by: 'mx' }];
    case 'lighthouse':
      return [lighthouseOf(subject)];
    case 'primaryCta':
      return [{ kind: 'contact', label: 'Contattaci', target: '', element: 'button', place: 'first_screen' }];
    case 'contactForm':
      return [{ kind: 'contact', fields: ['nome', 'email', 'messaggio'], vendor: null }];
    case 'vatNumber':
      return [{ number: vatOf(row), country: 'IT' }];
    case 'booking':
    case 'newsletter':
      return [{ sign: 'form', vendor: null }];
    case 'shop':
      return [{ sign: 'add_to_cart' }];
    case 'map':
      return [{ url: 'https://maps.example/', kind: 'embed' }];
    case 'identity':
      return [{ by: 'phone', strength: 'strong' }];
    case 'structuredData':
      return [{ type: 'LocalBusiness' }];
    case 'reviewProfiles':
      return [{ network: 'tripadvisor', url: 'https://www.tripadvisor.it/x', handle: 'x' }];
    default:
      return [
        {
          text: name,
          url: `https://www.impresa${row}.example/${name}`,
          label: name,
          product: name,
          channel: name,
          value: '1',
          domain: `impresa${row}.example`,
        },
      ];
  }
}

function lighthouseOf({ row, wave, sector }: Subject) {
  const at = (about: string) => chance(row, wave > 1 && chance(row, about, wave) < 0.3 ? wave : 1, about);
  const score = (about: string, low: number, high: number) => Math.round(low + (high - low) * Math.sqrt(at(about)));
  const performance = score('performance', sector === 'shop' ? 10 : 18, 100);
  return {
    performance,
    accessibility: score('accessibility', 55, 100),
    bestPractices: score('best', 60, 100),
    seo: score('seo', 65, 100),
    lcpMs: Math.round(900 + (100 - performance) ** 1.55 * 9 * (0.6 + at('lcp'))),
    fcpMs: 1500,
    tbtMs: Math.round((100 - performance) * 9 * at('tbt')),
    speedIndexMs: 3000,
    cls: Math.round(at('cls') ** 4 * 600) / 1000,
    bytes: Math.round(400_000 + at('bytes') ** 3 * 9_000_000),
    requests: 60,
    thirdPartyBytes: 200_000,
    accessibilityFailures: [],
    opportunities: [],
    otherFailures: [],
    formFactor: 'mobile',
    version: '13.5.0',
    runs: 1,
    benchmarkIndex: 1800,
    warnings: [],
  };
}

const vatOf = (row: number) => String(10_000_000_000 + row).slice(-11);

function businessOf(row: number): Business {
  const [province, city] = pick(TOWNS, chance(row, 'town'));
  const sector = pick(SECTOR_SHARES, chance(row, 'sector'));
  const employees = Math.floor(1 + chance(row, 'size') ** 6 * 300);
  const none = {
    street: null,
    postalCode: null,
    sectorText: null,
    nace: null,
    phone: null,
    email: null,
    pec: null,
    problem: null,
  };
  return {
    ...none,
    id: `row-${row}`,
    row,
    name: `Impresa ${row}`,
    website: `https://www.impresa${row}.example/`,
    city,
    province: province || null,
    country: 'IT',
    sector,
    vatNumber: vatOf(row),
    carried: [
      ['Addetti', String(employees)],
      ['Peso', employees > 9 ? '2,5' : '10'],
    ],
  };
}

/** The record of an invented business in a wave. */
export function generateRecord(row: number, wave = 1): AuditRecord {
  const business = businessOf(row);
  const subject = { row, wave, sector: business.sector ?? 'generic' };
  const outcome: Outcome = happens('site', 0.62, subject) ? 'ok' : pick(NOT_OK, chance(row, 'outcome'));
  const unseen: Fact<unknown> =
    sightOf(outcome) === 'no_site'
      ? { state: 'not_applicable' }
      : { state: 'unknown', why: outcome === 'failed' ? 'failed' : 'site_not_seen' };
  const facts = Object.fromEntries(
    FACT_NAMES.map((name) => [name, outcome === 'ok' ? factOf(name, subject) : unseen]),
  ) as unknown as Facts;
  const auditedAt = new Date(Date.UTC(2026, wave === 1 ? 4 : 10, 3) + row * 20_000).toISOString();
  const findings = runChecks(facts, { business, outcome, sector: subject.sector, auditedAt }, CHECKS);
  return {
    schema: RECORD_SCHEMA_VERSION,
    business,
    sector: subject.sector,
    outcome: { outcome, reason: OUTCOME_REASONS[outcome][0], params: {}, seen: [] },
    website: { url: business.website, from: 'input', mendedFrom: null, tried: [], attempts: [] },
    finalUrl: outcome === 'ok' ? business.website : null,
    facts,
    findings,
    score: scoreFindings(findings),
    actions: chooseActions(findings),
    pages: [],
    screenshots: { mobile: null, desktop: null },
    error: null,
    startedAt: auditedAt,
    auditedAt,
  };
}

/** Writes the run folder. */
export function generateRun(folder: string, records: number, wave = 1): void {
  mkdirSync(folder, { recursive: true });
  const journal = openSync(join(folder, 'audit.jsonl'), 'w');
  const outcomes: Record<string, number> = {};
  for (let row = 1; row <= records; row++) {
    const record = generateRecord(row, wave);
    outcomes[record.outcome.outcome] = (outcomes[record.outcome.outcome] ?? 0) + 1;
    writeSync(journal, `${JSON.stringify(record)}\n`);
  }
  const info = {
    tool: 'vetrina',
    version: '0.0.0',
    name: basename(folder),
    input: { file: `invented-${wave}.csv`, sha256: String(wave).repeat(64), encoding: 'utf-8', delimiter: ';' },
    carriedHeaders: ['Addetti', 'Peso'],
    options: {
      lighthouse: true,
      browser: true,
      lighthouseRuns: 1,
      formFactor: 'mobile',
      maxPages: 8,
      defaultCountry: 'IT',
      discovery: true,
      ignoreRobots: false,
    },
    counts: { records, done: records, failed: outcomes.failed ?? 0, outcomes },
    startedAt: generateRecord(1, wave).startedAt,
    endedAt: generateRecord(records, wave).auditedAt,
  };
  writeFileSync(join(folder, 'run.json'), `${JSON.stringify(info, null, 2)}\n`);
}

if (import.meta.main) {
  const [folder, records = '5000', wave = '1'] = process.argv.slice(2);
  if (!folder) throw new Error('Give a folder.');
  generateRun(folder, Number(records), Number(wave));
}

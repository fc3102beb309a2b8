import { type Fact, valuesOf } from '../model/fact.ts';
import type { FactName, Facts, FactValue } from '../model/facts.ts';
import { isDoubtful } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { measurementNote } from './measurement.ts';
import { bestOpportunities, withVersion } from './technical-cells.ts';

/** What a row of the CSV needs beyond its record. */
export interface RowContext {
  /** Path of the report, relative to the run folder; '' when none was written. */
  readonly report: string;
  /** `3/17`, null when there are too few peers. */
  readonly peerRank: string | null;
  /** Title of a check in the language of the report. */
  readonly titleOf: (check: string) => string;
}

interface Column {
  readonly name: string;
  readonly value: (record: AuditRecord, context: RowContext) => string;
}

const SEPARATOR = ' | ';
const NETWORK_COLUMNS = ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'tiktok', 'pinterest', 'threads'] as const;

const join = (values: readonly string[]) => [...new Set(values.filter(Boolean))].join(SEPARATOR);
const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

/** A yes/no/unknown cell. */
function state(fact: Fact<unknown>): string {
  return fact.state === 'not_applicable' ? '' : fact.state;
}

/** The values of a fact when it is known, else `no`, `unknown` or '' (not applicable). */
function list<N extends FactName>(name: N, show: (value: Value<N>) => string, keep: (value: Value<N>) => boolean = () => true) {
  return ({ facts }: AuditRecord) => {
    const fact = facts[name] as Fact<Value<N>>;
    if (fact.state !== 'yes') return state(fact);
    const values = valuesOf(fact).filter(keep);
    return values.length > 0 ? join(values.map(show)) : fact.mayHaveMore ? 'unknown' : 'no';
  };
}
/** Doors of those who are customers already: in the record, not in the list of invitations. */
const DOORS: ReadonlySet<FactValue<'ctas'>['kind']> = new Set(['login', 'app']);

type Value<N extends FactName> = Facts[N] extends Fact<infer V> ? V : never;

const yesNo = (name: FactName) => (record: AuditRecord) => state(record.facts[name]);
const products = (name: 'analytics' | 'adTags' | 'emailMarketing' | 'platform' | 'payments' | 'shopPlatform') =>
  list(name, (item) => item.product);

/** One network's profiles; `no` only when the look was complete. */
function network(names: (network: string) => boolean) {
  return ({ facts: { profiles } }: AuditRecord) => {
    if (profiles.state !== 'yes') return state(profiles);
    const urls = profiles.items.filter(({ value }) => names(value.network)).map(({ value }) => value.url);
    return urls.length > 0 ? join(urls) : profiles.mayHaveMore ? 'unknown' : 'no';
  };
}

/** Whether the site is that of the row: `doubtful` and `no` are for a person to look at before anything is sent. */
function belongs({ outcome, facts: { identity } }: AuditRecord): string {
  if (isDoubtful(outcome)) return 'doubtful';
  return outcome.outcome === 'other_business' ? 'no' : state(identity);
}

const stageScore = (stage: AuditRecord['findings'][number]['stage']) => (record: AuditRecord) =>
  number(record.score.stages[stage]?.score);
const lighthouse = (show: (result: Value<'lighthouse'>) => number | null) => (record: AuditRecord) => {
  const fact = record.facts.lighthouse;
  if (fact.state !== 'yes') return state(fact) === 'no' ? '' : state(fact);
  const value = fact.items[0] && show(fact.items[0].value);
  return value === null || value === undefined ? 'unknown' : String(value);
};
/** Of a measurement, as text; `unknown` and the like where there is none. */
const measured = (show: (result: Value<'lighthouse'>) => string) => (record: AuditRecord) => {
  const [result] = valuesOf(record.facts.lighthouse);
  return result ? show(result) : lighthouse(() => null)(record);
};
/** The system only where a version was told: which one it is stands in `platform`. */
const platformVersion = list('platform', withVersion, ({ version }) => version !== undefined);

const action = (index: number) => (record: AuditRecord, context: RowContext) => {
  const check = record.actions[index];
  return check ? context.titleOf(check) : '';
};
const column = (name: string, value: Column['value']): Column => ({ name, value });

/** The columns of `audit.csv` in the order of the contract (shared/PRODUCT.md). */
export const CSV_COLUMNS: readonly Column[] = [
  column('row', ({ business }) => String(business.row)),
  column('id', ({ business }) => business.id),
  column('name', ({ business }) => business.name ?? ''),
  column('city', ({ business }) => business.city ?? ''),
  column('sector', ({ sector }) => sector),
  column('website', ({ business, website }) => website.url ?? business.website ?? ''),
  column('outcome', ({ outcome }) => outcome.outcome),
  column('outcome_reason', ({ outcome }) => outcome.reason),
  column('final_url', ({ finalUrl }) => finalUrl ?? ''),
  column('own_domain', yesNo('ownDomain')),
  column('https', yesNo('https')),
  column('score', ({ score }) => number(score.score)),
  column('grade', ({ score }) => score.grade ?? ''),
  column('coverage', ({ score }) => score.coverage.toFixed(2)),
  column('score_found', stageScore('found')),
  column('score_reachable', stageScore('reachable')),
  column('score_convert', stageScore('convert')),
  column('score_measured', stageScore('measured')),
  column('score_trust', stageScore('trust')),
  column('score_quality', stageScore('quality')),
  column(
    'phones',
    list('phones', (phone) => phone.e164),
  ),
  column(
    'emails',
    list('emails', (email) => email.address),
  ),
  column(
    'pec',
    list('pec', (email) => email.address),
  ),
  column(
    'whatsapp',
    list('whatsapp', (channel) => channel.value),
  ),
  column(
    'messenger',
    list('messenger', (channel) => channel.url),
  ),
  column(
    'telegram',
    list('telegram', (channel) => channel.url),
  ),
  column(
    'other_messaging',
    list('otherMessaging', (channel) => `${channel.channel}: ${channel.value}`),
  ),
  column('contact_form', yesNo('contactForm')),
  column(
    'live_chat',
    list('liveChat', (item) => item.product),
  ),
  column(
    'address',
    list('address', (place) => place.text),
  ),
  column(
    'map',
    list('map', (map) => map.url),
  ),
  column(
    'opening_hours',
    list('openingHours', (hours) => hours.text),
  ),
  ...NETWORK_COLUMNS.map((id) =>
    column(
      id,
      network((name) => name === id),
    ),
  ),
  column(
    'other_social',
    network((name) => !NETWORK_COLUMNS.includes(name as (typeof NETWORK_COLUMNS)[number])),
  ),
  column(
    'review_profiles',
    list('reviewProfiles', (profile) => profile.url),
  ),
  column(
    'ctas',
    list(
      'ctas',
      (cta) => cta.kind,
      ({ kind }) => !DOORS.has(kind),
    ),
  ),
  column(
    'primary_cta',
    list('primaryCta', (cta) => `${cta.kind}: ${cta.label}`),
  ),
  column('shop', yesNo('shop')),
  column('shop_platform', products('shopPlatform')),
  column(
    'booking',
    list('booking', (booking) => booking.vendor ?? 'yes'),
  ),
  column('payments', products('payments')),
  column(
    'newsletter',
    list('newsletter', (newsletter) => newsletter.vendor ?? 'yes'),
  ),
  column('coupon', yesNo('coupon')),
  column('analytics', products('analytics')),
  column('ad_tags', products('adTags')),
  column('email_marketing', products('emailMarketing')),
  column(
    'consent_banner',
    list('consentBanner', (banner) => banner.product || 'yes'),
  ),
  column(
    'privacy_policy',
    list('privacyPolicy', (policy) => policy.url || 'yes'),
  ),
  column(
    'cookie_policy',
    list('cookiePolicy', (policy) => policy.url || 'yes'),
  ),
  column(
    'vat_number',
    list('vatNumber', (vat) => vat.number),
  ),
  column(
    'rea',
    list('rea', (rea) => rea.text),
  ),
  column('platform', products('platform')),
  column(
    'structured_data',
    list('structuredData', (item) => item.type),
  ),
  column(
    'blog',
    list('blog', (blog) => blog.url || 'yes'),
  ),
  column(
    'blog_last_post',
    list('blogLastPost', (post) => post.date),
  ),
  column(
    'leftovers',
    list('leftovers', ({ kind }) => kind),
  ),
  column(
    'languages',
    list('languages', (language) => language.code),
  ),
  column('mobile_ready', yesNo('mobileReady')),
  column(
    'lh_performance',
    lighthouse((result) => result.performance),
  ),
  column(
    'lh_accessibility',
    lighthouse((result) => result.accessibility),
  ),
  column(
    'lh_best_practices',
    lighthouse((result) => result.bestPractices),
  ),
  column(
    'lh_seo',
    lighthouse((result) => result.seo),
  ),
  column(
    'lcp_ms',
    lighthouse((result) => result.lcpMs),
  ),
  column(
    'cls',
    lighthouse((result) => result.cls),
  ),
  column(
    'tbt_ms',
    lighthouse((result) => result.tbtMs),
  ),
  column('lh_note', measurementNote),
  column('pages_seen', ({ pages }) => String(pages.filter(({ problem }) => problem === null).length)),
  column('action_1', action(0)),
  column('action_2', action(1)),
  column('action_3', action(2)),
  column('peer_rank', (_, { peerRank }) => peerRank ?? ''),
  column('report', (_, { report }) => report),
  column('error', ({ error }) => (error ?? '').split('\n')[0] ?? ''),
  column('audited_at', ({ auditedAt }) => auditedAt),
  // later ones stand behind the contract's, so that whoever counts columns counts on
  column(
    'mail_server',
    list('mailServer', ({ host }) => host),
  ),
  column(
    'spf',
    list('spf', ({ text }) => text),
  ),
  column(
    'dmarc',
    list('dmarc', ({ policy }) => policy),
  ),
  column(
    'legal_notice',
    list('legalNotice', (notice) => notice.url || 'yes'),
  ),
  column('platform_version', platformVersion),
  column('server', list('server', withVersion)),
  column(
    'certificate_ends',
    list('certificate', ({ validTo }) => validTo.slice(0, 10)),
  ),
  column(
    'broken_links',
    list('brokenLinks', ({ url }) => url),
  ),
  column('lh_opportunities', measured(bestOpportunities)),
  column(
    'lh_runs',
    measured(({ performances = [] }) => performances.join(SEPARATOR)),
  ),
  column('belongs', belongs),
];

/** Phones only: what a spreadsheet shows as they are, though they start with a plus. */
const PHONES = /^\+\d[\d ]{4,20}( \| \+\d[\d ]{4,20})*$/;

/**
 * Neutralises what a spreadsheet would run as a formula (OWASP, CSV injection): a leading = + - @ (their full-width forms,
 * that some take for the same, too), tab or line break gets an apostrophe in front; lists of `+39…` phones stay as they are.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !PHONES.test(text) ? `'${text}` : text;
}

/** The header of a run's CSV: the contract's columns, then the carried-through ones as `in:<header>`. */
export function csvHeader(carried: readonly string[]): string[] {
  return [...CSV_COLUMNS.map(({ name }) => name), ...carried.map((header) => `in:${header}`)].map(safeCell);
}

export function csvRow(record: AuditRecord, context: RowContext, carried: readonly string[]): string[] {
  const own = new Map(record.business.carried);
  return [...CSV_COLUMNS.map(({ value }) => value(record, context)), ...carried.map((header) => own.get(header) ?? '')].map(
    safeCell,
  );
}

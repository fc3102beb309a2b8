import { describe, expect, it } from 'vitest';
import { MESSAGING_CHANNELS } from '../../../src/data/messaging.ts';
import { SOCIAL_NETWORKS } from '../../../src/data/social-networks.ts';
import { LANGS } from '../../../src/i18n/words.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { FactName } from '../../../src/model/facts.ts';
import { OUTCOMES, type Outcome } from '../../../src/model/outcome.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import type { Reading } from '../../../src/survey/indicator.ts';
import { indicatorText } from '../../../src/survey/indicator.ts';
import { HEADLINES, INDICATORS } from '../../../src/survey/indicators/index.ts';
import { SPREADS } from '../../../src/survey/indicators/spreads.ts';
import { channel, cta, email, lighthouse, phone, profile, someOf, yes } from '../../facts-of.ts';
import { sampleRecord } from '../report/sample-records.ts';

const ask = (id: string, record: AuditRecord): Reading => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator.read(record);
};
const ok = (facts: Partial<Record<FactName, Fact<unknown>>> = {}) => sampleRecord({ facts });
const ended = (outcome: Outcome) => sampleRecord({ outcome });
const unknown = { state: 'unknown', why: 'robots' } as const;

describe('the table of indicators', () => {
  it('names each once, and says in every language what counts', () => {
    const ids = [...INDICATORS, ...SPREADS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, text } of [...INDICATORS, ...SPREADS]) {
      expect(id).toMatch(/^[a-z0-9_]+$/);
      for (const { label, definition } of LANGS.map((lang) => indicatorText({ id, text }, lang))) {
        expect(label).not.toBe('');
        expect(definition, id).not.toMatch(/\[…\]|\{\w+\}/);
        expect(definition.length, id).toBeGreaterThan(15);
      }
      expect(text.it?.definition, id).not.toBe(text.en.definition);
    }
    expect(HEADLINES.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('follows the tables of networks and channels and the list of outcomes', () => {
    const ids = INDICATORS.map(({ id }) => id);
    for (const { id, kind, closed } of SOCIAL_NETWORKS)
      expect(ids.includes(`network_${id}`)).toBe(kind === 'social' && closed === undefined);
    for (const { id } of MESSAGING_CHANNELS) expect(ids).toContain(`messaging_${id}`);
    for (const outcome of OUTCOMES) expect(ids).toContain(`outcome_${outcome}`);
  });
});

describe('who answers what', () => {
  it.each([
    ['ok', 'yes', 'no', 'no'],
    ['social_only', 'no', 'yes', 'not_applicable'],
    ['no_website', 'no', 'no', 'not_applicable'],
    ['parked', 'no', 'no', 'not_applicable'],
    ['blocked', 'site_not_seen', 'site_not_seen', 'site_not_seen'],
    ['dns_error', 'site_not_seen', 'site_not_seen', 'site_not_seen'],
    ['other_business', 'site_not_seen', 'site_not_seen', 'site_not_seen'],
    ['failed', 'failed', 'failed', 'failed'],
  ] as const)('%s: own site %s, social only %s, newsletter %s', (outcome, site, social, newsletter) => {
    expect(ask('own_site', ended(outcome))).toBe(site);
    expect(ask('social_only', ended(outcome))).toBe(social);
    expect(ask('newsletter', ended(outcome))).toBe(newsletter);
  });

  it('classes of outcome are never unknown, and one of them is yes', () => {
    for (const outcome of OUTCOMES) {
      const answers = INDICATORS.filter(({ theme }) => theme === 'outcomes').map(({ read }) => read(ended(outcome)));
      expect(answers.filter((answer) => answer === 'yes')).toHaveLength(1);
      expect(answers.filter((answer) => answer !== 'yes' && answer !== 'no')).toEqual([]);
    }
  });

  it('official shares count businesses without a site as no', () => {
    for (const id of ['eu_website', 'eu_web_ordering', 'eu_social_links', 'eu_job_adverts']) {
      expect(ask(id, ended('no_website'))).toBe('no');
      expect(ask(id, ended('blocked'))).toBe('site_not_seen');
    }
    expect(ask('eu_web_ordering', ok({ booking: yes({ sign: 'x', vendor: null }) }))).toBe('yes');
    expect(ask('eu_web_ordering', ok({ ctas: yes(cta('order', 'Ordina')) }))).toBe('yes');
    expect(ask('eu_web_ordering', ok({ ctas: yes(cta('call', 'Chiama')) }))).toBe('no');
    // one answer missing: it could be a yes
    expect(ask('eu_web_ordering', ok({ shop: unknown }))).toBe('robots');
    expect(ask('eu_job_adverts', ok({ ctas: yes(cta('jobs', 'Lavora con noi')) }))).toBe('yes');
  });

  it('a network is a no only when the look was complete', () => {
    expect(ask('network_instagram', ok({ profiles: yes(profile('facebook')) }))).toBe('no');
    expect(ask('network_instagram', ok({ profiles: someOf(profile('facebook')) }))).toBe('pages_not_seen');
    expect(ask('network_facebook', ok({ profiles: someOf(profile('facebook')) }))).toBe('yes');
    expect(ask('messaging_viber', ok({ otherMessaging: yes(channel('viber')) }))).toBe('yes');
    expect(ask('messaging', ok({ whatsapp: unknown, telegram: yes(channel('telegram')) }))).toBe('yes');
    expect(ask('messaging', ok({ whatsapp: unknown }))).toBe('robots');
  });

  it('dead measuring code does not measure', () => {
    const dead = { product: 'Universal Analytics (dead)', dead: true };
    const only = ok({ analytics: yes(dead) });
    expect([ask('analytics', only), ask('dead_tag', only), ask('only_dead_tags', only)]).toEqual(['no', 'yes', 'yes']);
    const both = ok({ analytics: yes<{ product: string; dead?: boolean }>(dead, { product: 'GA4' }) });
    expect([ask('analytics', both), ask('dead_tag', both), ask('only_dead_tags', both)]).toEqual(['yes', 'yes', 'no']);
    const maybe = ok({ analytics: someOf(dead) });
    expect([ask('analytics', maybe), ask('only_dead_tags', maybe)]).toEqual(['pages_not_seen', 'pages_not_seen']);
    expect(ask('dead_tag', ok())).toBe('not_applicable');
  });

  it('some questions are asked only of those they concern', () => {
    expect(ask('phone_tap', ok())).toBe('not_applicable');
    expect(ask('phone_tap', ok({ phones: yes(phone({ clickable: false })) }))).toBe('no');
    expect(ask('phone_tap', ok({ phones: yes(phone({ clickable: false }), phone()) }))).toBe('yes');
    expect(ask('email_own_domain', ok({ emails: yes(email('a@gmail.com', 'free_mail')) }))).toBe('no');
    expect(ask('consent_banner', ok())).toBe('not_applicable');
    expect(ask('consent_banner', ok({ adTags: yes({ product: 'Meta Pixel' }) }))).toBe('no');
    expect(ask('consent_banner', ok({ adTags: unknown }))).toBe('robots');
    expect(ask('shop_payments', ok({ shop: unknown }))).toBe('robots');
  });

  it('freshness goes by the day of the audit, and news without a date are of unknown age', () => {
    const news = (date: string) => ok({ blog: yes({ url: '', label: '' }), blogLastPost: yes({ date }) });
    expect(ask('recent_news', news('2025-11-22'))).toBe('yes');
    expect(ask('recent_news', news('2025-11-01'))).toBe('no');
    expect(ask('recent_news', ok({ blog: yes({ url: '', label: '' }) }))).toBe('doubtful');
    expect(ask('recent_news', ok())).toBe('not_applicable');
    expect(ask('current_year', ok({ copyrightYear: yes({ year: 2025 }) }))).toBe('yes');
    expect(ask('current_year', ok({ copyrightYear: yes({ year: 2024 }) }))).toBe('no');
  });

  it('Lighthouse limits are those of Google', () => {
    expect(ask('fast', ok({ lighthouse: yes(lighthouse({ performance: 90 })) }))).toBe('yes');
    expect(ask('fast', ok({ lighthouse: yes(lighthouse({ performance: 89 })) }))).toBe('no');
    expect(ask('fast', ok({ lighthouse: yes(lighthouse({ performance: null })) }))).toBe('lighthouse_failed');
    expect(ask('lcp_good', ok({ lighthouse: yes(lighthouse({ lcpMs: 2501 })) }))).toBe('no');
    expect(ask('fast', ok({ lighthouse: { state: 'unknown', why: 'lighthouse_off' } }))).toBe('lighthouse_off');
  });
});

describe('the path', () => {
  const scored = (stages: Partial<Record<string, { score: number | null; coverage: number }>>) => {
    const record = ok();
    return {
      ...record,
      score: { ...record.score, stages: { ...record.score.stages, ...stages } as AuditRecord['score']['stages'] },
    };
  };
  const path = (record: AuditRecord) => INDICATORS.filter(({ theme }) => theme === 'path').map(({ read }) => read(record));
  const at = (score: number | null, coverage = 1) => ({ score, coverage });

  it('is held back at the first step that is missing, whatever is not known later', () => {
    const record = scored({
      found: at(80),
      reachable: at(45),
      convert: at(44),
      measured: at(null, 0.2),
      trust: at(90),
      quality: at(90),
    });
    expect(path(record)).toEqual(['yes', 'yes', 'yes', 'no', 'no', 'no', 'no']);
  });

  it('is unknown from a step on that is not known, and passes one to which nothing applies', () => {
    const record = scored({
      found: at(80),
      reachable: at(null, 1),
      convert: at(90),
      measured: at(null, 0.2),
      trust: at(90),
      quality: at(90),
    });
    expect(path(record)).toEqual(['yes', 'yes', 'yes', 'yes', 'pages_not_seen', 'pages_not_seen', 'pages_not_seen']);
  });

  it('does not begin without a site', () => {
    expect(path(ended('no_website'))).toEqual(Array(7).fill('no'));
    expect(path(ended('timeout'))).toEqual(Array(7).fill('site_not_seen'));
  });
});

describe('spreads', () => {
  const value = (id: string, record: AuditRecord) => SPREADS.find((spread) => spread.id === id)?.read(record);
  it('are numbers of sites that were seen and measured', () => {
    const record = ok({ lighthouse: yes(lighthouse({ lcpMs: 2400, bytes: 1_500_000 })) });
    expect(value('lcp', record)).toBe(2.4);
    expect(value('page_weight', record)).toBe(1.5);
    expect(value('score', record)).toBe(record.score.score);
    expect(value('lcp', ok({ lighthouse: unknown }))).toBe('robots');
    expect(value('score', ended('no_website'))).toBe('not_applicable');
    expect(value('score', ended('blocked'))).toBe('site_not_seen');
  });
});

import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Sector } from '../../../src/model/business.ts';
import type { Facts } from '../../../src/model/facts.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { chooseActions } from '../../../src/scoring/choose-actions.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { scoreFindings } from '../../../src/scoring/score-findings.ts';
import {
  channel,
  contextOf,
  cta,
  email,
  factsBut,
  factsOf,
  form,
  lighthouse,
  no,
  phone,
  profile,
  unknown,
  yes,
} from '../../facts-of.ts';

const text = (words: string) => yes({ text: words });
const link = yes({ url: 'https://example.it/x', label: 'x' });

/** What an honest, plain site of a small firm has: it works, and says who and where. */
const bare: Facts = factsBut({
  ownDomain: yes({ domain: 'example.it' }),
  https: yes({ url: 'https://example.it/' }),
  httpsRedirect: yes({}),
  mobileReady: text('width=device-width'),
  title: text('Forno Bianchi – Modena'),
  mainHeading: text('Il pane di Modena'),
  indexable: yes({}),
  favicon: yes({ url: 'https://example.it/favicon.ico' }),
  languages: yes({ code: 'it' }),
  nameShown: text('Forno Bianchi'),
  placeShown: text('Modena'),
  phones: yes(phone()),
  emails: yes(email('forno@gmail.com', 'free_mail')),
  address: yes({ text: 'Via Emilia 1, Modena' }),
  contactPage: link,
  vatNumber: yes({ number: '00743110157', country: 'IT' }),
  vatOnHome: yes({}),
  privacyPolicy: link,
  identity: yes({ by: 'phone', strength: 'strong' }),
  lighthouse: yes(lighthouse({ performance: 62, accessibility: 84, bestPractices: 92, seo: 85, lcpMs: 4200, bytes: 2_500_000 })),
});

/** All that a firm of any sector can wish for. */
const complete: Facts = {
  ...bare,
  metaDescription: text('Pane a lievitazione naturale e pasticceria a Modena dal 1962.'),
  sitemap: yes({ url: 'https://example.it/sitemap.xml' }),
  canonical: yes({ url: 'https://example.it/' }),
  structuredData: yes({ type: 'LocalBusiness' }),
  sharePreview: yes({ property: 'og:title', value: 'Forno Bianchi' }),
  languages: yes({ code: 'it' }, { code: 'en' }),
  map: yes({ url: 'https://maps.google.com/?q=x', kind: 'embed' as const }),
  profiles: yes(profile('facebook'), profile('instagram')),
  emails: yes(email('info@example.it')),
  pec: yes(email('bianchi@pec.it', 'other_domain')),
  whatsapp: yes(channel('whatsapp')),
  contactForm: yes(form('contact')),
  openingHours: text('Lun–Sab 7–13'),
  ctas: yes(
    cta('book', 'Prenota', 'first_screen'),
    cta('order', 'Ordina'),
    cta('quote', 'Chiedi un preventivo'),
    cta('call', 'Chiama'),
  ),
  primaryCta: yes(cta('book', 'Prenota', 'first_screen')),
  booking: yes({ sign: 'widget', vendor: null }),
  shop: yes({ sign: 'cart' }),
  payments: yes({ product: 'PayPal' }),
  newsletter: yes({ sign: 'form', vendor: 'Mailchimp' }),
  analytics: yes({ product: 'GA4' }),
  adTags: yes({ product: 'Meta Pixel' }),
  emailMarketing: yes({ product: 'Mailchimp' }),
  consentBanner: yes({ product: 'Iubenda' }),
  conversionTracking: text('generate_lead'),
  cookiePolicy: link,
  reviewProfiles: yes(profile('tripadvisor')),
  copyrightYear: yes({ year: 2026 }),
  lighthouse: yes(lighthouse()),
};

function audit(facts: Facts, sector: Sector, outcome: Outcome = 'ok') {
  const findings = runChecks(facts, contextOf({ sector, outcome }), CHECKS);
  return { ...scoreFindings(findings), actions: chooseActions(findings) };
}
const SECTORS_WITH_CUSTOMERS = [
  'restaurant',
  'lodging',
  'shop',
  'professional',
  'health',
  'beauty',
  'crafts',
  'manufacturing',
  'real_estate',
  'generic',
] as const;

test.each(SECTORS_WITH_CUSTOMERS)('a complete site of %s scores A', (sector) => {
  expect(audit(complete, sector)).toMatchObject({ grade: 'A' });
});

test.each(SECTORS_WITH_CUSTOMERS)('a bare but honest site of %s scores C or D', (sector) => {
  const { grade, actions } = audit(bare, sector);
  expect(['C', 'D']).toContain(grade);
  expect(actions[0]).toBe('primary-cta');
  const beforeCounting = actions.slice(0, actions.indexOf('analytics'));
  expect(beforeCounting.length).toBeLessThanOrEqual(4);
  for (const id of beforeCounting)
    expect(['found', 'reachable', 'convert'], id).toContain(CHECKS.find((check) => check.id === id)?.stage);
});

test('without a website the score is F, explained by the one thing that is missing', () => {
  expect(audit(factsOf({ profiles: no }), 'restaurant', 'no_website')).toMatchObject({
    score: 0,
    grade: 'F',
    actions: ['own-website'],
  });
  const socialOnly = audit(factsOf({ profiles: yes(profile('facebook')) }), 'restaurant', 'social_only');
  expect(socialOnly).toMatchObject({ grade: 'F', coverage: 1 });
  expect(socialOnly.score).toBeGreaterThan(0);
});

test('a site that could not be seen has no score', () => {
  for (const outcome of ['blocked', 'timeout', 'unreachable', 'dns_error', 'http_error', 'failed'] as const)
    expect(audit(factsOf(), 'shop', outcome)).toMatchObject({ score: null, grade: null, coverage: 0, actions: [] });
});

test('without Lighthouse the score stands on the other stages', () => {
  const { score, grade, coverage } = audit({ ...complete, lighthouse: unknown }, 'restaurant');
  expect(grade).toBe('A');
  expect(coverage).toBeCloseTo(0.8, 1);
  expect(score).not.toBeNull();
});

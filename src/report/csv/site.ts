import type { FactValue } from '../../model/facts.ts';
import { withVersion } from '../technical-cells.ts';
import { type Column, listed, products, yesNo } from './column.ts';

/** Doors of those who are customers already: in the record, not in the list of invitations. */
const DOORS: ReadonlySet<FactValue<'ctas'>['kind']> = new Set(['login', 'app']);

/** What visitors can do. */
export const ACTIONS: readonly Column[] = [
  listed(
    'ctas',
    'ctas',
    ({ kind }) => kind,
    ({ kind }) => !DOORS.has(kind),
  ),
  listed('primary_cta', 'primaryCta', ({ kind, label }) => `${kind}: ${label}`),
  yesNo('shop', 'shop'),
  products('shop_platform', 'shopPlatform'),
  listed('booking', 'booking', ({ vendor }) => vendor ?? 'yes'),
  products('payments', 'payments'),
  listed('newsletter', 'newsletter', ({ vendor }) => vendor ?? 'yes'),
  yesNo('coupon', 'coupon'),
];

/** What watches visitors, and what the law wants them told. */
export const TRUST: readonly Column[] = [
  products('analytics', 'analytics'),
  products('ad_tags', 'adTags'),
  products('email_marketing', 'emailMarketing'),
  listed('consent_banner', 'consentBanner', ({ product }) => product || 'yes'),
  listed('privacy_policy', 'privacyPolicy', ({ url }) => url || 'yes'),
  listed('cookie_policy', 'cookiePolicy', ({ url }) => url || 'yes'),
  listed('vat_number', 'vatNumber', ({ number }) => number),
  listed('rea', 'rea', ({ text }) => text),
];

/** What the site is made with, and what stands on it. */
export const CONTENT: readonly Column[] = [
  products('platform', 'platform'),
  listed('structured_data', 'structuredData', ({ type }) => type),
  listed('blog', 'blog', ({ url }) => url || 'yes'),
  listed('blog_last_post', 'blogLastPost', ({ date }) => date),
  listed('leftovers', 'leftovers', ({ kind }) => kind),
  listed('languages', 'languages', ({ code }) => code),
  yesNo('mobile_ready', 'mobileReady'),
];

/** Behind the pages: mail, server, certificate, links. */
export const TECHNICAL: readonly Column[] = [
  listed('mail_server', 'mailServer', ({ host }) => host),
  listed('spf', 'spf', ({ text }) => text),
  listed('dmarc', 'dmarc', ({ policy }) => policy),
  listed('legal_notice', 'legalNotice', ({ url }) => url || 'yes'),
  // only where a version was told: which system it is stands in `platform`
  listed('platform_version', 'platform', withVersion, ({ version }) => version !== undefined),
  listed('server', 'server', withVersion),
  listed('certificate_ends', 'certificate', ({ validTo }) => validTo.slice(0, 10)),
  listed('broken_links', 'brokenLinks', ({ url }) => url),
];

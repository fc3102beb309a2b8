import type { FactName } from '../model/facts.ts';
import type { Extractors } from './site.ts';

type ActionFact = Extract<
  FactName,
  | 'ctas'
  | 'primaryCta'
  | 'contactForm'
  | 'booking'
  | 'newsletter'
  | 'coupon'
  | 'shop'
  | 'shopPlatform'
  | 'payments'
  | 'analytics'
  | 'adTags'
  | 'emailMarketing'
  | 'consentBanner'
  | 'conversionTracking'
  | 'liveChat'
  | 'platform'
  | 'privacyPolicy'
  | 'cookiePolicy'
  | 'blog'
  | 'blogLastPost'
  | 'ownDomain'
  | 'https'
  | 'httpsRedirect'
  | 'title'
  | 'metaDescription'
  | 'mainHeading'
  | 'indexable'
  | 'sitemap'
  | 'canonical'
  | 'favicon'
  | 'sharePreview'
  | 'mobileReady'
  | 'lighthouse'
>;

/** Not written yet: says so rather than guess. */
const pending = () => ({ state: 'unknown', why: 'failed', detail: 'not written yet' }) as const;

/** What the site invites to do, how it measures it, and its technical basics. */
export const actionExtractors: Extractors<ActionFact> = {
  ctas: pending,
  primaryCta: pending,
  contactForm: pending,
  booking: pending,
  newsletter: pending,
  coupon: pending,
  shop: pending,
  shopPlatform: pending,
  payments: pending,
  analytics: pending,
  adTags: pending,
  emailMarketing: pending,
  consentBanner: pending,
  conversionTracking: pending,
  liveChat: pending,
  platform: pending,
  privacyPolicy: pending,
  cookiePolicy: pending,
  blog: pending,
  blogLastPost: pending,
  ownDomain: pending,
  https: pending,
  httpsRedirect: pending,
  title: pending,
  metaDescription: pending,
  mainHeading: pending,
  indexable: pending,
  sitemap: pending,
  canonical: pending,
  favicon: pending,
  sharePreview: pending,
  mobileReady: pending,
  lighthouse: pending,
};

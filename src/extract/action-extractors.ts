import type { FactName } from '../model/facts.ts';
import { extractBlog, extractBlogLastPost } from './blog.ts';
import { extractConsentBanner } from './consent-banner.ts';
import { extractContactForm } from './contact-form.ts';
import { extractConversionTracking } from './conversion-tracking.ts';
import { extractCtas, extractPrimaryCta } from './ctas.ts';
import {
  extractCanonical,
  extractFavicon,
  extractMainHeading,
  extractMetaDescription,
  extractMobileReady,
  extractSharePreview,
  extractTitle,
} from './head-facts.ts';
import { extractInsecureContent } from './insecure-content.ts';
import { extractBooking, extractCoupon, extractNewsletter } from './offers.ts';
import { extractHttps, extractHttpsRedirect, extractOwnDomain } from './own-address.ts';
import { extractCookiePolicy, extractPrivacyPolicy } from './policies.ts';
import { extractIndexable, extractLighthouse, extractSitemap } from './search-access.ts';
import { extractPayments, extractShop, extractShopPlatform } from './shop.ts';
import type { Extractors } from './site.ts';
import { extractAdTags, extractAnalytics } from './tags.ts';
import { extractEmailMarketing, extractLiveChat, extractPlatform } from './vendor-facts.ts';

/** What the site invites to do, how it measures that, and its technical basics. */
export const actionExtractors = {
  ownDomain: extractOwnDomain,
  https: extractHttps,
  httpsRedirect: extractHttpsRedirect,
  insecureContent: extractInsecureContent,
  title: extractTitle,
  metaDescription: extractMetaDescription,
  mainHeading: extractMainHeading,
  indexable: extractIndexable,
  sitemap: extractSitemap,
  canonical: extractCanonical,
  favicon: extractFavicon,
  sharePreview: extractSharePreview,
  mobileReady: extractMobileReady,
  contactForm: extractContactForm,
  liveChat: extractLiveChat,
  ctas: extractCtas,
  primaryCta: extractPrimaryCta,
  shop: extractShop,
  shopPlatform: extractShopPlatform,
  booking: extractBooking,
  payments: extractPayments,
  newsletter: extractNewsletter,
  coupon: extractCoupon,
  analytics: extractAnalytics,
  adTags: extractAdTags,
  emailMarketing: extractEmailMarketing,
  consentBanner: extractConsentBanner,
  conversionTracking: extractConversionTracking,
  privacyPolicy: extractPrivacyPolicy,
  cookiePolicy: extractCookiePolicy,
  blog: extractBlog,
  blogLastPost: extractBlogLastPost,
  platform: extractPlatform,
  lighthouse: extractLighthouse,
} satisfies Partial<Extractors<FactName>>;

import type { Check } from '../model/check.ts';
import buttonsLeadOn from './convert/buttons-lead-on.ts';
import catalogueDownload from './convert/catalogue-download.ts';
import couponOffer from './convert/coupon-offer.ts';
import ctaFirstScreen from './convert/cta-first-screen.ts';
import ctaFitsSector from './convert/cta-fits-sector.ts';
import invitationToContact from './convert/invitation-to-contact.ts';
import newsletterSignup from './convert/newsletter-signup.ts';
import onlineBooking from './convert/online-booking.ts';
import onlineShop from './convert/online-shop.ts';
import orderOnline from './convert/order-online.ts';
import primaryCta from './convert/primary-cta.ts';
import quoteRequest from './convert/quote-request.ts';
import shopOpen from './convert/shop-open.ts';
import shopPayments from './convert/shop-payments.ts';
import shortContactForm from './convert/short-contact-form.ts';
import canonical from './found/canonical.ts';
import certificateLasting from './found/certificate-lasting.ts';
import favicon from './found/favicon.ts';
import guestLanguages from './found/guest-languages.ts';
import https from './found/https.ts';
import httpsRedirect from './found/https-redirect.ts';
import indexable from './found/indexable.ts';
import innerLinksWork from './found/inner-links-work.ts';
import localBusinessData from './found/local-business-data.ts';
import mainHeading from './found/main-heading.ts';
import mapShown from './found/map-shown.ts';
import menuLeadsOn from './found/menu-leads-on.ts';
import metaDescription from './found/meta-description.ts';
import mobileReady from './found/mobile-ready.ts';
import nameShown from './found/name-shown.ts';
import newsOrBlog from './found/news-or-blog.ts';
import ownDomain from './found/own-domain.ts';
import ownWebsite from './found/own-website.ts';
import pageTitle from './found/page-title.ts';
import placeShown from './found/place-shown.ts';
import sharePreview from './found/share-preview.ts';
import sitemap from './found/sitemap.ts';
import socialLinksWork from './found/social-links-work.ts';
import socialPresence from './found/social-presence.ts';
import adTags from './measured/ad-tags.ts';
import analytics from './measured/analytics.ts';
import consentBeforeTags from './measured/consent-before-tags.ts';
import conversionTracking from './measured/conversion-tracking.ts';
import emailMarketing from './measured/email-marketing.ts';
import livingTags from './measured/living-tags.ts';
import tagManager from './measured/tag-manager.ts';
import accessiblePage from './quality/accessible-page.ts';
import fastLoading from './quality/fast-loading.ts';
import lightPage from './quality/light-page.ts';
import mainContentFast from './quality/main-content-fast.ts';
import quickResponse from './quality/quick-response.ts';
import searchReadyPage from './quality/search-ready-page.ts';
import soundTechnique from './quality/sound-technique.ts';
import stableLayout from './quality/stable-layout.ts';
import addressShown from './reachable/address-shown.ts';
import contactForm from './reachable/contact-form.ts';
import contactPage from './reachable/contact-page.ts';
import emailOwnDomain from './reachable/email-own-domain.ts';
import emailShown from './reachable/email-shown.ts';
import liveChat from './reachable/live-chat.ts';
import mailArrives from './reachable/mail-arrives.ts';
import mailConsistent from './reachable/mail-consistent.ts';
import messagingChannel from './reachable/messaging-channel.ts';
import openingHoursShown from './reachable/opening-hours-shown.ts';
import phoneClickable from './reachable/phone-clickable.ts';
import phoneConsistent from './reachable/phone-consistent.ts';
import phoneShown from './reachable/phone-shown.ts';
import severalChannels from './reachable/several-channels.ts';
import whatsappShown from './reachable/whatsapp-shown.ts';
import companyLine from './trust/company-line.ts';
import companyRegister from './trust/company-register.ts';
import cookiePolicy from './trust/cookie-policy.ts';
import copyrightYearCurrent from './trust/copyright-year-current.ts';
import identityConsistent from './trust/identity-consistent.ts';
import legalNotice from './trust/legal-notice.ts';
import mailProtected from './trust/mail-protected.ts';
import noErrorMessages from './trust/no-error-messages.ts';
import nothingOutdated from './trust/nothing-outdated.ts';
import ownTexts from './trust/own-texts.ts';
import pecShown from './trust/pec-shown.ts';
import privacyPolicy from './trust/privacy-policy.ts';
import reaShown from './trust/rea-shown.ts';
import recentNews from './trust/recent-news.ts';
import reviewProfiles from './trust/review-profiles.ts';
import softwareSupported from './trust/software-supported.ts';
import vatNumberShown from './trust/vat-number-shown.ts';

/** Every check, in the order of a customer's path. A contract test holds this list to the files of the directory. */
export const CHECKS: readonly Check[] = [
  ownWebsite,
  ownDomain,
  https,
  httpsRedirect,
  certificateLasting,
  innerLinksWork,
  mobileReady,
  pageTitle,
  metaDescription,
  mainHeading,
  indexable,
  sitemap,
  localBusinessData,
  sharePreview,
  favicon,
  mapShown,
  nameShown,
  placeShown,
  socialPresence,
  socialLinksWork,
  menuLeadsOn,
  canonical,
  guestLanguages,
  newsOrBlog,
  phoneShown,
  phoneClickable,
  phoneConsistent,
  mailArrives,
  mailConsistent,
  emailShown,
  emailOwnDomain,
  contactForm,
  whatsappShown,
  messagingChannel,
  liveChat,
  addressShown,
  openingHoursShown,
  contactPage,
  severalChannels,
  primaryCta,
  buttonsLeadOn,
  shopOpen,
  ctaFirstScreen,
  ctaFitsSector,
  invitationToContact,
  onlineBooking,
  onlineShop,
  shopPayments,
  quoteRequest,
  newsletterSignup,
  couponOffer,
  orderOnline,
  shortContactForm,
  catalogueDownload,
  analytics,
  livingTags,
  tagManager,
  adTags,
  conversionTracking,
  emailMarketing,
  consentBeforeTags,
  vatNumberShown,
  legalNotice,
  reaShown,
  companyLine,
  companyRegister,
  mailProtected,
  pecShown,
  privacyPolicy,
  cookiePolicy,
  reviewProfiles,
  recentNews,
  nothingOutdated,
  ownTexts,
  noErrorMessages,
  copyrightYearCurrent,
  softwareSupported,
  identityConsistent,
  fastLoading,
  accessiblePage,
  soundTechnique,
  searchReadyPage,
  mainContentFast,
  stableLayout,
  quickResponse,
  lightPage,
];

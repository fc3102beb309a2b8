import type { Fact } from '../../../../src/model/fact.ts';
import { no, seen, someOf, unknown, yes } from '../../../facts-of.ts';
import type { Examples } from './example.ts';

const ga4 = { product: 'GA4', id: 'G-ABC123' };
const deadUa = { product: 'Universal Analytics (dead)', id: 'UA-1234-1', dead: true };
const gtm = { product: 'Google Tag Manager', id: 'GTM-ABC12' };
const banner = yes({ product: 'Iubenda' });
const setCookieFirst: Fact<{ product: string }> = {
  state: 'yes',
  items: [{ value: ga4, confidence: 1, seen: [seen('_ga=GA1.1.1', 'cookie')] }],
};

/** Seen in a browser that pressed nothing. */
const renderedGa4: Fact<{ product: string }> = {
  state: 'yes',
  items: [{ value: ga4, confidence: 1, seen: [{ ...seen('G-7Q4XK2M9TD', 'script'), rendered: true }] }],
};

export const MEASURED: Examples = {
  analytics: [
    // A manager may load a counter: which, nobody outside can see.
    ['unknown', 'container_only', { analytics: yes(gtm) }],
    ['unknown', 'container_only', { analytics: yes(gtm, deadUa) }],
    ['pass', 'seen', { analytics: yes(deadUa, ga4) }],
    ['fail', 'only_dead', { analytics: yes(deadUa) }],
    ['fail', 'not_seen', { analytics: no }],
    ['unknown', 'in_panel', { analytics: no, platform: yes({ product: 'Wix' }) }],
    ['unknown', 'dead_in_panel', { analytics: yes(deadUa), platform: yes({ product: 'Shopify' }) }],
    ['fail', 'only_dead', { analytics: yes(deadUa), platform: yes({ product: 'WordPress' }) }],
    ['unknown', 'unknown.pages_not_seen', { analytics: someOf(deadUa) }],
  ],
  'living-tags': [
    ['pass', 'seen', { analytics: yes(ga4), adTags: no }],
    ['fail', 'dead', { analytics: yes(deadUa, ga4), adTags: no }],
    ['not_applicable', 'none', { analytics: no, adTags: no }],
  ],
  'tag-manager': [
    ['pass', 'seen', { analytics: yes(ga4, gtm) }],
    ['fail', 'not_seen', { analytics: yes(ga4) }],
    ['not_applicable', 'none', { analytics: no }],
    // What no longer counts needs no place to be kept in.
    ['not_applicable', 'none', { analytics: yes(deadUa) }],
    ['unknown', 'unknown.pages_not_seen', { analytics: someOf(ga4) }],
  ],
  'ad-tags': [
    ['pass', 'seen', { adTags: yes({ product: 'Meta Pixel' }) }],
    ['fail', 'only_dead', { adTags: yes({ product: 'Google+ Ads', dead: true }) }],
    ['unknown', 'unknown.pages_not_seen', { adTags: someOf({ product: 'Google+ Ads', dead: true }) }],
    // Whoever does not advertise needs none.
    ['not_applicable', 'none', { adTags: no }],
  ],
  'conversion-tracking': [
    ['pass', 'seen', { conversionTracking: yes({ text: 'generate_lead' }) }],
    ['fail', 'not_seen', { conversionTracking: no, analytics: yes(ga4), adTags: no }],
    // What a tag manager sends cannot be read on the page.
    ['unknown', 'container', { conversionTracking: no, analytics: yes(gtm), adTags: no }],
    ['unknown', 'unknown.pages_not_seen', { conversionTracking: no, analytics: unknown, adTags: no }],
    ['not_applicable', 'nothing_measured', { conversionTracking: no, analytics: yes(deadUa), adTags: no }],
  ],
  'email-marketing': [
    ['pass', 'seen', { emailMarketing: yes({ product: 'Mailchimp' }) }, { sector: 'shop' }],
    ['partial', 'form_only', { emailMarketing: no, newsletter: yes({ sign: 'form', vendor: null }) }, { sector: 'shop' }],
    ['fail', 'not_seen', { emailMarketing: no, newsletter: no }, { sector: 'shop' }],
  ],
  'consent-before-tags': [
    ['unknown', 'asks', { consentBanner: banner, analytics: yes(ga4), adTags: no }],
    ['pass', 'waits', { consentBanner: banner, analytics: yes({ ...ga4, waits: true }), adTags: no }],
    ['pass', 'no_early_cookie', { consentBanner: banner, analytics: renderedGa4, adTags: no }],
    ['partial', 'too_early', { consentBanner: banner, analytics: setCookieFirst, adTags: no }],
    ['fail', 'not_seen', { consentBanner: no, analytics: yes(ga4), adTags: no }],
    // Only asked when tags are seen; cookieless counters need no banner.
    ['not_applicable', 'no_tags', { consentBanner: no, analytics: no, adTags: no }],
    ['not_applicable', 'no_tags', { consentBanner: no, analytics: yes({ product: 'Plausible' }), adTags: no }],
    ['unknown', 'unknown.pages_not_seen', { consentBanner: no, analytics: no }],
    [
      'not_applicable',
      'not_applicable.country',
      { consentBanner: no, analytics: yes(ga4), adTags: no },
      { business: { country: 'US' } },
    ],
  ],
};

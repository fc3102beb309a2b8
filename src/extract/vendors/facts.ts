import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { consentBanner } from './consent-banner.ts';
import { conversionTracking } from './conversion-tracking.ts';
import { adTags, analytics } from './tags.ts';
import { emailMarketing, liveChat, platform } from './vendor-facts.ts';

export const vendorsFacts = {
  liveChat,
  emailMarketing,
  platform,
  analytics,
  adTags,
  consentBanner,
  conversionTracking,
} satisfies Partial<Extractors<FactName>>;

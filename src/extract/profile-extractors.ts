import type { Fact } from '../model/fact.ts';
import { extractMessenger } from './messaging/messenger.ts';
import { extractOtherMessaging } from './messaging/other-messaging.ts';
import { extractTelegram } from './messaging/telegram.ts';
import { extractWhatsapp } from './messaging/whatsapp.ts';
import { extractBrokenProfileLinks } from './profile/broken-profile-links.ts';
import { extractProfiles, extractReviewProfiles } from './profile/profiles.ts';
import type { Extractors } from './site.ts';

type ProfileFactName =
  | 'profiles'
  | 'brokenProfileLinks'
  | 'reviewProfiles'
  | 'whatsapp'
  | 'messenger'
  | 'telegram'
  | 'otherMessaging'
  | 'map'
  | 'identity'
  | 'nameShown'
  | 'placeShown'
  | 'structuredData'
  | 'languages';

// Being built: each line becomes a file of its own.
const pending = (): Fact<never> => ({ state: 'unknown', why: 'not_asked' });

export const profileExtractors = {
  profiles: extractProfiles,
  brokenProfileLinks: extractBrokenProfileLinks,
  reviewProfiles: extractReviewProfiles,
  whatsapp: extractWhatsapp,
  messenger: extractMessenger,
  telegram: extractTelegram,
  otherMessaging: extractOtherMessaging,
  map: pending,
  identity: pending,
  nameShown: pending,
  placeShown: pending,
  structuredData: pending,
  languages: pending,
} satisfies Extractors<ProfileFactName>;

import { extractIdentity } from './identity/identity.ts';
import { extractNameShown } from './identity/name-shown.ts';
import { extractPlaceShown } from './identity/place-shown.ts';
import { extractLanguages } from './language/languages.ts';
import { extractMap } from './map.ts';
import { extractMessenger } from './messaging/messenger.ts';
import { extractOtherMessaging } from './messaging/other-messaging.ts';
import { extractTelegram } from './messaging/telegram.ts';
import { extractWhatsapp } from './messaging/whatsapp.ts';
import { extractBrokenProfileLinks } from './profile/broken-profile-links.ts';
import { extractProfiles, extractReviewProfiles } from './profile/profiles.ts';
import type { Extractors } from './site.ts';
import { extractStructuredData } from './structured-data.ts';

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

/** Who the business is online and on which channels it can be written to. */
export const profileExtractors = {
  profiles: extractProfiles,
  brokenProfileLinks: extractBrokenProfileLinks,
  reviewProfiles: extractReviewProfiles,
  whatsapp: extractWhatsapp,
  messenger: extractMessenger,
  telegram: extractTelegram,
  otherMessaging: extractOtherMessaging,
  map: extractMap,
  identity: extractIdentity,
  nameShown: extractNameShown,
  placeShown: extractPlaceShown,
  structuredData: extractStructuredData,
  languages: extractLanguages,
} satisfies Extractors<ProfileFactName>;

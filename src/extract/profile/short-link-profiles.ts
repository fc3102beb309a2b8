import { SHARE_WORDS } from '../../data/words/profiles.ts';
import { fold } from '../../lib/fold.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { confidenceOf, signsOf } from '../../whose/signs.ts';
import type { ProfileSeen } from './profile-seen.ts';
import { isProfile, profilesSeen } from './profiles-seen.ts';

/** We cannot see where such a link leads, only that the business presents it as its page. */
const HIGHEST_CONFIDENCE = 0.6;

/**
 * `facebook.com/share/<code>` is what the mobile app gives to an owner who asks for the link of the page. It is taken for
 * the profile only where the site shows no better one and presents it as its own: in header, footer or on the contact
 * page. Everything else of the kind shares a post.
 */
export function shortLinkProfiles(site: Site, networksKnown: ReadonlySet<string>): readonly Item<FactValue<'profiles'>>[] {
  const items = new Map<string, Item<FactValue<'profiles'>>>();
  for (const one of profilesSeen(site)) {
    if (isProfile(one.profile) || one.profile.why !== 'short_link' || networksKnown.has(one.profile.network)) continue;
    const { network, url } = one.profile;
    if (items.has(url) || !isPresented(one) || !one.place) continue;
    const signs = signsOf([one.place]);
    const confidence = Math.min(HIGHEST_CONFIDENCE, confidenceOf(signs));
    const handle = url.slice(url.lastIndexOf('/') + 1);
    items.set(url, { value: { network, url, handle }, confidence, seen: [one.sighting], because: [...signs, 'short_link'] });
  }
  return [...items.values()];
}

function isPresented({ place, words, sighting }: ProfileSeen): boolean {
  if (!place || sighting.how !== 'link' || claimantOf(place) || SHARE_WORDS.test(fold(words))) return false;
  return /header|footer|nav/.test(place.region) || place.page.role === 'contact' || place.page.role === 'home';
}

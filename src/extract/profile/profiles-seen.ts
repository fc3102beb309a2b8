import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import type { Place } from '../ownership.ts';
import { addressesOn, type PageAddress } from '../page-addresses.ts';
import { type ParsedPage, sightingOn } from '../parsed-page.ts';
import { type NotAProfile, networkOf, type ProfileAddress, profileOfHandle, readProfileUrl } from '../profile-url.ts';
import type { Site } from '../site.ts';
import { unwrapRedirect } from '../unwrap-redirect.ts';
import { handlesInText } from './handles-in-text.ts';

/** One place where an address of a social network or a review site stands. */
export interface ProfileSeen {
  readonly profile: ProfileAddress | NotAProfile;
  readonly sighting: Sighting;
  /** Null for the row of the input. */
  readonly place: Place | null;
  /** Words on the link. */
  readonly words: string;
  /** Types of the structured object that names it, empty otherwise. */
  readonly types: readonly string[];
}

/** Every address of a network on the site and in the row, in the order of the pages. */
export const profilesSeen = oncePer((site: Site): readonly ProfileSeen[] => [
  ...profileOfRow(site),
  ...site.pages.flatMap((page) => [...linkedProfiles(page), ...handlesInText(page), ...metaHandles(page)]),
]);

export function isProfile(profile: ProfileAddress | NotAProfile): profile is ProfileAddress {
  return 'handle' in profile;
}

/** The website cell of the row may hold a profile: then the business itself (or its register) says that it is its own. */
function profileOfRow({ evidence, business }: Site): ProfileSeen[] {
  const cell = evidence.source.url ?? evidence.source.mendedFrom ?? business.website ?? '';
  if (evidence.source.kind !== 'social_profile') return [];
  const address = /^https?:/i.test(cell) ? cell : `https://${cell}`;
  const profile = URL.canParse(address) ? readProfileUrl(new URL(address)) : null;
  const sighting: Sighting = { page: 'website', snippet: (business.website ?? cell).slice(0, 160), how: 'input' };
  return profile ? [{ profile, sighting, place: null, words: '', types: [] }] : [];
}

function linkedProfiles(page: ParsedPage): ProfileSeen[] {
  return addressesOn(page).flatMap((address) => {
    const profile = readProfileUrl(address.url) ?? fediverseProfile(address);
    if (!profile) return [];
    const { how, words, place, types } = address;
    return [{ profile, place, words, types, sighting: sightingOn(page, how, `${words} ${address.url.href}`) }];
  });
}

/** `rel="me"` with `/@name` is how servers of the fediverse prove an account; their hosts are too many for a table. */
function fediverseProfile({ url, element }: PageAddress): ProfileAddress | null {
  const target = unwrapRedirect(url);
  const handle = /^\/@(\w+)\/?$/.exec(target.pathname)?.[1];
  if (!handle || !/(?:^|\s)me(?:\s|$)/i.test(element?.attribs.rel ?? '')) return null;
  return { network: 'mastodon', url: `https://${target.host}/@${handle}`, handle, who: 'page' };
}

/** `twitter:site` names an account by its handle. */
function metaHandles(page: ParsedPage): ProfileSeen[] {
  const network = networkOf('x');
  const handle = /^@(\w{1,15})$/.exec(page.meta.get('twitter:site') ?? page.meta.get('twitter:creator') ?? '')?.[1];
  const profile = network && handle ? profileOfHandle(network, handle) : null;
  if (!profile) return [];
  const place: Place = { page, region: 'main', heading: '', block: -1, hidden: true, before: '' };
  return [{ profile, place, words: '', types: [], sighting: sightingOn(page, 'meta', `twitter:site @${handle}`) }];
}

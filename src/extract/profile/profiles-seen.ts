import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import { addressesOn, type PageAddress } from '../../page/page-addresses.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import { nowhereOn } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { unwrapRedirect } from '../../page/unwrap-redirect.ts';
import { handlesInText, iconMarks, onALink } from './handles-in-text.ts';
import type { ProfileSeen } from './profile-seen.ts';
import { type NotAProfile, networkOf, type ProfileAddress, profileOfHandle, readProfileUrl } from './profile-url.ts';

/** More links to networks than any page of a small business has: a cap against hostile input. */
const MOST_ON_A_PAGE = 300;

/** Every address of a network on the site and in the row, in the order of the pages. */
export const profilesSeen = oncePer((site: Site): readonly ProfileSeen[] => {
  // the "website" may itself be a page of a network: what that page links to is the network's business
  const pages = site.evidence.source.kind === 'social_profile' ? [] : site.pages;
  const found = pages.flatMap((page) =>
    [...linkedProfiles(page), ...handlesInText(page), ...metaHandles(page)].slice(0, MOST_ON_A_PAGE),
  );
  return [...profilesOfRow(site), ...found];
});

export function isProfile(profile: ProfileAddress | NotAProfile): profile is ProfileAddress {
  return 'handle' in profile;
}

/** The website cell of the row may hold profiles, alone or beside the website: then the row says whose they are. */
function profilesOfRow({ evidence, business }: Site): ProfileSeen[] {
  const cells = [business.website, evidence.source.mendedFrom, evidence.source.url];
  const addresses = cells
    .flatMap((cell) => (cell ?? '').split(/[\s,;|<>"()]+/))
    .filter((text) => text.includes('.') && text.includes('/'));
  const urls = addresses
    .map((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
    .filter((text) => URL.canParse(text));
  return urls.flatMap((text) => {
    const profile = readProfileUrl(new URL(text));
    const sighting: Sighting = { page: 'website', snippet: text.slice(0, 160), how: 'input' };
    return profile ? [{ profile, sighting, place: null, words: '', icon: '', types: [], declaredBy: '' }] : [];
  });
}

function linkedProfiles(page: ParsedPage): ProfileSeen[] {
  return addressesOn(page).flatMap((address) => {
    const profile = readProfileUrl(address.url) ?? fediverseProfile(address);
    if (!profile) return [];
    const { how, words, place, types, element, declaredBy = '' } = address;
    if (how === 'text' && isProfile(profile) && onALink(page, place.block, `/${profile.handle}`)) return [];
    const icon = element && how === 'link' ? iconMarks(element) : '';
    return [{ profile, place, words, icon, types, declaredBy, sighting: sightingOn(page, how, `${words} ${address.url.href}`) }];
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
  const place = nowhereOn(page, true);
  return [
    {
      profile,
      place,
      words: '',
      icon: '',
      types: [],
      declaredBy: '',
      sighting: sightingOn(page, 'meta', `twitter:site @${handle}`),
    },
  ];
}

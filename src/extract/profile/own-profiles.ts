import { oncePer } from '../../lib/once-per.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { type ProfileCandidate, profileCandidates } from './profile-candidates.ts';
import type { ProfileSeen } from './profile-seen.ts';
import { networkOf } from './profile-url.ts';
import { isProfile, profilesSeen } from './profiles-seen.ts';
import { shortLinkProfiles } from './short-link-profiles.ts';
import { whoseProfile } from './whose-profile.ts';

type Profile = FactValue<'profiles'>;

export interface OwnProfiles {
  readonly items: readonly Item<Profile>[];
  readonly rejected: readonly Rejected[];
}

const SIGHTINGS_KEPT = 5;

/** The profiles that are the business's own, and those that were seen and are not; social networks and review sites alike. */
export const ownProfiles = oncePer((site: Site): OwnProfiles => {
  const candidates = profileCandidates(site);
  const judged = candidates.map((candidate) => ({ candidate, ...whoseProfile(candidate, candidates) }));
  const items = judged.filter(({ why }) => !why).map(({ candidate, rule }) => toItem(site, candidate, rule));
  const rejected = judged.flatMap(({ candidate, why, rule }) =>
    why ? [{ value: candidate.profile.url, why, rule, seen: sightings(candidate.seen) }] : [],
  );
  const short = shortLinkProfiles(site, new Set(items.map(({ value }) => value.network)));
  return { items: [...items, ...short], rejected: [...rejected, ...refusedAddresses(site, short)] };
});

function toItem(site: Site, candidate: ProfileCandidate, rule: string): Item<Profile> {
  const { profile, seen, named, declared, given, labelled } = candidate;
  const places = seen.flatMap(({ place }): Place[] => (place && place.block >= -1 ? [place] : []));
  const signs: Sign[] = [...signsOf(places)];
  if (given) signs.push('row');
  if (declared) signs.push('structured_data');
  if (named) signs.push('name_match');
  if (labelled) signs.push('labelled');
  const answers = site.evidence.profileAnswers[profile.url];
  const { network, url, handle } = profile;
  return {
    value: { network, url, handle, ...(answers && { answers }) },
    confidence: confidenceOf(signs, { hidden: places.length > 0 && places.every(({ hidden }) => hidden) }),
    seen: sightings(seen),
    because: signs,
    rule,
  };
}

function sightings(seen: readonly ProfileSeen[]): Rejected['seen'] {
  const distinct = seen.filter(
    ({ sighting }, index) => seen.findIndex((other) => other.sighting.page === sighting.page) === index,
  );
  return distinct.slice(0, SIGHTINGS_KEPT).map(({ sighting }) => ({ ...sighting }));
}

/** Addresses of networks that are nobody's profile: share buttons, posts, templates' examples. */
function refusedAddresses(site: Site, taken: readonly Item<Profile>[]): Rejected[] {
  const refused = new Map<string, Rejected>();
  for (const one of profilesSeen(site)) {
    if (isProfile(one.profile) || one.profile.why === 'technical') continue;
    const { network, url, why } = one.profile;
    if (taken.some(({ value }) => value.url === url) || refused.has(url)) continue;
    refused.set(url, { value: url === '' ? (networkOf(network)?.name ?? network) : url, why, seen: [one.sighting] });
  }
  return [...refused.values()];
}

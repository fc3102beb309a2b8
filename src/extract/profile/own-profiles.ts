import { oncePer } from '../../lib/once-per.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/ownership.ts';
import { type ProfileCandidate, profileCandidates } from './profile-candidates.ts';
import { networkOf } from './profile-url.ts';
import { isProfile, type ProfileSeen, profilesSeen } from './profiles-seen.ts';
import { shortLinkProfiles } from './short-link-profiles.ts';

type Profile = FactValue<'profiles'>;

export interface OwnProfiles {
  readonly items: readonly Item<Profile>[];
  readonly rejected: readonly Rejected[];
}

const SIGHTINGS_KEPT = 5;
/** So many unnamed profiles of one network in the text of the pages are a list of other people. */
const A_LIST = 3;
const POLICY_ROLES = new Set(['privacy', 'cookies', 'legal']);

/** The profiles that are the business's own, and those that were seen and are not; social networks and review sites alike. */
export const ownProfiles = oncePer((site: Site): OwnProfiles => {
  const candidates = profileCandidates(site);
  const judged = candidates.map((candidate) => ({ candidate, why: whyNotOwn(candidate, candidates) }));
  const items = judged.filter(({ why }) => !why).map(({ candidate }) => toItem(site, candidate));
  const rejected = judged.flatMap(({ candidate, why }) =>
    why ? [{ value: candidate.profile.url, why, seen: sightings(candidate.seen) }] : [],
  );
  const short = shortLinkProfiles(site, new Set(items.map(({ value }) => value.network)));
  return { items: [...items, ...short], rejected: [...rejected, ...refusedAddresses(site, short)] };
});

/** Why a profile is taken for somebody else's (a key of `rejected.<why>`), null when it is the business's own. */
function whyNotOwn(candidate: ProfileCandidate, all: readonly ProfileCandidate[]): string | null {
  const { claimant, named, declared, given, framed, foreign, profile, seen } = candidate;
  if (given) return null;
  if (claimant && !(named && claimant === 'testimonial')) return claimant;
  if (named || (declared && !foreign)) return null;
  const rivals = all.filter((other) => other !== candidate && other.profile.network === profile.network && !other.claimant);
  const outdone = rivals.some((other) => other.given || other.named || other.declared);
  if (foreign && (outdone || !framed)) return 'other_party';
  if (profile.who !== 'page') return framed && isRepeated(seen) && !outdone ? null : 'personal_profile';
  if (seen.every(({ sighting }) => sighting.how === 'meta' || sighting.how === 'json_ld')) return 'only_meta';
  if (framed) return null;
  const places = seen.flatMap(({ place }) => place ?? []);
  if (places.every(({ page }) => POLICY_ROLES.has(page.role))) return 'policy_page';
  if (places.every(({ page }) => page.role === 'post')) return 'other_party';
  if (outdone || rivals.some((other) => other.framed)) return 'weaker_candidate';
  if (rivals.filter((other) => !other.framed).length + 1 >= A_LIST) return 'others_list';
  // a card among the texts of one inner page: the restaurant next door has a page too
  return !candidate.labelled && signsOf(places).length === 0 ? 'unsupported' : null;
}

function isRepeated(seen: readonly ProfileSeen[]): boolean {
  return new Set(seen.map(({ place }) => place?.page.url.href)).size > 1;
}

function toItem(site: Site, candidate: ProfileCandidate): Item<Profile> {
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

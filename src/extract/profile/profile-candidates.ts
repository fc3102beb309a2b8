import { EMPTY_WORDS } from '../../data/words/link-labels.ts';
import { NAMED_CREDIT, PICTURE_CREDIT, TESTIMONIAL_WORDS } from '../../data/words/named-others.ts';
import { networkInWords } from '../../data/words/networks.ts';
import { FOLLOW_WORDS } from '../../data/words/profiles.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { isBusinessType, isKnownAs, soundsLike, squash } from '../../whose/business-name.ts';
import { carriesName } from '../../whose/carries-name.ts';
import { type Claimant, claimantOf } from '../../whose/claimant.ts';
import { makersNames } from './makers-names.ts';
import type { ProfileSeen } from './profile-seen.ts';
import { decode, networkOf, type ProfileAddress } from './profile-url.ts';
import { isProfile, profilesSeen } from './profiles-seen.ts';

type Voice = 'picture_credit' | 'testimonial';

/** One profile with all the places where it stands and what they say about whose it is. */
export interface ProfileCandidate {
  readonly profile: ProfileAddress;
  readonly seen: readonly ProfileSeen[];
  /** Set when every place names somebody else as its owner. */
  readonly claimant: Claimant | Voice | null;
  /** The handle carries the name of the business. */
  readonly named: boolean;
  /** Structured data of the business itself lists it. */
  readonly declared: boolean;
  /** The row of the input names it. */
  readonly given: boolean;
  /** It stands in a header or a footer, visible to visitors. */
  readonly framed: boolean;
  /** Words or icon say which network it is, or invite to follow. */
  readonly labelled: boolean;
  /** The link bears a name that is neither the network's nor the business's. */
  readonly foreign: boolean;
}

export const profileCandidates = oncePer((site: Site): readonly ProfileCandidate[] => {
  const groups = new Map<string, ProfileSeen[]>();
  for (const seen of profilesSeen(site)) {
    if (!isProfile(seen.profile)) continue;
    const key = keyOf(seen.profile);
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()].map((seen) => weigh(site, seen));
});

/** One account has one key, however its address is written: `/people/Name/1000…`, `/p/Name-1000…`, `profile.php?id=1000…`. */
function keyOf({ network, handle }: ProfileAddress): string {
  const id = networkOf(network)?.accountNumber?.exec(handle)?.[1];
  return `${network} ${id ?? handle.toLowerCase().replace(/^@/, '')}`;
}

function weigh(site: Site, seen: readonly ProfileSeen[]): ProfileCandidate {
  const first = seen[0] as ProfileSeen;
  const profile = first.profile as ProfileAddress;
  const label = decode(profile.url);
  const named = soundsLike(site, withoutId(profile.handle)) || carriesName(site, label.slice(label.indexOf('/', 9)));
  const claims = seen.map((one) =>
    one.place ? (claimantOf(one.place) ?? (isSocial(profile) ? voiceOf(one, one.place, named) : null)) : null,
  );
  const own = seen.filter((_, index) => !claims[index]);
  const agency = !named && makersNames(site).some((name) => squash(profile.handle).includes(name));
  return {
    profile,
    seen: own.length > 0 ? own : seen,
    claimant: own.length === 0 ? (claims.find(Boolean) ?? null) : agency ? 'agency_credit' : null,
    named,
    declared: own.some((one) => isDeclared(site, one)),
    given: own.some(({ place }) => place === null),
    framed: own.some(({ place }) => place !== null && /header|footer|nav/.test(place.region)),
    labelled: own.some((one) => isLabelled(one, profile.network)),
    foreign: own.every((one) => isForeign(site, one, profile)),
  };
}

/** The heading "What our guests say" over a review site names the business's own listing. */
function isSocial({ network }: ProfileAddress): boolean {
  return networkOf(network)?.kind !== 'reviews';
}

/** Customers and photographers are named with their profiles too. */
function voiceOf(one: ProfileSeen, { heading, before, region }: Place, named: boolean): Voice | null {
  const said = plain(before.slice(-40));
  if (PICTURE_CREDIT.test(said) && (NAMED_CREDIT.test(said) || !isMenuWord(said, one, named))) return 'picture_credit';
  return region === 'main' && TESTIMONIAL_WORDS.test(plain(heading.slice(0, 80))) ? 'testimonial' : null;
}

/** Structured data that speaks of a firm: of this one, as far as it gives a name. Themes leave the data of their example there. */
function isDeclared(site: Site, { sighting, types, declaredBy }: ProfileSeen): boolean {
  if (!/json_ld|microdata|rdfa/.test(sighting.how) || !(types.length === 0 || isBusinessType(types))) return false;
  return declaredBy === '' || isKnownAs(site, declaredBy);
}

/** "Foto | Facebook" are entries of a menu; with a colon between them only a profile of the business's own name is no credit. */
function isMenuWord(said: string, one: ProfileSeen, named: boolean): boolean {
  return named || (namesOnlyNetwork(one) && !/:\s*$/.test(said));
}

/** An icon, or a link that is called by its network or an empty word: nobody is named. */
function namesOnlyNetwork({ words, profile }: ProfileSeen): boolean {
  const folded = fold(words);
  return (
    folded === '' ||
    EMPTY_WORDS.test(folded) ||
    networkInWords(folded) !== null ||
    (networkOf(profile.network)?.names ?? []).some((name) => folded === fold(name))
  );
}

function withoutId(handle: string): string {
  return handle.replace(/[-/]?\d{6,}$/, '');
}

function namesNetwork(text: string, network: string): boolean {
  const folded = ` ${fold(text)} `;
  return (networkOf(network)?.names ?? []).some((name) => folded.includes(` ${fold(name)}`));
}

function isLabelled({ words, icon, place, sighting }: ProfileSeen, network: string): boolean {
  const near = `${words} ${icon} ${place?.before.slice(-40) ?? ''}`;
  return sighting.how === 'iframe' || namesNetwork(near, network) || FOLLOW_WORDS.test(fold(near));
}

/** "Pizzeria da Mario" on a link to `facebook.com/damario`: the link says whose it is. */
function isForeign(site: Site, one: ProfileSeen, profile: ProfileAddress): boolean {
  const words = fold(one.words);
  if (words.length < 4 || one.words.length > 60 || isLabelled({ ...one, place: null, icon: '' }, profile.network)) return false;
  if (EMPTY_WORDS.test(words) || /^(?:https?|www)\b/.test(words) || soundsLike(site, words)) return false;
  return !squash(profile.handle).includes(squash(words)) || !/^@/.test(one.words.trim());
}

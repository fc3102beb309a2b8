import { decideBy, type Rule, ruleBook } from '../../lib/rules.ts';
import type { Place } from '../../page/place-on-page.ts';
import { signsOf } from '../../whose/signs.ts';
import type { ProfileCandidate } from './profile-candidates.ts';

/** A profile beside all others of the site. */
interface Seen extends ProfileCandidate {
  /** Others of the same network that nobody else claims. */
  readonly rivals: readonly ProfileCandidate[];
  /** One of them has a better claim. */
  readonly outdone: boolean;
  readonly places: readonly Place[];
}

/** So many unnamed profiles of one network in the text of the pages are a list of other people. */
const A_LIST = 3;
const POLICY_ROLES = new Set(['privacy', 'cookies', 'legal']);
const OWN = 'own';
type Answer = string;

/** Whose a profile is: `own`, or why it is taken for somebody else's (a key of `rejected.<why>`). */
const RULES: readonly Rule<Seen, Answer>[] = [
  { id: 'given-in-row', says: ({ given }) => (given ? OWN : null), like: 'profiles/given-in-row' },
  {
    id: 'claimed-by-other',
    says: ({ claimant, named }) => (claimant && !(named && claimant === 'testimonial') ? claimant : null),
    like: 'profiles/agency-credit',
  },
  { id: 'named-after-business', says: ({ named }) => (named ? OWN : null), like: 'profiles/address-in-text' },
  { id: 'declared-in-data', says: ({ declared, foreign }) => (declared && !foreign ? OWN : null), like: 'profiles/same-as' },
  {
    id: 'link-names-other',
    says: ({ foreign, outdone, framed }) => (foreign && (outdone || !framed) ? 'other_party' : null),
    like: 'profiles/linked-words-in-text',
  },
  {
    id: 'person-on-every-page',
    says: ({ profile, framed, seen, outdone }) =>
      profile.who !== 'page' && framed && isOnSeveralPages(seen) && !outdone ? OWN : null,
    like: 'profiles/owner-in-footer',
  },
  { id: 'person', says: ({ profile }) => (profile.who !== 'page' ? 'personal_profile' : null), like: 'profiles/team-members' },
  {
    id: 'never-shown',
    says: ({ seen }) => (seen.every(({ sighting: { how } }) => how === 'meta' || how === 'json_ld') ? 'only_meta' : null),
    like: 'profiles/only-in-head',
  },
  { id: 'in-header-or-footer', says: ({ framed }) => (framed ? OWN : null), like: 'profiles/facebook-by-id' },
  {
    id: 'only-in-policy',
    says: ({ places }) => (places.every(({ page }) => POLICY_ROLES.has(page.role)) ? 'policy_page' : null),
    like: 'profiles/only-in-policy',
  },
  {
    id: 'only-in-posts',
    says: ({ places }) => (places.every(({ page }) => page.role === 'post') ? 'other_party' : null),
    like: 'profiles/only-in-posts',
  },
  {
    id: 'outdone',
    says: ({ outdone, rivals }) => (outdone || rivals.some(({ framed }) => framed) ? 'weaker_candidate' : null),
    like: 'profiles/second-in-text',
  },
  {
    id: 'one-of-a-list',
    says: ({ rivals }) => (rivals.length + 1 >= A_LIST ? 'others_list' : null),
    like: 'profiles/team-members',
  },
  // a card among the texts of one inner page: the restaurant next door has a page too
  {
    id: 'unsupported',
    says: ({ labelled, places }) => (!labelled && signsOf(places).length === 0 ? 'unsupported' : null),
    like: 'profiles/restaurant-next-door',
  },
  { id: 'only-one-in-text', says: () => OWN, like: 'profiles/alone-in-text' },
];
const WHOSE_PROFILE = ruleBook('whose-profile', RULES);

/** Why a profile is taken for somebody else's (a key of `rejected.<why>`), null when it is the business's own; and the rule that says so. */
export function whoseProfile(
  candidate: ProfileCandidate,
  all: readonly ProfileCandidate[],
): { why: string | null; rule: string } {
  const rivals = all.filter(
    (other) => other !== candidate && other.profile.network === candidate.profile.network && !other.claimant,
  );
  const outdone = rivals.some((other) => other.given || other.named || other.declared);
  const places = candidate.seen.flatMap(({ place }) => place ?? []);
  const ruling = decideBy(WHOSE_PROFILE, { ...candidate, rivals, outdone, places });
  if (!ruling) throw new Error('the last rule speaks always');
  return { why: ruling.answer === OWN ? null : ruling.answer, rule: ruling.rule };
}

function isOnSeveralPages(seen: ProfileCandidate['seen']): boolean {
  return new Set(seen.map(({ place }) => place?.page.url.href)).size > 1;
}

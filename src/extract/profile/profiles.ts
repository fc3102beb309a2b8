import { SOCIAL_NETWORKS } from '../../data/social-networks.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { googleReviewLinks } from './google-reviews.ts';
import { ownProfiles } from './own-profiles.ts';
import { readProfileUrl } from './profile-url.ts';
import { reviewsInBoxes } from './review-boxes.ts';

const ORDER = new Map(SOCIAL_NETWORKS.map(({ id }, index) => [id, index]));
const REVIEW_SITES = new Set(SOCIAL_NETWORKS.filter(({ kind }) => kind === 'reviews').map(({ id }) => id));

/** Pages of the business on social networks, in the order of the table, the surest first. */
export const profiles: Extractor<'profiles'> = (site) => {
  const { items, rejected } = ownProfiles(site);
  const own = items.filter(({ value }) => !REVIEW_SITES.has(value.network));
  const perhaps = own.length === 0 && rejected.some((one) => one.why === 'unsupported' && !isReview(one));
  return factOf(sorted(own), {
    blind: site.blindSpot ?? (perhaps ? 'doubtful' : null),
    rejected: rejected.filter((one) => !isReview(one)),
  });
};

/** Its listings on review sites. */
export const reviewProfiles: Extractor<'reviewProfiles'> = (site) => {
  const { items, rejected } = ownProfiles(site);
  const listed = items.filter(({ value }) => REVIEW_SITES.has(value.network));
  const isListed = (item: (typeof listed)[number]) => listed.some(({ value }) => value.network === item.value.network);
  const onGoogle = googleReviewLinks(site).slice(0, 1);
  const shown = [...onGoogle, ...reviewsInBoxes(site)].filter((item) => !isListed(item));
  const once = shown.filter((item, at) => shown.findIndex(({ value }) => value.network === item.value.network) === at);
  return factOf(sorted([...listed, ...once]), {
    blind: site.blindSpot,
    rejected: rejected.filter(isReview),
  });
};

function sorted(items: readonly Item<FactValue<'profiles'>>[]): readonly Item<FactValue<'profiles'>>[] {
  const place = ({ value }: Item<FactValue<'profiles'>>) => ORDER.get(value.network) ?? ORDER.size;
  return [...items].sort((a, b) => place(a) - place(b) || b.confidence - a.confidence);
}

function isReview({ value }: Rejected): boolean {
  const network = URL.canParse(value) ? readProfileUrl(new URL(value))?.network : undefined;
  return network !== undefined && REVIEW_SITES.has(network);
}

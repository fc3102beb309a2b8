import { REVIEW_WORDS } from '../../data/words/reviews.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { addressesOn } from '../../page/page-addresses.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

/** Google shows reviews on the place's own card: on the map, in the results, behind a short link. */
const GOOGLE_HOSTS = /^(?:(?:www|maps|search)\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|g\.co|share\.google|goo\.gl|g\.page)$/;

/** Links to Google that say that reviews are to be read or written there; their addresses are those of a map. */
export function googleReviewLinks({ pages }: Site): readonly Item<FactValue<'reviewProfiles'>>[] {
  return pages.flatMap(reviewLinksOn);
}

function reviewLinksOn(page: ParsedPage): Item<FactValue<'reviewProfiles'>>[] {
  return addressesOn(page)
    .filter(({ url, how, words }) => how === 'link' && GOOGLE_HOSTS.test(url.hostname) && REVIEW_WORDS.test(words))
    .map(({ url, words }) => ({
      value: { network: 'google_reviews', url: url.href, handle: '' },
      confidence: 0.85,
      seen: [sightingOn(page, 'link', `${words} → ${url.href}`)],
    }));
}

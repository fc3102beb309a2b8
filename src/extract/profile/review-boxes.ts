import { PRODUCT_REVIEWS, REVIEW_BOX, REVIEW_WIDGETS } from '../../data/review-widgets.ts';
import type { Item, Sighting } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { tracesOf } from '../../page/page-traces.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { productFinder } from '../vendors/find-products.ts';

const findWidgets = productFinder(REVIEW_WIDGETS, { styles: 'ignored', quoted: 'ignored' });

/** Boxes on the pages that show the reviews of a site that we know; their address is that of the page. */
export function reviewsInBoxes(site: Site): readonly Item<FactValue<'reviewProfiles'>>[] {
  return findWidgets(site).flatMap(({ row, seen }) => {
    const [first] = seen;
    return row.network && first
      ? [{ value: { network: row.network, url: first.page, handle: '' }, confidence: 0.85, seen: seen.slice(0, 1) }]
      : [];
  });
}

/** A box with reviews of we know not whom: an argument against "there are none". */
export function doubtfulReviewBox(site: Site): Sighting | null {
  const widget = findWidgets(site).find(({ row }) => row.network === null);
  if (widget) return widget.seen[0] ?? null;
  for (const { page, marks } of tracesOf(site))
    for (const mark of marks.keys())
      if (REVIEW_BOX.test(mark) && !PRODUCT_REVIEWS.test(mark)) return sightingOn(page, 'script', mark);
  return null;
}

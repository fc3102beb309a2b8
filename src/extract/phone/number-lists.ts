import { groupBy } from '../../lib/group-by.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { PageRole } from '../../model/evidence.ts';
import type { Site } from '../../page/site.ts';
import type { PhonePlace } from './phone-places.ts';
import { sitePhones } from './site-phones.ts';

/** So many numbers that stand on one page and nowhere else are those of taxis, boats and restaurants. */
const A_LIST = 8;
/** Branches and people of the business have pages of their own kind. */
const OWN_LISTS: ReadonlySet<PageRole> = new Set(['home', 'contact', 'about', 'legal', 'frame']);

/** Addresses of pages that list the numbers of others: a guest guide, "useful numbers", a directory of an island. */
const guidePages = oncePer((site: Site): ReadonlySet<string> => {
  const { written, links } = sitePhones(site);
  const places = [...written, ...links].filter(({ place }) => place.block >= 0);
  const alone = new Map<string, Set<string>>();
  for (const [e164, everywhere] of groupBy(places, ({ phone }) => phone.number.e164)) {
    const pages = new Set(everywhere.map(addressOf));
    const [page] = pages;
    if (pages.size === 1 && page) alone.set(page, (alone.get(page) ?? new Set()).add(e164));
  }
  return new Set([...alone].filter(([, numbers]) => numbers.size >= A_LIST).map(([page]) => page));
});

/** Whether a number stands in such a list. */
export function isListed(place: PhonePlace, site: Site): boolean {
  return !OWN_LISTS.has(place.place.page.role) && guidePages(site).has(addressOf(place));
}

function addressOf({ place }: PhonePlace): string {
  return place.page.url.href;
}

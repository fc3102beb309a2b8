import { knownHost } from '../data/known-hosts.ts';
import { oncePer } from '../lib/once-per.ts';
import { isSameSite, isWeb, placeOf } from '../lib/same-site.ts';
import type { ParsedPage } from './parsed-page.ts';
import type { Site } from './site.ts';

/** Fewer entries are no menu. */
const MENU = 3;
const MOST = 0.6;
const PARTS: ReadonlySet<string> = new Set(['home', 'frame']);

/**
 * The host to which the menu of the home page leads, when that is another than the one that answered and hardly a page but home was
 * read: a copy of the site, or one that moved. What its pages say was not seen. Null where the menu stays at home.
 */
export const menuElsewhere = oncePer((site: Site): string | null => {
  const read = new Set(site.pages.filter(({ role }) => !PARTS.has(role)).map(({ url }) => placeOf(url))).size;
  return site.home.map((page) => hostOfMenu(page, read)).find((host) => host !== null) ?? null;
});

/** `read`: pages of the site itself that were read all the same. */
function hostOfMenu(page: ParsedPage, read: number): string | null {
  const menu = page.links.flatMap(({ url, region, hidden }) =>
    url && isWeb(url) && !hidden && (region === 'nav' || region === 'header') ? [url] : [],
  );
  const places = new Map(menu.map((url) => [placeOf(url), url]));
  const byHost = new Map<string, number>();
  for (const url of places.values())
    if (!isSameSite(url, page.url) && knownHost(url) === null) byHost.set(url.hostname, (byHost.get(url.hostname) ?? 0) + 1);
  const [most] = [...byHost].sort(([, a], [, b]) => b - a);
  return most && most[1] >= Math.max(MENU, 2 * read + 1) && most[1] >= MOST * places.size ? most[0] : null;
}

import { isSameSite } from '../lib/same-site.ts';
import { readSitemap, type SitemapAddresses } from '../page/sitemap-addresses.ts';
import type { Lookout } from './look.ts';
import type { Permissions } from './read-robots.ts';

export interface FoundSitemap {
  readonly url: string;
  /** Pages it lists; of the first sitemap where it lists sitemaps. */
  readonly pages: readonly URL[];
}

const SITEMAP_MAX_BYTES = 2_000_000;
const SITEMAP_TIMEOUT_MS = 8_000;

/** Looks for the sitemap where robots.txt says, else at the two usual places. */
export async function findSitemap(home: string, lookout: Lookout, permissions: Permissions): Promise<FoundSitemap | null> {
  const { rules } = await permissions.of(home);
  const named = rules.forAgent(lookout.userAgentToken).sitemaps.filter((address) => URL.canParse(address, home));
  const addresses = [...named, '/sitemap.xml', '/sitemap_index.xml'].map((address) => new URL(address, home));
  for (const url of addresses.filter((each) => isSameSite(each, new URL(home))).slice(0, 3)) {
    const found = await fetchSitemap(url.href, lookout, permissions);
    if (!found) continue;
    const [first] = found.sitemaps.filter((each) => isSameSite(each, url));
    const listed = first && found.pages.length === 0 ? await fetchSitemap(first.href, lookout, permissions) : null;
    return { url: url.href, pages: onThisSite(listed?.pages ?? found.pages, new URL(home)) };
  }
  return null;
}

/** A sitemap of this site that names another host only (moved, or written for its final address): the same paths stand here. */
function onThisSite(pages: readonly URL[], home: URL): readonly URL[] {
  if (pages.some((page) => isSameSite(page, home))) return pages;
  return new Set(pages.map(({ host }) => host)).size === 1
    ? pages.map(({ pathname, search }) => new URL(pathname + search, home))
    : pages;
}

async function fetchSitemap(url: string, lookout: Lookout, permissions: Permissions): Promise<SitemapAddresses | null> {
  if (await permissions.refuse(url)) return null;
  const look = await lookout.fetch(url, { accept: 'any', maxBytes: SITEMAP_MAX_BYTES, timeoutMs: SITEMAP_TIMEOUT_MS });
  return look.ok && look.value.status === 200 ? readSitemap(look.value.text) : null;
}

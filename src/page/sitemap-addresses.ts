import { load } from 'cheerio';

/** What a sitemap lists: pages, or further sitemaps. */
export interface SitemapAddresses {
  readonly pages: readonly URL[];
  readonly sitemaps: readonly URL[];
}

const MAX_ENTRIES = 50_000;

/** Reads a sitemap or a sitemap index (sitemaps.org); null when the text is neither. */
export function readSitemap(text: string): SitemapAddresses | null {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(text.slice(0, 5_000))) return null;
  const $ = load(text, { xml: true });
  const addresses = (selector: string) =>
    $(selector)
      .toArray()
      .slice(0, MAX_ENTRIES)
      .map((element) => $(element).text().trim())
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address));
  return { pages: addresses('url > loc'), sitemaps: addresses('sitemap > loc') };
}

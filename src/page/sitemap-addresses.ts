import { Parser } from 'htmlparser2';

/** What a sitemap lists: pages, or further sitemaps. */
export interface SitemapAddresses {
  readonly pages: readonly URL[];
  readonly sitemaps: readonly URL[];
}

const MAX_ENTRIES = 50_000;

/** Reads a sitemap or a sitemap index (sitemaps.org); null when the text is neither. */
export function readSitemap(text: string): SitemapAddresses | null {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(text.slice(0, 5_000))) return null;
  const found: Record<string, URL[]> = { url: [], sitemap: [] };
  const open: string[] = [];
  let said = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
        said = '';
      },
      ontext: (piece) => {
        if (open.at(-1) === 'loc') said += piece;
      },
      onclosetag: (name) => {
        const list = name === 'loc' ? found[open.at(-2) ?? ''] : undefined;
        if (list && list.length < MAX_ENTRIES && URL.canParse(said.trim())) list.push(new URL(said.trim()));
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { pages: found.url ?? [], sitemaps: found.sitemap ?? [] };
}

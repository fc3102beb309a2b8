import { NEVER_VISITED_PATH, NEVER_VISITED_QUERY } from '../data/words/never-visited.ts';
import { fold } from '../lib/fold.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { isWeb } from '../lib/same-site.ts';
import type { PageLink, ParsedPage } from './parsed-page.ts';

/** A link of a page to another page or file of the same host. */
export interface InnerLink {
  readonly page: ParsedPage;
  readonly link: PageLink;
  /** Without fragment. */
  readonly url: string;
}

/** Links of one page that are considered: a cap against hostile pages. */
const LINKS_READ = 3_000;
const LONGEST = 500;

/**
 * What visitors can follow from these pages to others of the same host, each address once, in the order met. Left out: hidden links,
 * those that `nofollow` marks as no invitation, and what does something when it is asked for (baskets, log-outs, searches). Of a page
 * that a browser rendered its final state counts.
 */
export function innerLinks(pages: readonly ParsedPage[]): readonly InnerLink[] {
  const found = new Map<string, InnerLink>();
  for (const page of pages.filter((page) => isFinal(page, pages)))
    for (const link of page.links.slice(0, LINKS_READ)) {
      const url = followed(link, page);
      if (url !== null && !found.has(url)) found.set(url, { page, link, url });
    }
  return [...found.values()];
}

function isFinal(page: ParsedPage, pages: readonly ParsedPage[]): boolean {
  return page.rendered || !pages.some(({ rendered, url }) => rendered && url.href === page.url.href);
}

function followed({ url, href, hidden, element }: PageLink, page: ParsedPage): string | null {
  if (!url || hidden || /^\s*(?:#|javascript:|$)/i.test(href) || !isWeb(url) || bare(url) !== bare(page.url)) return null;
  if (/\bnofollow\b/i.test(element.attribs.rel ?? '') || url.href.length > LONGEST || isDeed(url.href)) return null;
  const address = addressOf(url);
  return address === addressOf(page.url) ? null : address;
}

const bare = ({ host }: URL): string => host.replace(/^www\./, '');
export const addressOf = ({ href }: URL): string => href.split('#')[0] ?? href;

const isDeed = rememberTexts((href): boolean => {
  const { pathname, searchParams } = new URL(href);
  return (
    NEVER_VISITED_PATH.test(fold(decoded(pathname))) || [...searchParams.keys()].some((name) => NEVER_VISITED_QUERY.test(name))
  );
});

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

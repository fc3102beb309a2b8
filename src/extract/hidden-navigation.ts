import { isSamePlace, isSameSite } from '../lib/same-site.ts';
import type { Evidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/fact.ts';
import type { ParsedPage } from './parsed-page.ts';

/** A page with so many links to its own parts is a site of one page: that is its navigation. */
const PARTS_OF_ONE_PAGE = 2;
/** Inline code that brings pieces of the page from elsewhere. */
const BRINGS_PIECES = /\bfetch\(|XMLHttpRequest|\.load\(|include-?html/i;
const BRINGING_TYPES: ReadonlySet<string> = new Set(['script', 'xhr', 'fetch']);

/**
 * Why the site may have pages that we did not find: its home page leads nowhere, and scripts that may bring the navigation did
 * not run (no browser) or did not come (their request failed). Null once a contact page was seen all the same.
 */
export function hiddenNavigation({ pages: seen, browser }: Evidence, pages: readonly ParsedPage[]): UnknownReason | null {
  const home = pages.filter(({ role }) => role === 'home');
  if (pages.some(({ role }) => role === 'contact') || home.some(leadsOn) || !home.some(mayBringNavigation)) return null;
  const rendered = seen.find(({ role }) => role === 'home')?.rendered;
  if (rendered?.ok) {
    const failed = rendered.value.requests.some(
      ({ type, status }) => BRINGING_TYPES.has(type) && (status === 0 || status >= 400),
    );
    return failed ? 'pages_not_seen' : null;
  }
  return browser ? 'browser_failed' : 'needs_browser';
}

function leadsOn({ links, url: here }: ParsedPage): boolean {
  const inside = links.flatMap(({ url }) => (url && isSameSite(url, here) ? [url] : []));
  const parts = new Set(inside.filter((url) => isSamePlace(url, here) && url.hash.length > 1).map(({ hash }) => hash));
  return parts.size >= PARTS_OF_ONE_PAGE || inside.some((url) => !isSamePlace(url, here));
}

function mayBringNavigation({ scripts, url }: ParsedPage): boolean {
  return scripts.some(({ active, src, code }) => active && (src ? isSameSite(src, url) : BRINGS_PIECES.test(code)));
}

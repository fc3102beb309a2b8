import { isSamePlace, isSameSite } from '../lib/same-site.ts';
import type { Evidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/fact.ts';
import type { ParsedPage, Region } from './parsed-page.ts';

/** A page with so many links to its own parts is a site of one page: that is its navigation. */
const PARTS_OF_ONE_PAGE = 2;
/** Inline code that brings pieces of the page from elsewhere. */
const BRINGS_PIECES = /\bfetch\(|XMLHttpRequest|\.load\(|include-?html/i;
const BRINGING_TYPES: ReadonlySet<string> = new Set(['script', 'xhr', 'fetch']);

const FLASH = /\.swf\b|x-shockwave-flash|clsid:d27cdb6e/i;
/** What a script is to fill: `<div id="site-header"></div>`, `<div data-include="footer"></div>`. */
const PLACES: readonly { readonly named: RegExp; readonly regions: readonly Region[] }[] = [
  { named: /(?:^|[\s_-])(?:header|navbar|nav|menu|topbar)(?:$|[\s_-])/i, regions: ['header', 'nav'] },
  { named: /(?:^|[\s_-])footer(?:$|[\s_-])/i, regions: ['footer'] },
];

/**
 * Why the site may have pages that we did not find: its header or footer is still to be filled, or its home page leads nowhere
 * (null once a contact page was seen all the same), and the scripts that may bring them did not run (no browser) or did not come.
 */
export function hiddenNavigation({ pages: seen, browser }: Evidence, pages: readonly ParsedPage[]): UnknownReason | null {
  const home = pages.filter(({ role }) => role === 'home');
  const contact = pages.some(({ role }) => role === 'contact');
  if (home.length > 0 && home.every(awaitsParts)) return unbrought(seen, browser);
  if (contact || home.some(leadsOn)) return null;
  // what a Flash film leads to, nobody sees any more
  if (pages.some((page) => (page.role === 'home' || page.role === 'frame') && hasFlash(page))) return 'pages_not_seen';
  return home.some(mayBringNavigation) ? unbrought(seen, browser) : null;
}

function unbrought(seen: Evidence['pages'], browser: Evidence['browser']): UnknownReason | null {
  const rendered = seen.find(({ role }) => role === 'home')?.rendered;
  if (rendered?.ok) {
    const failed = rendered.value.requests.some(
      ({ type, status }) => BRINGING_TYPES.has(type) && (status === 0 || status >= 400),
    );
    return failed ? 'pages_not_seen' : null;
  }
  return browser ? 'browser_failed' : 'needs_browser';
}

/** Its header or footer is an empty element and nothing else stands for it: a script of its own fills it in. */
function awaitsParts(page: ParsedPage): boolean {
  if (page.rendered || !mayBringNavigation(page)) return false;
  return PLACES.some(({ named, regions }) => {
    if (page.blocks.some(({ region }) => regions.includes(region)) || page.links.some(({ region }) => regions.includes(region)))
      return false;
    return page
      .$('header:empty,nav:empty,footer:empty,div:empty,section:empty')
      .toArray()
      .some(({ name, attribs }) =>
        named.test(`${name} ${attribs.id ?? ''} ${attribs.class ?? ''} ${attribs['data-include'] ?? ''}`),
      );
  });
}

function hasFlash({ $ }: ParsedPage): boolean {
  return $('embed,object')
    .toArray()
    .some(({ attribs }) =>
      FLASH.test(`${attribs.src ?? ''} ${attribs.type ?? ''} ${attribs.classid ?? ''} ${attribs.data ?? ''}`),
    );
}

function leadsOn({ links, url: here }: ParsedPage): boolean {
  const inside = links.flatMap(({ url }) => (url && isSameSite(url, here) ? [url] : []));
  const parts = new Set(inside.filter((url) => isSamePlace(url, here) && url.hash.length > 1).map(({ hash }) => hash));
  return parts.size >= PARTS_OF_ONE_PAGE || inside.some((url) => !isSamePlace(url, here));
}

function mayBringNavigation({ scripts, url }: ParsedPage): boolean {
  return scripts.some(({ active, src, code }) => active && (src ? isSameSite(src, url) : BRINGS_PIECES.test(code)));
}

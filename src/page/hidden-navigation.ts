import { isSamePlace, isSameSite } from '../lib/same-site.ts';
import type { Evidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/fact.ts';
import { elementsNamed } from './page-elements.ts';
import { isEmpty } from './page-tree.ts';
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
 * Why the header and the footer may hold more than was seen: they are empty places that a script fills, and it did not run. For
 * what stands there: contacts, profiles, legal identity, links to policies.
 */
export function missingParts({ pages: seen, browser, scripts }: Evidence, pages: readonly ParsedPage[]): UnknownReason | null {
  const home = pages.filter(({ role }) => role === 'home');
  return home.length > 0 && home.every((page) => awaitsParts(page, scripts.length > 0)) ? unbrought(seen, browser) : null;
}

/**
 * Why the site may have pages that we did not find: its home page leads nowhere, and scripts that may bring the navigation did
 * not run (no browser) or did not come (their request failed), or it is made in Flash. Null once a contact page was seen all the same.
 */
export function hiddenNavigation({ pages: seen, browser }: Evidence, pages: readonly ParsedPage[]): UnknownReason | null {
  const home = pages.filter(({ role }) => role === 'home');
  if (pages.some(({ role }) => role === 'contact') || home.some(leadsOn)) return null;
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

/** Its header or footer is an empty element and nothing else stands for it: a script of its own, if there is one, fills it in. */
function awaitsParts(page: ParsedPage, hasOwnScripts: boolean): boolean {
  if (!(hasOwnScripts || page.scripts.some(({ active, code }) => active && BRINGS_PIECES.test(code)))) return false;
  return PLACES.some(({ named, regions }) => {
    if (page.blocks.some(({ region }) => regions.includes(region)) || page.links.some(({ region }) => regions.includes(region)))
      return false;
    return elementsNamed(page, 'header', 'nav', 'footer', 'div', 'section').some((element) => {
      const { name, attribs } = element;
      return (
        isEmpty(element) && named.test(`${name} ${attribs.id ?? ''} ${attribs.class ?? ''} ${attribs['data-include'] ?? ''}`)
      );
    });
  });
}

function hasFlash(page: ParsedPage): boolean {
  return elementsNamed(page, 'embed', 'object').some(({ attribs }) =>
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

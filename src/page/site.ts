import { oncePer } from '../lib/once-per.ts';
import type { Business } from '../model/business.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fact, UnknownReason } from '../model/fact.ts';
import type { FactName, FactValue } from '../model/facts.ts';
import { cutViews } from './cut-views.ts';
import { hiddenNavigation, missingParts } from './hidden-navigation.ts';
import { scriptViews } from './own-scripts.ts';
import { viewsOf } from './page-views.ts';
import type { ParsedPage } from './parsed-page.ts';
import { isShell } from './shell-page.ts';

/** A website ready for the extractors: each page once or twice (as served, and as it stands after scripts ran). */
export interface Site {
  readonly business: Business;
  readonly evidence: Evidence;
  /** Views of pages, home first; the served view of a page before its rendered one. */
  readonly pages: readonly ParsedPage[];
  /** The views of the home page. */
  readonly home: readonly ParsedPage[];
  /** The site's own scripts that were read, each as a page of its code alone. No part of `pages`. */
  readonly scripts: readonly ParsedPage[];
  /**
   * Why something that was not seen may exist all the same (scripts that no browser ran, pages that could not be
   * fetched); null when the look was complete. Extractors answer `unknown` instead of `no` when it is set.
   */
  readonly blindSpot: UnknownReason | null;
}

/** Pure: the same site gives the same fact. */
export type Extractor<N extends FactName> = (site: Site) => Fact<FactValue<N>>;
export type Extractors<N extends FactName> = { readonly [K in N]: Extractor<K> };

/** Parses the pages of the evidence. */
export function openSite(evidence: Evidence): Site {
  const pages = viewsOf(evidence.pages);
  const home = pages.filter((page) => page.role === 'home');
  return {
    business: evidence.business,
    evidence,
    pages,
    home,
    scripts: scriptViews(evidence),
    blindSpot: blindSpotOf(evidence, pages),
  };
}

/** Every text of the blocks once: menus and footers stand on each page. */
export const textsOf = oncePer((site: Site): readonly string[] => [
  ...new Set(site.pages.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
]);

function blindSpotOf(evidence: Evidence, pages: readonly ParsedPage[]): UnknownReason | null {
  const shown = new Set(pages.filter(({ rendered }) => rendered).map(({ url }) => url.href));
  if (pages.some((page) => !shown.has(page.url.href) && isShell(page)))
    return evidence.browser ? 'browser_failed' : 'needs_browser';
  if (evidence.notSeen.length > 0)
    return evidence.notSeen.every(({ problem }) => problem.kind === 'robots') ? 'robots' : 'pages_not_seen';
  return cutViews(pages).length > 0 ? 'pages_not_seen' : (missingParts(evidence, pages) ?? hiddenNavigation(evidence, pages));
}

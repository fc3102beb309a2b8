import { CONTAINER_CODE, LOADER_HOSTS } from '../data/tag-containers.ts';
import { oncePer } from '../lib/once-per.ts';
import type { PageRole } from '../model/evidence.ts';
import type { UnknownReason } from '../model/fact.ts';
import { cutViews } from './cut-views.ts';
import { hiddenNavigation } from './hidden-navigation.ts';
import { isRead, unreadScripts } from './own-scripts.ts';
import { tracesOf } from './page-traces.ts';
import { isShell } from './shell-page.ts';
import type { Site } from './site.ts';

type BlindSpot = UnknownReason | null;

/** Why the home page may show more than we saw; null when we saw it as visitors do. For what stands on every page. */
export const homeBlindSpot = oncePer((site: Site): BlindSpot => {
  const frameMissed = site.evidence.notSeen.some(({ role }) => role === 'frame');
  if (site.home.length === 0 || frameMissed || cutViews(site.home).length > 0) return 'pages_not_seen';
  if (site.home.some(({ rendered }) => rendered)) return null;
  return site.home.some(isShell) ? unrendered(site) : null;
});

/** The same for what may stand on pages of these roles only: those that could not be fetched, or only as a shell, count. */
export function blindSpotOver(site: Site, roles: readonly PageRole[]): BlindSpot {
  const missed = site.evidence.notSeen.filter(({ role }) => roles.includes(role));
  if (missed.length > 0) return missed.every(({ problem }) => problem.kind === 'robots') ? 'robots' : 'pages_not_seen';
  if (cutViews(site.pages).some(({ role }) => roles.includes(role))) return 'pages_not_seen';
  const shown = new Set(site.pages.filter(({ rendered }) => rendered).map(({ url }) => url.href));
  const shells = site.pages.some((page) => roles.includes(page.role) && !shown.has(page.url.href) && isShell(page));
  return homeBlindSpot(site) ?? (shells ? unrendered(site) : hiddenNavigation(site.evidence, site.pages));
}

const unrendered = ({ evidence }: Site): UnknownReason => (evidence.browser ? 'browser_failed' : 'needs_browser');

/** Loaders whose work is to put other scripts on the page: what they bring is in none of the files that we read. */
/** The site's own scripts whose names say that they bring tags or a consent banner. */
const LOADER_PATHS = /\b(?:gtm|analytics|tracking|tracker|cookie|consent|gdpr|partytown|rocket-?loader)[^/]{0,40}\.js$/i;

/**
 * Why a tag, a chat or a consent banner that we did not see may exist all the same: a container or a loader brings scripts of
 * its own, and no browser ran it. A plain Google tag (`gtag/js`) brings what its id says and no more.
 */
export const scriptBlindSpot = oncePer((site: Site): BlindSpot => {
  if (site.home.some(({ rendered }) => rendered)) return null;
  const read = new Set(site.evidence.scripts.filter(isRead).map(({ url }) => url));
  const loader = tracesOf(site).some(({ loads, code }) => {
    const loaded = loads.some(({ url, how }) => how === 'script' && isLoader(url) && !read.has(url.href));
    return loaded || code.includes(CONTAINER_CODE);
  });
  return homeBlindSpot(site) ?? (loader ? unrendered(site) : unreadScripts(site.evidence));
});

/** The same for tags: those that wait for consent load in no browser that only looks, so the scripts must have been read. */
export const tagBlindSpot = (site: Site): BlindSpot => scriptBlindSpot(site) ?? unreadScripts(site.evidence);

function isLoader({ hostname, pathname }: URL): boolean {
  return (LOADER_HOSTS.test(hostname) && !pathname.startsWith('/gtag/')) || LOADER_PATHS.test(pathname);
}

import { oncePer } from '../lib/once-per.ts';
import type { UnknownReason } from '../model/fact.ts';
import { tracesOf } from './page-traces.ts';
import type { Site } from './site.ts';

/** Loaders whose work is to put other scripts on the page: what they bring is in none of the files that we read. */
const LOADER_HOSTS =
  /(?:^|\.)(?:googletagmanager\.com|tealiumiq\.com|adobedtm\.com|segment\.com|zaraz\.\w+|cookiebot\.com|iubenda\.com|cookielaw\.org|usercentrics\.eu)$/;
/** The site's own scripts whose names say that they bring tags or a consent banner. */
const LOADER_PATHS = /\b(?:gtm|gtag|analytics|tracking|tracker|cookie|consent|gdpr|partytown|rocket-?loader)[^/]{0,40}\.js$/i;

/**
 * Why a tag, a chat or a consent banner that we did not see may exist all the same: a container or a loader brings scripts
 * of its own, and no browser ran it. Null when a browser looked, or when nothing of the kind is on the page.
 */
export const scriptBlindSpot = oncePer((site: Site): UnknownReason | null => {
  if (site.pages.some(({ rendered }) => rendered)) return null;
  const loader = tracesOf(site).some(({ loads, code }) => {
    const loaded = loads.some(
      ({ url, how }) => how === 'script' && (LOADER_HOSTS.test(url.hostname) || LOADER_PATHS.test(url.pathname)),
    );
    return loaded || code.includes('googletagmanager.com/gtm.js');
  });
  if (!loader) return null;
  return site.evidence.browser ? 'browser_failed' : 'needs_browser';
});

import { createHash } from 'node:crypto';
import { registrableDomain } from '../../lib/same-site.ts';
import type { FetchedPage } from '../../model/world.ts';

/** So many sites in a row that land in one and the same place are suspicious. */
const SUSPICIOUS = 3;

export interface Landings {
  /** Takes note of where a request landed. The common place once all sites so far, three at least, landed there; else null. */
  readonly note: (asked: URL, page: FetchedPage) => string | null;
}

/**
 * Captive portals answer for every host with one page, or send every visitor to one other host. The first site that lands anywhere
 * else shows that there is none. Only domains of the public DNS count: nothing stands between us and this machine.
 */
export function createLandings(): Landings {
  const sites = new Set<string>();
  let common: string | null = null;
  let different = false;
  return {
    note: (asked, page) => {
      const site = registrableDomain(asked.hostname);
      if (different || site === null || /\.(?:txt|xml)$/.test(asked.pathname)) return null;
      const place = placeOf(site, page);
      common ??= place;
      different = place === null || place !== common;
      if (different) return null;
      sites.add(site);
      return sites.size >= SUSPICIOUS ? (place?.replace(/^page .*/, 'one and the same page') ?? null) : null;
    },
  };
}

/** Null for what no portal shows: an error of the site's own. */
function placeOf(site: string, { finalUrl, status, text }: FetchedPage): string | null {
  const { hostname } = new URL(finalUrl);
  if (registrableDomain(hostname) !== site) return hostname;
  return status === 200 ? `page ${createHash('sha256').update(text).digest('base64')}` : null;
}

import { parse } from 'tldts';
import { rememberTexts } from './remember-texts.ts';

/** The registrable domain under a known suffix; null for `*.localhost`, unknown suffixes and IP addresses. */
export const registrableDomain: (host: string) => string | null = rememberTexts((host: string) => {
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return isIcann || isPrivate ? domain : null;
});

/**
 * Same registrable domain, `www` and apex alike; on this machine (`*.localhost`) and by address the same host and port.
 * Hosts of a shared suffix (`anna.github.io`, `bruno.github.io`) are different sites.
 */
export function isSameSite(a: URL, b: URL): boolean {
  return isWeb(a) && isWeb(b) && (a.host === b.host || siteOf(a) === siteOf(b));
}

function siteOf(url: URL): string {
  return registrableDomain(url.hostname) ?? url.host.replace(/^www\./, '');
}

export function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** The same document: fragments, scheme, `www` and a trailing slash make no difference. */
export function isSamePlace(a: URL, b: URL): boolean {
  return placeOf(a) === placeOf(b);
}

/** Parameters that say where a visitor comes from or who they are, never what the page shows. */
const IDLE_PARAMETERS =
  /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|phpsessid|jsessionid|sid|sessionid|osc?sid|zenid|cfid|cftoken|hsa_\w+|_hs\w+|vero_id|trk|srsltid)$/i;
/** What servers show for a folder; `home.htm` is a page of its own, often within the frames of the index. */
const INDEX_FILE = /\/(index|default)\.(html?|php\d?|aspx?|jsp|cfm|shtml)$/i;

/** One spelling for all the addresses of a document, for comparison only. */
export function placeOf({ href }: URL): string {
  return placeOfAddress(href);
}

const placeOfAddress = rememberTexts((href: string): string => {
  const url = new URL(href);
  const path = url.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(INDEX_FILE, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '');
  const parameters = [...url.searchParams].filter(([name]) => !IDLE_PARAMETERS.test(name)).sort();
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
  return `${url.hostname.replace(/^www\./, '')}:${url.port && !registrableDomain(url.hostname) ? url.port : ''}${path}?${query}`;
});

import { cleanText, shorten } from './clean-text.ts';
import { foreign, type Html, html, type Part } from './html.ts';

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address when it may stand in a link: web, mail or phone, and without a name and password that would pose as a host. */
export function safeHref(address: string): string | null {
  const cleaned = cleanText(address).trim();
  if (!URL.canParse(cleaned)) return null;
  const url = new URL(cleaned);
  if (!SAFE_SCHEMES.has(url.protocol) || url.username || url.password) return null;
  if (url.protocol === 'mailto:') return `mailto:${url.pathname}`;
  return url.href;
}

/** A link to a page of somebody else; plain text when the address is not fit for one. That it tells no referrer is said once, in the head. */
export function linkTo(address: string, label?: Part): Html {
  const href = safeHref(address);
  const shown = label ?? foreign(shownAddress(address));
  if (!href) return html`${shown}`;
  return html`<a href="${href}">${shown}</a>`;
}

/** An e-mail address that breaks after its sign, where it does not fit. */
export function mailShown(address: string): Html {
  const [box, ...rest] = address.split('@');
  return foreign(rest.length === 0 ? address : [`${box}@`, html`<wbr>`, rest.join('@')]);
}

/**
 * An address as people read it: host and path, without scheme, `www.` and query, at most 60 characters. Of a Facebook page
 * without a name (`profile.php?id=…`) the query is all that tells it from others.
 */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return shorten(address, 60);
  const { host, pathname, protocol, search } = new URL(address);
  if (!protocol.startsWith('http')) return shorten(address, 60);
  const path = pathname === '/' ? '' : pathname;
  const telling = pathname === '/profile.php' ? search : '';
  return shorten(`${host.replace(/^www\./, '')}${readable(path)}${telling}`, 60);
}

export function hostOf(address: string | null): string {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

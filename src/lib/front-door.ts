import { getDomain } from 'tldts';

/** The home page of a registered domain: of a vendor an agency's or a maker's credit, not a place where visitors of others act. */
export function isFrontDoor({ hostname, pathname, search }: URL): boolean {
  return pathname === '/' && !search && getDomain(hostname) === hostname.replace(/^www\./, '');
}

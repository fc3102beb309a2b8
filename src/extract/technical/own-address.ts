import { parse } from 'tldts';
import { FREE_BUILDER_DOMAINS } from '../../data/free-builder-domains.ts';
import { addressBook } from '../../lib/address-book.ts';
import type { FactValue } from '../../model/facts.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';

const LENT = addressBook(FREE_BUILDER_DOMAINS.map((domain) => [domain, domain] as const));

/**
 * The site has a domain of its own: not a name lent by a builder or a host. Names under `.localhost` (RFC 6761) are the test
 * web's and count as domains; a bare IP address is nobody's domain.
 */
export const ownDomain: Extractor<'ownDomain'> = (site) => {
  const page = site.home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  const { hostname } = page.url;
  const lent = LENT(page.url)[0];
  if (lent) return { state: 'no', seen: [sightingOn(page, 'response', `${hostname} is a name lent by ${lent}`)] };
  const { isIp, domain } = parse(hostname, { allowPrivateDomains: false });
  if (isIp) return { state: 'no', seen: [sightingOn(page, 'response', `${hostname} is an address without a name`)] };
  const own = hostname.endsWith('.localhost') ? hostname : (domain ?? null);
  if (!own) return { state: 'unknown', why: 'doubtful', detail: hostname };
  return {
    state: 'yes',
    items: [{ value: { domain: own }, confidence: 1, seen: [sightingOn(page, 'response', page.url.href)] }],
  };
};

/** The home page answers over https, after the redirects. */
export const https: Extractor<'https'> = (site) => {
  const page = site.home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  const seen = [sightingOn(page, 'response', page.url.href)];
  return page.url.protocol === 'https:'
    ? { state: 'yes', items: [{ value: { url: page.url.href }, confidence: 1, seen }] }
    : { state: 'no', seen };
};

/** Whoever types the address without https is sent on to it. */
export const httpsRedirect: Extractor<'httpsRedirect'> = ({ evidence, home }) => {
  const page = home[0];
  if (evidence.httpsRedirect === null || !page) return { state: 'unknown', why: 'not_asked' };
  const snippet = evidence.attempts.map(({ url, result }) => `${url}: ${result}`).join('; ') || `http://${page.url.host}/`;
  const seen = [sightingOn(page, 'redirect', snippet)];
  const value: FactValue<'httpsRedirect'> = {};
  return evidence.httpsRedirect ? { state: 'yes', items: [{ value, confidence: 1, seen }] } : { state: 'no', seen };
};

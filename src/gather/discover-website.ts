import { type Identity, matchIdentity } from '../extract/identity/match-identity.ts';
import { registrableDomain } from '../lib/same-site.ts';
import type { Business } from '../model/business.ts';
import type { Evidence, PageEvidence, WebsiteSource } from '../model/evidence.ts';
import { decideFromHome } from '../outcome/decide-outcome.ts';
import { viewsOf } from '../page/page-views.ts';
import { openSite } from '../page/site.ts';
import { type CandidateDomain, candidateDomains } from './candidate-domains.ts';
import { choosePages } from './choose-pages.ts';
import { emptyEvidence } from './empty-evidence.ts';
import type { Lookout } from './look.ts';
import { lookAtPages } from './look-at-pages.ts';
import { openHome } from './open-home.ts';
import type { Permissions } from './read-robots.ts';

export interface Discovery {
  /** The home page of the site that is surely this business's; null when none is. */
  readonly url: string | null;
  readonly tried: WebsiteSource['tried'];
}

interface Way {
  /** Domain of an e-mail address that stood in the website cell. */
  readonly mailDomain: string | null;
  readonly lookout: Lookout;
  readonly permissions: Permissions;
}

/** Sites opened at most; names that do not resolve cost nothing. */
const MAX_OPENED = 4;
/** Home, contacts, legal notice: where phone, address and VAT number stand. */
const PAGES_TO_IDENTIFY = 4;
/** Discovery may take this share of the time for the business. */
const TIME_SHARE = 0.5;

/** Looks for the website of a business whose row names none. What is not surely its own is reported as tried, never as its site. */
export async function discoverWebsite(business: Business, way: Way): Promise<Discovery> {
  const tried: { url: string; result: string }[] = [];
  const { lookout } = way;
  const enough = lookout.leftMs() * (1 - TIME_SHARE);
  let opened = 0;
  for (const candidate of candidateDomains(business, way.mailDomain)) {
    if (opened >= MAX_OPENED || lookout.leftMs() < enough) break;
    const url = `https://${candidate.domain}/`;
    const host = await resolvedHost(candidate.domain, lookout);
    if (!host) {
      tried.push({ url, result: 'dns_error' });
      continue;
    }
    opened += 1;
    const look = await lookAtCandidate(business, candidate, { ...way, host });
    tried.push({ url: look.url, result: look.result });
    if (look.accepted) return { url: look.url, tried };
  }
  return { url: null, tried };
}

async function resolvedHost(domain: string, { world }: Lookout): Promise<string | null> {
  for (const host of [domain, `www.${domain}`]) {
    const found = await world.resolve(host);
    if (found.ok) return host;
  }
  return null;
}

interface CandidateLook {
  readonly url: string;
  readonly result: string;
  readonly accepted: boolean;
}

async function lookAtCandidate(
  business: Business,
  candidate: CandidateDomain,
  way: Way & { readonly host: string },
): Promise<CandidateLook> {
  const url = `https://${way.host}/`;
  const source: WebsiteSource = { url, from: 'discovered', mendedFrom: null, kind: 'website', tried: [] };
  const blank: Evidence = { ...emptyEvidence(business, way.lookout), source, browser: false };
  const home = await openHome(blank, way.lookout, way.permissions);
  const opened = { ...blank, ...home };
  const { outcome } = decideFromHome(opened);
  if (outcome !== 'ok') return { url, result: outcome, accepted: false };
  const finalUrl = finalUrlOf(home.pages[0]) ?? url;
  if (candidate.from === 'email' && registrableDomain(new URL(finalUrl).hostname) !== registrableDomain(candidate.domain))
    return { url: finalUrl, result: 'leads_elsewhere', accepted: false };
  const looked = await lookAtPages(choosePages(viewsOf(home.pages), { maxPages: PAGES_TO_IDENTIFY }), home.pages, {
    ...way,
    want: PAGES_TO_IDENTIFY,
    render: false,
  });
  const identity = matchIdentity(openSite({ ...opened, pages: [...home.pages, ...looked.pages] }));
  const accepted = isSurelyOwn(identity, candidate);
  return { url: finalUrl, result: accepted ? 'accepted' : identity.matches.length > 0 ? 'doubtful' : 'not_theirs', accepted };
}

/**
 * A guessed name must be certain (VAT number, phone, address, or name and town). The domain of the row's own mailbox needs less, but
 * something besides: people also have mailboxes at an association or a web agency.
 */
function isSurelyOwn({ matches, verdict }: Identity, { from }: CandidateDomain): boolean {
  return from === 'email' ? matches.some(({ by }) => by !== 'email_domain') : verdict === 'certain';
}

function finalUrlOf(home: PageEvidence | undefined): string | null {
  return home?.fetched.ok ? home.fetched.value.finalUrl : null;
}

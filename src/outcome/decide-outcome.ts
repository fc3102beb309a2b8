import { networkInWords } from '../data/words/networks.ts';
import { fold } from '../lib/fold.ts';
import { registrableDomain } from '../lib/same-site.ts';
import type { Business } from '../model/business.ts';
import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import type { Outcome, OutcomeDecision } from '../model/outcome.ts';
import type { OutcomeReason } from '../model/outcome-reasons.ts';
import type { FetchedPage, Problem } from '../model/world.ts';
import { outlinePage, type PageOutline } from '../page/page-outline.ts';
import { renderedView, servedView } from '../page/page-views.ts';
import { foldSpace, type ParsedPage } from '../page/parsed-page.ts';
import { openSite, type Site } from '../page/site.ts';
import { ownerOf } from '../whose/address-owner.ts';
import { consentWallOf } from './consent-wall.ts';
import { emptinessOf, missingOf } from './empty-page.ts';
import { hijackedBy } from './hijacked.ts';
import { botWallOf, stateOf } from './page-state.ts';
import { outcomeOfIdentity } from './whose-outcome.ts';

/**
 * What became of looking at the website: exactly one outcome. Asked from the surest sign to the vaguest: no address, no answer,
 * an answer that is no page, a wall, a notice in the site's place, an error, nothing at all, somebody else's site; what is left is
 * a working site of the business's own.
 */
export function decideOutcome(evidence: Evidence, site: () => Site = () => openSite(evidence)): OutcomeDecision {
  const decision = decideFromHome(evidence);
  return decision.outcome === 'ok' ? (outcomeOfIdentity(site()) ?? decision) : decision;
}

/** The same by the home page alone, as far as it goes: whose site it is takes all the pages. */
export function decideFromHome(evidence: Evidence): OutcomeDecision {
  return fromSource(evidence) ?? fromProblem(evidence) ?? fromAddress(evidence) ?? fromHome(evidence) ?? siteAnswers(evidence);
}

type Params = OutcomeDecision['params'];

function decide(outcome: Outcome, reason: OutcomeReason, params: Params = {}, seen: readonly Sighting[] = []): OutcomeDecision {
  return { outcome, reason, params, seen: [...seen] };
}

function fromSource({ source, business }: Evidence): OutcomeDecision | null {
  const typed = business.website ?? '';
  const cell: Sighting = { page: 'website', snippet: typed.slice(0, 160), how: 'input' };
  const name =
    source.url && URL.canParse(source.url)
      ? (ownerOf(new URL(source.url))?.name ?? new URL(source.url).host)
      : (networkInWords(fold(typed)) ?? typed);
  switch (source.kind) {
    case 'social_profile':
      return decide('social_only', 'social_profile', { name }, [cell]);
    case 'third_party':
      return decide('third_party', 'third_party', { name }, [cell]);
    case 'invalid':
      return decide('invalid_url', 'not_an_address', { typed: typed.slice(0, 80) }, [cell]);
    case 'none':
      return decide('no_website', source.tried.length > 0 ? 'none_found' : 'none_given');
    case 'website':
      return null;
  }
}

function fromProblem({ problem, pages, source }: Evidence): OutcomeDecision | null {
  const fetched = homeOf(pages)?.fetched;
  const found = problem ?? (fetched && !fetched.ok ? fetched.problem : null) ?? (fetched ? null : NOTHING_SEEN);
  if (!found) return null;
  const [outcome, reason] = outcomeOfProblem(found);
  const seen: Sighting = { page: source.url ?? '', snippet: found.detail.slice(0, 160), how: 'response' };
  return decide(outcome, reason, { detail: found.detail.slice(0, 200) }, [seen]);
}

const NOTHING_SEEN: Problem = { kind: 'timeout', detail: 'there was no time to look at it' };

function outcomeOfProblem({ kind, detail }: Problem): readonly [Outcome, OutcomeReason] {
  switch (kind) {
    case 'dns_error':
    case 'unreachable':
    case 'timeout':
    case 'tls_error':
    case 'redirect_error':
    case 'refused_address':
    case 'not_html':
      return [kind, kind];
    case 'invalid_url':
      return ['invalid_url', 'not_an_address'];
    case 'http_error':
      return ['http_error', 'http_status'];
    case 'blocked':
      return ['blocked', 'status_refuses'];
    case 'robots':
      return ['blocked', detail.startsWith('unreadable') ? 'robots_unreadable' : 'robots_forbids'];
    case 'too_large':
      return ['not_html', 'too_large'];
    case 'off':
    case 'browser_failed':
    case 'lighthouse_failed':
      return ['failed', 'failed'];
  }
}

/** A site of its own that only sends visitors on to a profile or a page on somebody else's site. */
function fromAddress({ pages }: Evidence): OutcomeDecision | null {
  const fetched = homeOf(pages)?.fetched;
  if (!fetched?.ok) return null;
  const { url, finalUrl } = fetched.value;
  const owner = ownerOf(new URL(finalUrl));
  if (!owner) return null;
  const seen: Sighting = { page: url, snippet: finalUrl.slice(0, 160), how: 'redirect' };
  return owner.kind === 'social_profile'
    ? decide('social_only', 'leads_to_social_profile', { name: owner.name }, [seen])
    : decide('third_party', 'leads_to_third_party', { name: owner.name }, [seen]);
}

function fromHome({ pages, business }: Evidence): OutcomeDecision | null {
  const home = homeOf(pages);
  if (!home?.fetched.ok) return null;
  const page = home.fetched.value;
  const type = page.contentType.toLowerCase();
  if (page.status < 400 && type && !isNothing(page) && !/html|^(text|application)\/xml/.test(type))
    return decide('not_html', 'not_html', { type });
  const outline = outlineOf(home, pages);
  return outline
    ? (fromOutline(outline, page) ?? fromStatus(page) ?? fromSpam(outline, business))
    : (fromStatus(page) ?? decide('empty', 'nothing_shown', {}, [answered(page)]));
}

/** Without a type of its own an empty answer passes for plain text. */
function isNothing({ bytes, contentType }: FetchedPage): boolean {
  return bytes === 0 && contentType === 'text/plain';
}

function fromOutline(outline: PageOutline, page: FetchedPage): OutcomeDecision | null {
  const see = (text: string) => [sightingOf(outline, text)];
  const wall = botWallOf(outline);
  if (wall && !isMissing(page.status)) return decide('blocked', 'bot_wall', { by: wall.by }, see(wall.said));
  const state = stateOf(outline);
  if (state) return decide(state.state, state.state, state.by ? { by: state.by } : {}, see(state.said));
  if (page.status >= 400) return null;
  const consent = consentWallOf(outline);
  if (consent) return decide('blocked', 'consent_wall', {}, see(consent));
  const missing = missingOf(outline);
  if (missing) return decide('http_error', 'soft_404', {}, see(missing));
  const emptiness = emptinessOf(outline);
  return emptiness && decide('empty', emptiness.reason, {}, see(emptiness.said));
}

function fromSpam(outline: PageOutline, business: Business): OutcomeDecision | null {
  const hijacking = hijackedBy(outline, business);
  return hijacking && decide('hijacked', 'hijacked', { trade: hijacking.trade }, [sightingOf(outline, hijacking.said)]);
}

/** A missing page is missing for everybody, whatever captcha its template carries. */
function isMissing(status: number): boolean {
  return status === 404 || status === 410;
}

function fromStatus(page: FetchedPage): OutcomeDecision | null {
  const { status } = page;
  if (status < 400) return null;
  // 401 and 407 ask for a password, 403, 429 and 451 refuse us: no visitor's view of the site can be told from them
  const refuses = [401, 403, 407, 429, 451].includes(status);
  return decide(refuses ? 'blocked' : 'http_error', refuses ? 'status_refuses' : 'http_status', { status }, [answered(page)]);
}

function siteAnswers({ pages, source }: Evidence): OutcomeDecision {
  const fetched = homeOf(pages)?.fetched;
  if (!fetched?.ok) return decide('ok', 'site_answers');
  const [from, to] = [source.url ?? fetched.value.url, fetched.value.finalUrl].map((url) =>
    registrableDomain(new URL(url).hostname),
  );
  const seen = [answered(fetched.value)];
  return from && to && from !== to
    ? decide('ok', 'answers_elsewhere', { from, to }, seen)
    : decide('ok', 'site_answers', {}, seen);
}

function answered({ finalUrl, status }: FetchedPage): Sighting {
  return { page: finalUrl, snippet: `HTTP ${status}`, how: 'response' };
}

function sightingOf({ url, rendered }: PageOutline, text: string): Sighting {
  return { page: url, snippet: foldSpace(text).slice(0, 160), how: 'text', ...(rendered && { rendered }) };
}

function homeOf(pages: readonly PageEvidence[]): PageEvidence | undefined {
  return pages.find((page) => page.role === 'home');
}

/** More than this on the page as served is a site of its own, whatever its scripts make of it afterwards. */
const SERVED_SITE = { words: 200, ownPlaces: 5 };

/** The page as a visitor sees it: after scripts ran, unless the browser was sent away or lost what had been served. */
function outlineOf(home: PageEvidence, pages: readonly PageEvidence[]): PageOutline | null {
  const frames = pages.filter((page) => page.role === 'frame').map(servedView);
  const served = outlinePage([servedView(home), ...frames].filter((view) => view !== null));
  const shown = shownView(home) && outlinePage([shownView(home), ...frames].filter((view) => view !== null));
  if (!shown || (served && (served.words > SERVED_SITE.words || served.ownPlaces > SERVED_SITE.ownPlaces))) return served;
  return served && lostInBrowser(shown, served) ? served : shown;
}

/** A wall or a blank where the server had sent a site: a script that never came keeps Chromium from showing anything. */
function lostInBrowser(shown: PageOutline, served: PageOutline): boolean {
  if (botWallOf(shown)) return !botWallOf(served);
  return shown.words === 0 && served.words > 0;
}

function shownView(page: PageEvidence): ParsedPage | null {
  return page.rendered?.ok && page.rendered.value.status < 400 ? renderedView(page) : null;
}

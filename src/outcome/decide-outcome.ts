import { once } from '../lib/once.ts';
import { decideBy, type Rule, ruleBook } from '../lib/rules.ts';
import { registrableDomain } from '../lib/same-site.ts';
import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import type { OutcomeDecision } from '../model/outcome.ts';
import type { FetchedPage } from '../model/world.ts';
import type { PageOutline } from '../page/page-outline.ts';
import { openSite, type Site } from '../page/site.ts';
import { ownerOf } from '../whose/address-owner.ts';
import { botWallOf } from './bot-wall.ts';
import { consentWallOf } from './consent-wall.ts';
import { answered, decide, saidOn } from './decision.ts';
import { emptinessOf, missingOf } from './empty-page.ts';
import { hijackedBy } from './hijacked.ts';
import { homeAsShown } from './home-as-shown.ts';
import { stateOf } from './page-state.ts';
import { outcomeOfIdentity } from './whose-outcome.ts';
import { outcomeOfProblem, outcomeOfRow } from './without-page.ts';

interface Seen {
  readonly evidence: Evidence;
  readonly home: PageEvidence | undefined;
  /** What the home page shows; null where that is nothing that could be read. Costly. */
  readonly outline: () => PageOutline | null;
}
type PageSeen = Seen & { readonly page: FetchedPage };

const ofPage = (says: (seen: PageSeen) => OutcomeDecision | null) => (seen: Seen) =>
  seen.home?.fetched.ok ? says({ ...seen, page: seen.home.fetched.value }) : null;
const ofShown = (says: (outline: PageOutline, seen: PageSeen) => OutcomeDecision | null) =>
  ofPage((seen) => {
    const outline = seen.outline();
    return outline && says(outline, seen);
  });

/**
 * What became of looking at the website, asked from the surest sign to the vaguest: no address, no answer, an answer that is no page,
 * a wall, a notice in the site's place, an error, nothing at all; what is left is a working site.
 */
const RULES: readonly Rule<Seen, OutcomeDecision>[] = [
  { id: 'row-gives-no-site', like: 'states/profile-in-the-row', says: ({ evidence }) => outcomeOfRow(evidence) },
  { id: 'home-page-did-not-come', like: 'states/no-such-host', says: ({ evidence, home }) => outcomeOfProblem(evidence, home) },
  { id: 'leads-to-others', like: 'states/leads-to-a-profile', says: ofPage(leadsToOthers) },
  { id: 'is-no-page', like: 'states/only-a-menu-card', says: ofPage(isNoPage) },
  {
    id: 'wall-before-it',
    like: 'states/bot-wall',
    says: ofShown((outline, { page }) => {
      const wall = botWallOf(outline);
      return wall && !isMissing(page) ? decide('blocked', 'bot_wall', { by: wall.by }, [saidOn(outline, wall.said)]) : null;
    }),
  },
  {
    id: 'notice-in-its-place',
    like: 'states/parked-italian',
    says: ofShown((outline) => {
      const seen = stateOf(outline);
      return seen && decide(seen.state, seen.state, seen.by ? { by: seen.by } : {}, [saidOn(outline, seen.said)]);
    }),
  },
  { id: 'status-of-an-error', like: 'states/refuses-us', says: ofPage(isError) },
  {
    id: 'nothing-came',
    like: 'states/answers-nothing',
    says: ofPage(({ page, outline }) => (outline() ? null : decide('empty', 'nothing_shown', {}, [answered(page)]))),
  },
  {
    id: 'only-asks-consent',
    like: 'states/asks-the-age',
    says: ofShown((outline) => {
      const said = consentWallOf(outline);
      return said ? decide('blocked', 'consent_wall', {}, [saidOn(outline, said)]) : null;
    }),
  },
  {
    id: 'says-it-is-missing',
    like: 'states/soft-404',
    says: ofShown((outline) => {
      const said = missingOf(outline);
      return said ? decide('http_error', 'soft_404', {}, [saidOn(outline, said)]) : null;
    }),
  },
  {
    id: 'sells-something-else',
    like: 'states/casino-on-the-domain',
    says: ofShown((outline, { evidence }) => {
      const found = hijackedBy(outline, evidence.business);
      return found && decide('hijacked', 'hijacked', { trade: found.trade }, [saidOn(outline, found.said)]);
    }),
  },
  {
    id: 'nothing-on-it',
    like: 'states/folder-listing',
    says: ofShown((outline) => {
      const emptiness = emptinessOf(outline);
      return emptiness && decide('empty', emptiness.reason, {}, [saidOn(outline, emptiness.said)]);
    }),
  },
  { id: 'answers-elsewhere', like: 'states/moved-to-another-domain', says: ofPage(answersElsewhere) },
  { id: 'answers', like: 'phones/partners', says: ofPage(({ page }) => decide('ok', 'site_answers', {}, [answered(page)])) },
];
const OUTCOME = ruleBook('outcome', RULES);

/** Exactly one outcome. Whose a working site is, all its pages say. */
export function decideOutcome(evidence: Evidence, site: () => Site = () => openSite(evidence)): OutcomeDecision {
  const decision = decideFromHome(evidence);
  return decision.outcome === 'ok' ? (outcomeOfIdentity(site()) ?? decision) : decision;
}

/** The same by the home page alone, as far as it goes: whose site it is takes all the pages. */
export function decideFromHome(evidence: Evidence): OutcomeDecision {
  const home = evidence.pages.find((page) => page.role === 'home');
  const outline = once(() => (home ? homeAsShown(home, evidence.pages) : null));
  const ruling = decideBy(OUTCOME, { evidence, home, outline });
  if (!ruling) throw new Error('a home page came or it did not');
  return ruling.answer;
}

/** A site of its own that only sends visitors on to a profile or a page on somebody else's site. */
function leadsToOthers({ page: { url, finalUrl } }: PageSeen): OutcomeDecision | null {
  const owner = ownerOf(new URL(finalUrl));
  if (!owner) return null;
  const seen: Sighting = { page: url, snippet: finalUrl.slice(0, 160), how: 'redirect' };
  return owner.kind === 'social_profile'
    ? decide('social_only', 'leads_to_social_profile', { name: owner.name }, [seen])
    : decide('third_party', 'leads_to_third_party', { name: owner.name }, [seen]);
}

/** Without a type of its own an empty answer passes for plain text. */
function isNoPage({ page: { status, contentType, bytes } }: PageSeen): OutcomeDecision | null {
  const type = contentType.toLowerCase();
  const isNothing = bytes === 0 && contentType === 'text/plain';
  return status < 400 && type && !isNothing && !/html|^(text|application)\/xml/.test(type)
    ? decide('not_html', 'not_html', { type })
    : null;
}

/** A missing page is missing for everybody, whatever captcha its template carries. */
const isMissing = ({ status }: FetchedPage): boolean => status === 404 || status === 410;

function isError({ page }: PageSeen): OutcomeDecision | null {
  const { status } = page;
  if (status < 400) return null;
  // 401 and 407 ask for a password, 403, 429 and 451 refuse us: no visitor's view of the site can be told from them
  const refuses = [401, 403, 407, 429, 451].includes(status);
  return decide(refuses ? 'blocked' : 'http_error', refuses ? 'status_refuses' : 'http_status', { status }, [answered(page)]);
}

function answersElsewhere({ evidence: { source }, page }: PageSeen): OutcomeDecision | null {
  const [from, to] = [source.url ?? page.url, page.finalUrl].map((url) => registrableDomain(new URL(url).hostname));
  return from && to && from !== to ? decide('ok', 'answers_elsewhere', { from, to }, [answered(page)]) : null;
}

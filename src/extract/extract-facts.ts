import type { Evidence } from '../model/evidence.ts';
import type { Fact, Rejected } from '../model/fact.ts';
import { traitsOf } from '../model/fact-traits.ts';
import { FACT_NAMES, type FactName, type Facts } from '../model/facts.ts';
import { type OutcomeDecision, sightOf } from '../model/outcome.ts';
import { menuElsewhere } from '../page/menu-elsewhere.ts';
import { sightingOn } from '../page/parsed-page.ts';
import { unreadPromises } from '../page/promised-pages.ts';
import { type Extractors, openSite, type Site } from '../page/site.ts';
import { addressFacts } from './address/facts.ts';
import { contentFacts } from './content/facts.ts';
import { ctaFacts } from './cta/facts.ts';
import { emailFacts } from './email/facts.ts';
import { formsFacts } from './forms/facts.ts';
import { guardFacts } from './guard/guard-facts.ts';
import { hoursFacts } from './hours/facts.ts';
import { identityFacts } from './identity/facts.ts';
import { languageFacts } from './language/facts.ts';
import { unlessUnread } from './language/unread-language.ts';
import { leftoversFacts } from './leftovers/facts.ts';
import { legalFacts } from './legal/facts.ts';
import { messagingFacts } from './messaging/facts.ts';
import { phoneFacts } from './phone/facts.ts';
import { profileFacts } from './profile/facts.ts';
import { shopFacts } from './shop/facts.ts';
import { technicalFacts } from './technical/facts.ts';
import { vendorsFacts } from './vendors/facts.ts';

/** Every fact has its extractor: a fact without one does not compile. */
export const EXTRACTORS: Extractors<FactName> = {
  ...phoneFacts,
  ...emailFacts,
  ...legalFacts,
  ...addressFacts,
  ...hoursFacts,
  ...profileFacts,
  ...messagingFacts,
  ...identityFacts,
  ...ctaFacts,
  ...formsFacts,
  ...shopFacts,
  ...vendorsFacts,
  ...technicalFacts,
  ...contentFacts,
  ...leftoversFacts,
  ...languageFacts,
};

/** What the facts are read from; whoever asks more than once opens it once. */
export { openSite };

/**
 * Reads the facts from the evidence. Where there is no site of the business's own the question does not arise
 * (`not_applicable`); where we could not look, every answer is `unknown`. An extractor that throws costs its fact only.
 */
export function extractFacts(evidence: Evidence, decision: OutcomeDecision, site: Site = openSite(evidence)): Facts {
  const sight = sightOf(decision.outcome);
  const answer = (name: FactName): Fact<unknown> => {
    const extract = () => extractOne(name, () => unlessPromised(site, name, unlessUnread(site, name, EXTRACTORS[name](site))));
    if (sight === 'seen') return extract();
    if (decision.outcome === 'under_construction' && traitsOf(name).contact) return onNotice(extract());
    const known = traitsOf(name).withoutSite ? fromRowOnly(extract()) : null;
    return known ?? (sight === 'no_site' ? { state: 'not_applicable' } : { state: 'unknown', why: 'site_not_seen' });
  };
  const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, answer(name)])) as unknown as Facts;
  return sight === 'seen' ? guardFacts(facts, site) : facts;
}

/** Contacts on a waiting page are the business's own; what is missing there is no fault of a site that does not stand yet. */
function onNotice(fact: Fact<unknown>): Fact<unknown> {
  return fact.state === 'yes' ? fact : { state: 'not_applicable' };
}

/** A "no" is none where the menu leads to another host, or names a page for the thing that was not read; one that is gone is named. */
function unlessPromised(site: Site, name: FactName, fact: Fact<unknown>): Fact<unknown> {
  if (fact.state !== 'no') return fact;
  const { contact, byWords } = traitsOf(name);
  const elsewhere = contact || byWords ? menuElsewhere(site) : null;
  if (elsewhere)
    return { state: 'unknown', why: 'pages_not_seen', detail: elsewhere, ...(fact.rejected && { rejected: fact.rejected }) };
  const promise = unreadPromises(site).get(name);
  if (!promise) return fact;
  const detail = `${promise.link.text.slice(0, 60)} → ${promise.url.href.slice(0, 200)}`;
  if (promise.gone) {
    const gonePage: Rejected = { value: detail, why: 'gone_page', seen: [sightingOn(promise.from, 'link', detail)] };
    return { ...fact, rejected: [...(fact.rejected ?? []), gonePage] };
  }
  return { state: 'unknown', why: 'pages_not_seen', detail, ...(fact.rejected && { rejected: fact.rejected }) };
}

/** What the row itself says: a parking page has links too, but they are not the business's. */
function fromRowOnly(fact: Fact<unknown>): Fact<unknown> | null {
  if (fact.state !== 'yes') return null;
  const items = fact.items.filter(({ seen }) => seen.some(({ how }) => how === 'input'));
  return items.length > 0 ? { state: 'yes', items } : null;
}

function extractOne(name: FactName, extract: () => Fact<unknown>): Fact<unknown> {
  try {
    return extract();
  } catch (error) {
    return {
      state: 'unknown',
      why: 'failed',
      detail: `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}

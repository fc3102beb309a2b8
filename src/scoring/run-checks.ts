import type { Check, JudgeContext, Verdict } from '../model/check.ts';
import { type Fact, itemsOf, type Sighting, sightingsOf, valuesOf } from '../model/fact.ts';
import { traitsOf } from '../model/fact-traits.ts';
import type { FactName, Facts } from '../model/facts.ts';
import { sightOf } from '../model/outcome.ts';
import type { Finding } from '../model/record.ts';
import { countryOf } from './country-of.ts';

/** Proofs kept with a finding: enough to believe it, few enough to read. */
const PROOFS = 5;

/**
 * Answers every check. Findings that no check worded have reasons with a point: `unknown.<why>` (a key of the words table),
 * `not_applicable.sector`, `.country`, `.no_site`, `.fact`. A judge that throws costs its finding only.
 */
export function runChecks(facts: Facts, context: JudgeContext, checks: readonly Check[]): Finding[] {
  const country = countryOf(context.business, facts);
  return checks.map((check) => {
    const verdict = outsideOf(check, context, country) ?? missing(check, facts) ?? judge(check, facts, context);
    return findingOf(check, behindDeadLinks(check, verdict, facts) ?? verdict, facts);
  });
}

/** Why the question does not arise at all for this business. */
function outsideOf(check: Check, { sector, outcome }: JudgeContext, country: string): Verdict | null {
  if (check.sectors && !check.sectors.includes(sector)) return { verdict: 'not_applicable', reason: 'not_applicable.sector' };
  if (check.countries && !check.countries.includes(country))
    return { verdict: 'not_applicable', reason: 'not_applicable.country' };
  if (check.withoutSite) return null;
  switch (sightOf(outcome)) {
    case 'no_site':
      return { verdict: 'not_applicable', reason: 'not_applicable.no_site' };
    case 'not_seen':
      return { verdict: 'unknown', reason: 'unknown.site_not_seen' };
    case 'seen':
      return null;
  }
}

/** What the check needs and the facts do not tell. */
function missing(check: Check, facts: Facts): Verdict | null {
  for (const name of check.needs) {
    const fact: Fact<unknown> = facts[name];
    if (fact.state === 'unknown') return { verdict: 'unknown', reason: `unknown.${fact.why}`, params: { fact: name } };
    if (fact.state === 'not_applicable')
      return { verdict: 'not_applicable', reason: 'not_applicable.fact', params: { fact: name } };
  }
  return null;
}

function judge(check: Check, facts: Facts, context: JudgeContext): Verdict {
  // A check sees the facts that it declares and no other.
  const declared = [...check.needs, ...(check.uses ?? [])];
  const visible = Object.fromEntries(declared.map((name) => [name, facts[name]])) as unknown as Parameters<Check['judge']>[0];
  try {
    return check.judge(visible, context) ?? { verdict: 'unknown', ...whyUnknown(declared, facts) };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { verdict: 'unknown', reason: 'unknown.failed', params: { detail } };
  }
}

/** The reason of the first fact that is unknown or may be incomplete. A measurement that lacks the value did not finish. */
function whyUnknown(names: readonly FactName[], facts: Facts): Pick<Verdict, 'reason' | 'params'> {
  for (const name of names) {
    const fact: Fact<unknown> = facts[name];
    if (fact.state === 'unknown') return { reason: `unknown.${fact.why}`, params: { fact: name } };
    if (fact.state === 'yes' && fact.mayHaveMore) return { reason: `unknown.${fact.mayHaveMore}`, params: { fact: name } };
  }
  return { reason: names.includes('lighthouse') ? 'unknown.lighthouse_failed' : 'unknown.doubtful', params: {} };
}

/** So many dead entries of a menu are no slip: a part of the site is missing. */
const PART_OF_A_SITE = 3;

/**
 * Nothing to put right by itself: it is missing because the page that says it by its name is gone, or a part of the site. The dead
 * links are told, and mending them may be all that there is to do. A check that has a proof of its own keeps its word.
 */
function behindDeadLinks({ needs }: Check, { verdict, by }: Verdict, facts: Facts): Verdict | null {
  if (verdict !== 'fail' || by) return null;
  const deadEntries = valuesOf(facts.leftovers).filter(({ kind }) => kind === 'dead_menu_link');
  const broken = new Set(deadEntries.map(({ target }) => target)).size >= PART_OF_A_SITE;
  const hidden = needs.find((name) => {
    const fact: Fact<unknown> = facts[name];
    if (fact.state !== 'no') return false;
    return (
      fact.rejected?.some(({ why }) => why === 'gone_page') || (broken && (traitsOf(name).contact || traitsOf(name).byWords))
    );
  });
  return hidden ? { verdict: 'unknown', reason: 'unknown.pages_not_seen', params: { fact: hidden } } : null;
}

function findingOf(check: Check, { verdict, reason, params = {}, by }: Verdict, facts: Facts): Finding {
  const share = { pass: 1, partial: 0.5, fail: 0, unknown: null, not_applicable: null }[verdict];
  return {
    check: check.id,
    stage: check.stage,
    verdict,
    reason,
    params,
    weight: check.weight,
    points: share === null ? null : share * check.weight,
    effort: check.effort,
    seen: share === null ? [] : by ? firstOf(by.map(({ seen }) => seen)) : proofsOf(check, facts, verdict),
  };
}

/** What else a check looked at proves nothing of what is missing. */
function proofsOf(check: Check, facts: Facts, verdict: Verdict['verdict']): Sighting[] {
  const ofFacts = (names: readonly FactName[]) =>
    firstOf(
      names.flatMap((name) =>
        facts[name].state === 'yes' ? itemsOf<unknown>(facts[name]).map(({ seen }) => seen) : [sightingsOf(facts[name])],
      ),
    );
  const needed = ofFacts(check.needs);
  return needed.length > 0 || verdict === 'fail' ? needed : ofFacts(check.uses ?? []);
}

/** The first sighting of each, without repeats. */
function firstOf(lists: readonly (readonly Sighting[])[]): Sighting[] {
  const byPlace = new Map(lists.flatMap(([first]) => (first ? [[`${first.page}\n${first.snippet}`, first] as const] : [])));
  return [...byPlace.values()].slice(0, PROOFS);
}

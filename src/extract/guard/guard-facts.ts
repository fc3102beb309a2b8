import type { Fact, Sighting } from '../../model/fact.ts';
import type { FactName, Facts } from '../../model/facts.ts';
import type { Site } from '../../page/site.ts';
import { GUARDS } from './guards.ts';

/** A claim that what stands on the page speaks against, and the words that do. */
export interface Objection {
  readonly guard: string;
  readonly fact: FactName;
  readonly seen: Sighting;
}

/** Every claim of the facts that the pages themselves contradict; none when all can be said. */
export function objectionsTo(facts: Facts, site: Site): readonly Objection[] {
  return GUARDS.flatMap(({ id, fact, against }) => {
    const said: Fact<unknown> = facts[fact];
    // what was turned down was seen and has its reason
    if (said.state !== 'no' || (said.rejected?.length ?? 0) > 0) return [];
    const seen = against(site, facts);
    return seen ? [{ guard: id, fact, seen }] : [];
  });
}

/**
 * The last look before anything is said: a "no" to which a page objects becomes unknown, with the words of the page as the reason.
 * The guard asks less than the extractors do, so it never makes a "yes".
 */
export function guardFacts(facts: Facts, site: Site): Facts {
  const objections = new Map(objectionsTo(facts, site).map((objection) => [objection.fact, objection]));
  if (objections.size === 0) return facts;
  const guarded = (name: FactName, fact: Fact<unknown>): Fact<unknown> => {
    const objection = objections.get(name);
    if (!objection || fact.state !== 'no') return fact;
    const detail = `${objection.guard}: ${objection.seen.snippet}`;
    return { state: 'unknown', why: 'doubtful', detail, ...(fact.rejected && { rejected: fact.rejected }) };
  };
  return Object.fromEntries(
    (Object.entries(facts) as [FactName, Fact<unknown>][]).map(([name, fact]) => [name, guarded(name, fact)]),
  ) as unknown as Facts;
}

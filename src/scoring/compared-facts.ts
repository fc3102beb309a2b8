import { type Fact, valuesOf } from '../model/fact.ts';
import { traitsOf } from '../model/fact-traits.ts';
import type { FactName, FactValue } from '../model/facts.ts';

/** Names of the values of a fact, without repeats; none where only its state is compared. */
export function comparedValues<N extends FactName>(name: N, fact: Fact<FactValue<N>>): ReadonlySet<string> {
  const { compared } = traitsOf(name);
  return new Set(typeof compared === 'function' ? valuesOf(fact).map(compared).filter(Boolean) : []);
}

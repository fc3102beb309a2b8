import type { Fact, Item } from '../../../../src/model/fact.ts';

/** The items of a fact, none unless it is `yes`. */
export function itemsOf<T>(fact: Fact<T>): readonly Item<T>[] {
  return fact.state === 'yes' ? fact.items : [];
}

import { type Fact, type Item, itemsOf } from '../model/fact.ts';
import type { FactValue, LeftoverKind } from '../model/facts.ts';

/** What was left over of some kinds. */
export function leftoversOf(
  leftovers: Fact<FactValue<'leftovers'>>,
  kinds: readonly LeftoverKind[],
): readonly Item<FactValue<'leftovers'>>[] {
  return itemsOf(leftovers).filter(({ value }) => kinds.includes(value.kind));
}

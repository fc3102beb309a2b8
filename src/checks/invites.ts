import type { Item } from '../model/fact.ts';
import type { FactValue } from '../model/facts.ts';

/** It asks for something: an address that leads to a map, or an icon without words, asks nobody. */
export function invitesInWords({ value, because }: Item<FactValue<'ctas'>>): boolean {
  if (because === undefined) return true;
  return !because.includes('icon') && (value.kind !== 'directions' || because.includes('invites'));
}

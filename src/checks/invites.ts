import type { Fact, Item } from '../model/fact.ts';
import type { CtaKind, FactValue } from '../model/facts.ts';

/** It asks for something: an address that leads to a map, or an icon without words, asks nobody. */
export function invitesInWords({ value, because }: Item<FactValue<'ctas'>>): boolean {
  if (because === undefined) return true;
  return !because.includes('icon') && (value.kind !== 'directions' || because.includes('invites'));
}

/** It leads somewhere: an invitation to a page that is gone is told as such, and stands for no way to act. */
export function leadsOn({ because }: Item<FactValue<'ctas'>>): boolean {
  return because?.includes('dead_end') !== true;
}

/** Those that lead on, and null where the only ones lead to pages that are gone: that fault is told once, by itself. */
export function leadingOn<I extends Item<FactValue<'ctas'>>>(invitations: readonly I[]): readonly I[] | null {
  const alive = invitations.filter(leadsOn);
  return alive.length === 0 && invitations.length > 0 ? null : alive;
}

/** What a visitor does who is no customer yet, or no longer: never the invitation that a trade is judged by. */
const FOR_OTHERS: ReadonlySet<CtaKind> = new Set(['login', 'jobs']);

/** Asked of customers, and with words of its own: "Submit" on a form says nothing. */
export function isForCustomers({ value, because }: Item<FactValue<'ctas'>>): boolean {
  return !FOR_OTHERS.has(value.kind) && !because?.includes('submit_word');
}

/** There is a shop, or the signs of one. */
export function sells(shop: Fact<FactValue<'shop'>>): boolean {
  return shop.state === 'yes' || (shop.state === 'unknown' && shop.why === 'doubtful');
}

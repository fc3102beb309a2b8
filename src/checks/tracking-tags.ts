import type { Fact, Item } from '../model/fact.ts';
import { itemsOf } from '../model/fact.ts';
import type { FactValue } from '../model/facts.ts';

type Tag = FactValue<'analytics'>;

/** Counters that set no cookies and build no profiles by default; for these the authorities accept going without a banner. */
const COOKIELESS = /^(plausible|umami|fathom|simple analytics|cloudflare web analytics|goatcounter|pirsch|vercel|counter\.dev)/i;

/** The tags that work and follow a visitor by cookie or profile. */
export function trackingTags(...facts: readonly Fact<Tag>[]): readonly Item<Tag>[] {
  return facts.flatMap(itemsOf).filter(({ value }) => !value.dead && !COOKIELESS.test(value.product));
}

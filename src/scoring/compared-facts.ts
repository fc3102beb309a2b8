import { type Fact, valuesOf } from '../model/fact.ts';
import type { FactName, FactValue } from '../model/facts.ts';

type Names = { readonly [N in FactName]?: ((value: FactValue<N>) => string) | 'state' };

const product = ({ product: name }: { readonly product: string }) => name;
const url = (value: { readonly url: string }) => value.url;
const vendor = (value: { readonly vendor: string | null }) => value.vendor ?? '';

/**
 * Facts whose coming and going an owner can understand, in the order of the contacts and of the path, each with what makes
 * one of its values the same as another. `state`: only whether there is one; the words on it may change every day.
 */
export const COMPARED: Names = {
  phones: ({ e164 }) => e164,
  emails: ({ address }) => address,
  pec: ({ address }) => address,
  whatsapp: ({ value }) => value,
  messenger: url,
  telegram: url,
  otherMessaging: url,
  contactForm: 'state',
  liveChat: product,
  address: 'state',
  openingHours: 'state',
  map: 'state',
  profiles: url,
  brokenProfileLinks: 'state',
  phoneContradictions: 'state',
  primaryCta: 'state',
  booking: vendor,
  shop: 'state',
  payments: product,
  newsletter: 'state',
  coupon: 'state',
  analytics: product,
  adTags: product,
  conversionTracking: 'state',
  consentBanner: 'state',
  emailMarketing: product,
  vatNumber: ({ country, number }) => `${country} ${number}`,
  privacyPolicy: 'state',
  cookiePolicy: 'state',
  reviewProfiles: url,
  blog: 'state',
  languages: ({ code }) => code,
  ownDomain: ({ domain }) => domain,
  https: 'state',
  platform: product,
};

/** Names of the values of a fact, without repeats; none where only its state is compared. */
export function comparedValues<N extends FactName>(name: N, fact: Fact<FactValue<N>>): ReadonlySet<string> {
  const nameOf = COMPARED[name] as Names[N];
  if (typeof nameOf !== 'function') return new Set();
  const named = nameOf as (value: FactValue<N>) => string;
  return new Set(valuesOf(fact).map(named).filter(Boolean));
}

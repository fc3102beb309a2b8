import type { FactName, FactValue } from './facts.ts';

/** What the rest of the house must know of a fact besides its shape. */
interface Traits<N extends FactName> {
  /** Strings in a value that may lead to a private person: mailboxes and numbers. `redactPersonal` takes them out. */
  readonly personal: null | ((value: FactValue<N>) => readonly string[]);
  /** A way to reach the business, or who it is: shown among its contacts. */
  readonly contact: boolean;
  /** A claim that an owner would notice at once when it is wrong: looked at again before a report is sent. */
  readonly claimed: boolean;
  /**
   * What makes one value the same as another between two audits; `state` where only whether there is one counts, for the words
   * on it may change every day; null where an owner would not understand its coming and going.
   */
  readonly compared: null | 'state' | ((value: FactValue<N>) => string);
  /** The row of the list can answer it when there is no website to look at (a profile in the website column, a PEC). */
  readonly withoutSite: boolean;
  /** Found by words of a language, not by numbers, links, marks or code: unknown where the language is not read. */
  readonly byWords: boolean;
}

const product = ({ product: name }: { readonly product: string }) => name;
const url = (value: { readonly url: string }) => value.url;
const vendor = (value: { readonly vendor: string | null }) => value.vendor ?? '';
const personalMailbox = ({ personal, address }: FactValue<'emails'>) => (personal ? [address] : []);
const mobileNumber = ({ kind, e164 }: FactValue<'phones'>) => (kind === 'mobile' ? [e164] : []);
const isNumber = (text: string) => /^\+?[\d\s./()-]{7,}$/.test(text);
const numberOf = ({ value }: FactValue<'whatsapp'>) => (isNumber(value) ? [value] : []);

const PLAIN = { personal: null, contact: false, claimed: false, compared: null, withoutSite: false, byWords: false } as const;
const CONTACT = { ...PLAIN, contact: true, claimed: true } as const;
const MESSAGING = { ...CONTACT, personal: numberOf, compared: url } as const;

/**
 * Every fact, in the order in which an owner is told of them: contacts, the path, the rest. A fact that is not in here does
 * not compile, so no list elsewhere can forget it.
 */
const FACT_TRAITS = {
  phones: { ...CONTACT, personal: mobileNumber, compared: ({ e164 }) => e164 },
  emails: { ...CONTACT, personal: personalMailbox, compared: ({ address }) => address },
  pec: { ...CONTACT, personal: personalMailbox, compared: ({ address }) => address, withoutSite: true },
  mailServer: { ...PLAIN, claimed: true, compared: ({ domain }) => domain },
  spf: { ...PLAIN, compared: 'state' },
  dmarc: { ...PLAIN, compared: 'state' },
  whatsapp: { ...MESSAGING, compared: ({ value }) => value },
  messenger: MESSAGING,
  telegram: MESSAGING,
  otherMessaging: MESSAGING,
  contactForm: { ...CONTACT, compared: 'state', byWords: true },
  liveChat: { ...PLAIN, compared: product },
  address: { ...CONTACT, compared: 'state', byWords: true },
  openingHours: { ...CONTACT, compared: 'state', byWords: true },
  map: { ...PLAIN, compared: 'state' },
  profiles: { ...CONTACT, compared: url, withoutSite: true },
  brokenProfileLinks: { ...PLAIN, compared: 'state' },
  phoneContradictions: { ...PLAIN, personal: ({ printed, dials }) => [printed, dials].filter(isNumber), compared: 'state' },
  faxes: { ...PLAIN, personal: mobileNumber },
  primaryCta: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  booking: { ...PLAIN, claimed: true, compared: vendor, byWords: true },
  shop: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  payments: { ...PLAIN, compared: product },
  newsletter: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  coupon: { ...PLAIN, compared: 'state', byWords: true },
  analytics: { ...PLAIN, compared: product },
  adTags: { ...PLAIN, compared: product },
  conversionTracking: { ...PLAIN, compared: 'state' },
  consentBanner: { ...PLAIN, compared: 'state', byWords: true },
  emailMarketing: { ...PLAIN, compared: product },
  reviewProfiles: { ...CONTACT, compared: url, withoutSite: true },
  vatNumber: { ...CONTACT, compared: ({ country, number }) => `${country} ${number}` },
  rea: CONTACT,
  companyDetails: { ...CONTACT, compared: 'state', byWords: true },
  privacyPolicy: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  cookiePolicy: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  legalNotice: { ...PLAIN, claimed: true, compared: 'state', byWords: true },
  blog: { ...PLAIN, compared: 'state', byWords: true },
  languages: { ...PLAIN, compared: ({ code }) => code },
  ownDomain: { ...PLAIN, compared: ({ domain }) => domain },
  https: { ...PLAIN, compared: 'state' },
  platform: { ...PLAIN, compared: product },
  server: PLAIN,
  certificate: PLAIN,
  brokenLinks: { ...PLAIN, compared: 'state' },
  trade: { ...PLAIN, byWords: true },
  contactPage: { ...PLAIN, byWords: true },
  ctas: { ...PLAIN, byWords: true },
  shopPlatform: PLAIN,
  httpsRedirect: PLAIN,
  insecureContent: PLAIN,
  title: PLAIN,
  metaDescription: PLAIN,
  mainHeading: PLAIN,
  indexable: PLAIN,
  sitemap: PLAIN,
  canonical: PLAIN,
  favicon: PLAIN,
  sharePreview: PLAIN,
  mobileReady: PLAIN,
  structuredData: PLAIN,
  nameShown: PLAIN,
  placeShown: PLAIN,
  vatOnHome: PLAIN,
  blogLastPost: PLAIN,
  leftovers: { ...PLAIN, claimed: true, compared: ({ kind }) => kind },
  copyrightYear: PLAIN,
  identity: PLAIN,
  lighthouse: PLAIN,
} as const satisfies { readonly [N in FactName]: Traits<N> };

/** The same as any code may read it: what of one fact is known of its values is known of each. */
export const traitsOf = <N extends FactName>(name: N): Traits<N> => FACT_TRAITS[name] as Traits<N>;

type With<K extends 'contact' | 'claimed'> = {
  [N in FactName]: (typeof FACT_TRAITS)[N][K] extends true ? N : never;
}[FactName];
/** Facts that are contacts. What shows contacts must be able to show each of them. */
export type ContactFact = With<'contact'>;

const ALL = Object.keys(FACT_TRAITS) as FactName[];
/** Facts with a trait, in the order of the table. */
export const factsThat = (
  has: 'contact' | 'claimed' | 'compared' | 'withoutSite' | 'byWords' | 'personal',
): readonly FactName[] => ALL.filter((name) => Boolean(FACT_TRAITS[name][has]));

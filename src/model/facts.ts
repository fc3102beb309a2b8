import { z } from 'zod';
import { SECTORS } from './business.ts';
import { type Fact, factSchema } from './fact.ts';
import { lighthouseResultSchema } from './lighthouse-result.ts';

const phone = z.object({
  e164: z.string(),
  kind: z.enum(['landline', 'mobile', 'toll_free', 'premium', 'voip', 'other']),
  /** As printed on the page. */
  printed: z.string(),
  /** True when at least one `tel:` link dials it. */
  clickable: z.boolean(),
});
const email = z.object({
  /** Lower case; an internationalised domain in its Unicode form. */
  address: z.string(),
  kind: z.enum(['own_domain', 'free_mail', 'other_domain']),
  /** True when the mailbox looks like a person's name rather than a role (info@, sales@). */
  personal: z.boolean(),
  /** How it was hidden from robots, if it was: `at_words`, `cloudflare`, `entities`, `script`, `reversed` … */
  obfuscated: z.string().optional(),
});
const profile = z.object({
  /** Id of a row of `data/social-networks`. */
  network: z.string(),
  /** Canonical URL, without tracking parameters. */
  url: z.string(),
  handle: z.string(),
  /** Only with `--check-profiles`. */
  answers: z.enum(['yes', 'gone', 'login_wall', 'unknown']).optional(),
});
const channel = z.object({
  /** Id of a row of `data/messaging`: whatsapp, messenger, telegram, viber, signal, sms, skype … */
  channel: z.string(),
  /** E.164 number or handle. */
  value: z.string(),
  /** Canonical link (`https://wa.me/39…`). */
  url: z.string(),
});

const CTA_KINDS = [
  'buy',
  'order',
  'book',
  'quote',
  'newsletter',
  'coupon',
  'call',
  'chat',
  'contact',
  'directions',
  'download',
  'signup',
  'jobs',
  'donate',
  /** To get into an account of one's own, or to open one. */
  'login',
  /** An app for phones. */
  'app',
] as const;
export type CtaKind = (typeof CTA_KINDS)[number];

const cta = z.object({
  kind: z.enum(CTA_KINDS),
  /** The words on it. */
  label: z.string(),
  /** Absolute URL, `tel:` or `mailto:` target, or '' for a form or a script. */
  target: z.string(),
  element: z.enum(['button', 'link', 'form', 'widget']),
  place: z.enum(['first_screen', 'header', 'main', 'footer', 'sticky', 'unknown']),
});
const form = z.object({
  kind: z.enum(['contact', 'callback', 'quote', 'booking', 'newsletter', 'order', 'search', 'login', 'job', 'other']),
  /** Names of the fields that a visitor fills in. */
  fields: z.array(z.string()),
  /** Vendor of an embedded form (Google Forms, Typeform …), null for the site's own. */
  vendor: z.string().nullable(),
});
const product = z.object({
  /** Display name: a row of `data/tags`, `data/platforms` or another table of vendors. */
  product: z.string(),
  /** Measurement or container id, when there is one. */
  id: z.string().optional(),
  /** Of the platform, where the page says it. */
  version: z.string().optional(),
  /** Set when its code is kept back until the visitor consents. */
  waits: z.boolean().optional(),
  /** Set for products that no longer work (Universal Analytics since July 2023). */
  dead: z.boolean().optional(),
});
const LEFTOVER_KINDS = [
  'stranger_contact',
  'contradicting_contact',
  'dead_menu_link',
  'button_to_nowhere',
  'closed_shop',
  'error_text',
  'lorem_ipsum',
  'default_title',
  'sample_posts',
  'other_firms_name',
  'past_offer',
  'past_event',
  'outdated_notice',
] as const;
export type LeftoverKind = (typeof LEFTOVER_KINDS)[number];

const link = z.object({ url: z.string(), label: z.string() });
const words = z.object({ text: z.string() });
const address = z.object({
  text: z.string(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  province: z.string().optional(),
  country: z.string().optional(),
});
const day = z.object({
  /** ISO date, `2026-05-01`. */
  date: z.string(),
});
const present = z.object({});

/** Every fact with the shape of its values. A new fact starts here; columns, `explain` and the JSON Schema follow. */
export const factsSchema = z.object({
  // found
  ownDomain: factSchema(z.object({ domain: z.string() })),
  https: factSchema(z.object({ url: z.string() })),
  /** The certificate that our own handshake was shown; ISO instants; the issuer's organisation, '' when it names none. */
  certificate: factSchema(z.object({ validFrom: z.string(), validTo: z.string(), issuer: z.string() })),
  /** Plain http is sent on to https. */
  httpsRedirect: factSchema(present),
  /** Parts that the secure home page asks for without encryption; browsers block the active ones (scripts, styles, frames). */
  insecureContent: factSchema(z.object({ url: z.string(), kind: z.enum(['active', 'passive']) })),
  title: factSchema(words),
  metaDescription: factSchema(words),
  mainHeading: factSchema(words),
  /** No `noindex` and no robots.txt rule keeps search engines away. */
  indexable: factSchema(present),
  sitemap: factSchema(z.object({ url: z.string(), urls: z.number().optional() })),
  canonical: factSchema(z.object({ url: z.string() })),
  favicon: factSchema(z.object({ url: z.string() })),
  /** Open Graph title or image: how the site looks when somebody shares it. */
  sharePreview: factSchema(z.object({ property: z.string(), value: z.string() })),
  /** Viewport meta tag that follows the device width. */
  mobileReady: factSchema(words),
  /** ISO 639-1 code, read from the text. */
  languages: factSchema(z.object({ code: z.string() })),
  /** schema.org types. */
  structuredData: factSchema(z.object({ type: z.string() })),
  /** The business's name stands in the title or the main heading. */
  nameShown: factSchema(words),
  /** The town of the business stands in title, heading or description. */
  placeShown: factSchema(words),
  map: factSchema(z.object({ url: z.string(), kind: z.enum(['embed', 'link']) })),
  profiles: factSchema(profile),
  /** Icons that lead nowhere: `href="#"`, a bare `facebook.com`, a placeholder, a dead network. */
  brokenProfileLinks: factSchema(z.object({ network: z.string(), href: z.string(), why: z.string() })),
  // reachable
  phones: factSchema(phone),
  faxes: factSchema(phone),
  /** A `tel:` link that dials another number than the one printed on it. */
  phoneContradictions: factSchema(z.object({ printed: z.string(), dials: z.string() })),
  emails: factSchema(email),
  pec: factSchema(email),
  /** Who takes the mail of the domains of those mailboxes: a server named for it, or by default the host of that name. */
  mailServer: factSchema(z.object({ domain: z.string(), host: z.string(), by: z.enum(['mx', 'address']) })),
  /** Who may send mail in the name of the domain (RFC 7208): the record. */
  spf: factSchema(z.object({ domain: z.string(), text: z.string() })),
  /** What becomes of mail that others send in its name (RFC 7489): the record, and what it asks for. */
  dmarc: factSchema(z.object({ domain: z.string(), policy: z.string(), text: z.string() })),
  whatsapp: factSchema(channel),
  messenger: factSchema(channel),
  telegram: factSchema(channel),
  otherMessaging: factSchema(channel),
  contactForm: factSchema(form),
  liveChat: factSchema(product),
  address: factSchema(address),
  openingHours: factSchema(words),
  contactPage: factSchema(link),
  // convert
  ctas: factSchema(cta),
  primaryCta: factSchema(cta),
  shop: factSchema(z.object({ sign: z.string() })),
  shopPlatform: factSchema(product),
  booking: factSchema(z.object({ sign: z.string(), vendor: z.string().nullable() })),
  payments: factSchema(product),
  newsletter: factSchema(z.object({ sign: z.string(), vendor: z.string().nullable() })),
  coupon: factSchema(words),
  // measured
  analytics: factSchema(product),
  adTags: factSchema(product),
  emailMarketing: factSchema(product),
  consentBanner: factSchema(product),
  /** An event that tells analytics or ads about a contact, a booking or a sale. */
  conversionTracking: factSchema(words),
  // trust
  privacyPolicy: factSchema(link),
  cookiePolicy: factSchema(link),
  /** The page that says who answers for the site: Impressum, mentions légales, aviso legal. */
  legalNotice: factSchema(link),
  vatNumber: factSchema(z.object({ number: z.string(), country: z.string() })),
  /** The VAT number stands on the home page (Italy: art. 35 DPR 633/72). */
  vatOnHome: factSchema(present),
  rea: factSchema(words),
  /** Parts of the line that the law asks of companies, each as it stands. */
  companyDetails: factSchema(z.object({ part: z.enum(['seat', 'register', 'capital', 'tax_code', 'sdi']), text: z.string() })),
  reviewProfiles: factSchema(profile),
  blog: factSchema(link),
  blogLastPost: factSchema(day),
  /** What leads customers astray or shows that nobody looks after the site, each with the words of the page. */
  leftovers: factSchema(
    z.object({
      kind: z.enum(LEFTOVER_KINDS),
      quote: z.string(),
      /** Where a link, a button or a number leads. */
      target: z.string().optional(),
      /** The words on a link or a button. */
      label: z.string().optional(),
      /** Domain that was meant by a mistyped one. */
      meant: z.string().optional(),
      /** ISO day that is over. */
      day: z.string().optional(),
    }),
  ),
  copyrightYear: factSchema(z.object({ year: z.number() })),
  /** How surely the site belongs to the business of the row: what matched. */
  identity: factSchema(
    z.object({ by: z.enum(['vat', 'phone', 'email_domain', 'address', 'name', 'domain']), strength: z.enum(['strong', 'weak']) }),
  ),
  platform: factSchema(product),
  /** What the server says that it runs, with the version where it tells one. */
  server: factSchema(product),
  /** Links of the pages seen to pages or files of the site that answered "not found". */
  brokenLinks: factSchema(z.object({ url: z.string(), label: z.string(), status: z.number() })),
  /** What the business does, in the words of its own home page; the one said most first. */
  trade: factSchema(z.object({ sector: z.enum(SECTORS), word: z.string() })),
  // quality
  lighthouse: factSchema(lighthouseResultSchema),
});
type ParsedFacts = z.infer<typeof factsSchema>;
export type FactName = keyof ParsedFacts;
export const FACT_NAMES = Object.keys(factsSchema.shape) as FactName[];

/** The type of the values of one fact: `FactValue<'phones'>`. */
export type FactValue<N extends FactName> = Extract<ParsedFacts[N], { state: 'yes' }>['items'][number]['value'];
export type Facts = { readonly [N in FactName]: Fact<FactValue<N>> };

import { z } from 'zod';

/** Where on a page something was seen. `input` means the row of the CSV itself. */
const HOWS = [
  'link',
  'text',
  'json_ld',
  'microdata',
  'rdfa',
  'meta',
  'form',
  'button',
  'iframe',
  'image',
  'script',
  'request',
  'cookie',
  'header',
  'sitemap',
  'robots',
  'redirect',
  'response',
  'dns',
  'lighthouse',
  'input',
] as const;

export const sightingSchema = z.object({
  /** Absolute URL of the page; for `input` the column name. */
  page: z.string(),
  /** What stood there, at most 160 characters, white space folded. */
  snippet: z.string(),
  how: z.enum(HOWS),
  /** True when it was seen only after scripts ran. */
  rendered: z.boolean().optional(),
});
export type Sighting = Readonly<z.infer<typeof sightingSchema>>;

/** Why a fact could not be known. Keys of the words table (`unknown.<reason>`). */
export const UNKNOWN_REASONS = [
  /** The website could not be looked at (blocked, timeout, refused …): the outcome says more. */
  'site_not_seen',
  /** Scripts may hold it, and no browser ran. */
  'needs_browser',
  /** The browser failed on this page. */
  'browser_failed',
  /** Pages that could hold it could not be fetched. */
  'pages_not_seen',
  /** robots.txt keeps us from the pages that could hold it. */
  'robots',
  /** Lighthouse was turned off. */
  'lighthouse_off',
  /** Lighthouse failed or ran out of time. */
  'lighthouse_failed',
  /** What was seen contradicts itself or may belong to somebody else. */
  'doubtful',
  /** The pages are in a language that our phrases are not written in. */
  'language',
  /** A picture seems to show it, and pictures are not read. */
  'picture',
  /** Not looked for, because the option that asks for it was not given. */
  'not_asked',
  /** The name servers did not answer, or know nothing of the public DNS. */
  'dns_failed',
  /** Some of what would have to be opened was not: there are more links than pages to look at. */
  'not_all_asked',
  /** Our own failure: the extractor threw; the record has the stack. */
  'failed',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** A candidate that was seen but not taken, kept for `vetrina explain`. `why` is a key of the words table (`rejected.<why>`). */
const rejectedSchema = z.object({
  value: z.string(),
  why: z.string(),
  rule: z.string().optional(),
  seen: z.array(sightingSchema),
});
export type Rejected = Readonly<Omit<z.infer<typeof rejectedSchema>, 'seen'> & { seen: readonly Sighting[] }>;

/**
 * A fact about a business: yes (with the items, each with where it was seen), no (we looked at everything that could show
 * it), unknown (with the reason), or not applicable (there is no website of its own to ask this of).
 */
export const factSchema = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('yes'),
      items: z.array(
        z.object({
          value,
          /** 0–1: how sure we are that it is so and that it belongs to this business. */
          confidence: z.number(),
          seen: z.array(sightingSchema),
          /** Evidence for and against ownership, keys such as `footer`, `own_domain`, `repeated`; for `explain`. */
          because: z.array(z.string()).optional(),
          /** The rule that took it (`lib/rules.ts`), where rules decide; for `explain`. */
          rule: z.string().optional(),
        }),
      ),
      /** Set when there may be more than we saw, and why: list columns stay, missing kinds are `unknown`. */
      mayHaveMore: z.enum(UNKNOWN_REASONS).optional(),
      rejected: z.array(rejectedSchema).optional(),
    }),
    z.object({ state: z.literal('no'), seen: z.array(sightingSchema).optional(), rejected: z.array(rejectedSchema).optional() }),
    z.object({
      state: z.literal('unknown'),
      why: z.enum(UNKNOWN_REASONS),
      detail: z.string().optional(),
      rejected: z.array(rejectedSchema).optional(),
    }),
    z.object({ state: z.literal('not_applicable') }),
  ]);

export interface Item<T> {
  readonly value: T;
  readonly confidence: number;
  readonly seen: readonly Sighting[];
  readonly because?: readonly string[] | undefined;
  readonly rule?: string | undefined;
}
export type Fact<T> =
  | {
      readonly state: 'yes';
      readonly items: readonly Item<T>[];
      readonly mayHaveMore?: UnknownReason | undefined;
      readonly rejected?: readonly Rejected[] | undefined;
    }
  | { readonly state: 'no'; readonly seen?: readonly Sighting[] | undefined; readonly rejected?: readonly Rejected[] | undefined }
  | {
      readonly state: 'unknown';
      readonly why: UnknownReason;
      readonly detail?: string | undefined;
      readonly rejected?: readonly Rejected[] | undefined;
    }
  | { readonly state: 'not_applicable' };

/** The items of a fact, none unless it is `yes`. */
export function itemsOf<T>(fact: Fact<T>): readonly Item<T>[] {
  return fact.state === 'yes' ? fact.items : [];
}

/** The values of a fact, empty unless it is `yes`. */
export function valuesOf<T>(fact: Fact<T>): readonly T[] {
  return fact.state === 'yes' ? fact.items.map((item) => item.value) : [];
}

/** All sightings of a fact, the first of each item first. */
export function sightingsOf(fact: Fact<unknown>): readonly Sighting[] {
  if (fact.state === 'yes') return fact.items.flatMap((item) => item.seen);
  return fact.state === 'no' ? (fact.seen ?? []) : [];
}

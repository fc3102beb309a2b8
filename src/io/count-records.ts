import { createNumberSet } from '../lib/number-set.ts';
import type { Business } from '../model/business.ts';

/** What a website cell holds: a site, a profile, a page on somebody's platform, a mailbox, something else, or nothing. */
export type WebsiteCell = 'website' | 'social_profile' | 'third_party' | 'mailbox' | 'invalid' | 'none';

export interface InputCounts {
  readonly records: number;
  /** Records whose website cell holds something. */
  readonly withWebsite: number;
  /** Records with only a name, and with neither. */
  readonly nameOnly: number;
  readonly unusable: number;
  /** Website cells by what they hold; they add up to `records`. */
  readonly cells: Readonly<Record<WebsiteCell, number>>;
  /** Records that repeat an earlier website, or an earlier name in the same town where there is none. */
  readonly duplicates: number;
  /** Countries by number of records, the most frequent first. */
  readonly countries: readonly (readonly [code: string, records: number])[];
  /** Every carried-through header, those of overlong records included, in order. */
  readonly carriedHeaders: readonly string[];
  /** The first records, as understood. */
  readonly first: readonly Business[];
}

const SHOWN = 3;
/** Keys that are remembered to find duplicates: at most 64 MB. */
const MOST_KEYS = 4_000_000;

/** Reads the whole table once, so that a broken file is refused before any work is done. `readCell` says what a website cell holds. */
export async function countRecords(
  businesses: AsyncIterable<Business>,
  readCell: (website: string | null) => WebsiteCell,
): Promise<InputCounts> {
  const headers = new Set<string>();
  const keys = createNumberSet();
  const countries = new Map<string, number>();
  const cells = { website: 0, social_profile: 0, third_party: 0, mailbox: 0, invalid: 0, none: 0 };
  const first: Business[] = [];
  let [records, withWebsite, nameOnly, unusable, duplicates] = [0, 0, 0, 0, 0];
  for await (const business of businesses) {
    records++;
    if (first.length < SHOWN) first.push(business);
    if (business.website) withWebsite++;
    else if (business.name) nameOnly++;
    else unusable++;
    cells[readCell(business.website)]++;
    countries.set(business.country, (countries.get(business.country) ?? 0) + 1);
    const key = keyOf(business);
    if (key !== null && keys.size < MOST_KEYS && !keys.add(key)) duplicates++;
    for (const [header] of business.carried) headers.add(header);
  }
  const byCountry = [...countries].sort(([, a], [, b]) => b - a);
  return {
    records,
    withWebsite,
    nameOnly,
    unusable,
    cells,
    duplicates,
    countries: byCountry,
    carriedHeaders: [...headers],
    first,
  };
}

function keyOf({ name, website, city, street }: Business): number | null {
  if (website) return hash(website.toLowerCase().replace(/^https?:\/\/|^www\.|\/+$/g, ''));
  return name ? hash(`${name}\n${city ?? ''}\n${street ?? ''}`.toLowerCase()) : null;
}

/** 53 bits of a text (cyrb53): two of a million different texts are the same with a chance of one in ten thousand. */
function hash(text: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & two) + (one >>> 0);
}

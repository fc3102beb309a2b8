import type { Business } from '../model/business.ts';

export interface InputCounts {
  readonly records: number;
  /** Records with a website cell, with only a name, and with neither. */
  readonly withWebsite: number;
  readonly nameOnly: number;
  readonly unusable: number;
  /** Every carried-through header, those of overlong records included, in order. */
  readonly carriedHeaders: readonly string[];
}

/** Reads the whole table once, so that a broken file is refused before any work is done. */
export async function countRecords(businesses: AsyncIterable<Business>): Promise<InputCounts> {
  const headers = new Set<string>();
  let [records, withWebsite, nameOnly, unusable] = [0, 0, 0, 0];
  for await (const business of businesses) {
    records++;
    if (business.website) withWebsite++;
    else if (business.name) nameOnly++;
    else unusable++;
    for (const [header] of business.carried) headers.add(header);
  }
  return { records, withWebsite, nameOnly, unusable, carriedHeaders: [...headers] };
}

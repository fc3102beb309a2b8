import { z } from 'zod';

/** Sectors decide which checks apply. `generic` is what we use when nothing says more. */
export const SECTORS = [
  'restaurant',
  'lodging',
  'shop',
  'professional',
  'health',
  'beauty',
  'crafts',
  'manufacturing',
  'tourism',
  'real_estate',
  'generic',
] as const;
export type Sector = (typeof SECTORS)[number];

const text = z.string().nullable();

/**
 * One input record as understood. Every field but `id` and `row` may be null: the input is as people have it.
 * Values are trimmed but not judged here; `website` is the cell as typed (mended later by `mendWebsite`).
 */
export const businessSchema = z.object({
  /** Unique in the run: the `id` column, else `row-<n>`; duplicates get `-2`, `-3` … */
  id: z.string(),
  /** 1-based number of the record in the input, header not counted. */
  row: z.number().int().positive(),
  name: text,
  website: text,
  city: text,
  /** Two-letter code or name of the province, region, county or state as typed. */
  province: text,
  street: text,
  postalCode: text,
  /** ISO 3166-1 alpha-2, upper case: the row's own, else `--default-country`. */
  country: z.string(),
  /** The sector cell as typed (free words). */
  sectorText: text,
  /** ATECO or NACE code as typed. */
  nace: text,
  /** The sector that `sectorText` or `nace` says, null when they say none. */
  sector: z.enum(SECTORS).nullable(),
  phone: text,
  email: text,
  pec: text,
  vatNumber: text,
  /** Columns that were not understood, in input order: header as typed, cell unchanged. */
  carried: z.array(z.tuple([z.string(), z.string()])),
  /** Set when the record cannot be audited as it is (no name and no website, unreadable row); says why in one key. */
  problem: z.enum(['empty_row', 'no_name_or_website']).nullable(),
});
export type Business = Readonly<z.infer<typeof businessSchema>>;

import { type GivenForm, inspectInput } from '../io/inspect-input.ts';
import { readBusinesses as readTable } from '../io/read-businesses.ts';
import type { Business } from '../model/business.ts';
import { parseColumnMap } from '../options/column-map.ts';

export interface ReadListOptions extends GivenForm {
  /** What columns are, as of `--map`: `Ragione Sociale=name,3=website`. */
  readonly map?: string;
  /** ISO code of rows that name no country; else what the list shows, else IT. */
  readonly defaultCountry?: string;
  /** False: the list has no header line. */
  readonly header?: boolean;
}

/**
 * Reads a list (CSV, Excel workbook, JSON) as `vetrina audit` does: format, encoding, delimiter and columns are understood by
 * themselves. One business per record, in order, as they are read. Throws `UsageError` for a list that cannot be read.
 */
export async function* readBusinesses(path: string, options: ReadListOptions = {}): AsyncGenerator<Business, void> {
  const { map = '', defaultCountry = null, header = true, ...form } = options;
  const { businesses } = await readTable(await inspectInput(path, form), { map: parseColumnMap(map), defaultCountry, header });
  yield* businesses;
}

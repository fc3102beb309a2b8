import type { InputField } from '../data/header-names.ts';
import { sectorFromNace, sectorFromText } from '../data/sectors.ts';
import { COMING_WEBSITE } from '../data/words/coming-website.ts';
import { NO_WEBSITE_WORDS } from '../data/words/no-website.ts';
import { fold } from '../lib/fold.ts';
import type { Business } from '../model/business.ts';
import { UsageError } from '../model/usage-error.ts';
import type { InputFile } from './inspect-input.ts';
import { cleanCell } from './list/clean-cell.ts';
import { countryOfRecord, decideCountry, givenCountry, type ListCountry } from './list/list-country.ts';
import { type ListNotes, openList } from './list/open-list.ts';
import { headerLanguage } from './list/read-header.ts';
import { type Column, columnsByField, understandColumns } from './list/understand-columns.ts';

export interface ReadOptions {
  readonly map: ReadonlyMap<string, InputField>;
  /** False: the list has no header line. */
  readonly header?: boolean;
  /** ISO code for rows that name no country; null = what the list shows. */
  readonly defaultCountry: string | null;
}

export interface BusinessTable {
  readonly columns: readonly Column[];
  /** Whether the list has a line with the names of its columns. */
  readonly hasHeader: boolean;
  readonly country: ListCountry;
  /** The records in input order; streams, so it can be read once only. */
  readonly businesses: AsyncGenerator<Business, void>;
  /** Complete when `businesses` has been read to its end. */
  readonly notes: ListNotes;
}

/** Fields with a column of their own in `audit.csv`; all other columns are carried through too, so that nothing is lost. */
const SHOWN: ReadonlySet<InputField> = new Set(['id', 'name', 'website', 'city', 'sector']);

/** Opens the list: finds the header, understands the columns, then yields one Business per record, whatever is wrong with it. */
export async function readBusinesses(file: InputFile, options: ReadOptions): Promise<BusinessTable> {
  const { found, sample, records, notes } = await openList(file, {
    hasHeader: options.header ?? true,
    names: [...options.map.keys()].filter((name) => !/^\d+$/.test(name)),
  });
  const columns = understandColumns({ header: found.header, records: sample, map: options.map });
  if (!columns.some(({ field }) => field === 'name' || field === 'website')) {
    await records.return();
    throw new UsageError(notUnderstood(file.path, columns, found.header === null ? (sample[0] ?? []) : null));
  }
  const places = columnsByField(columns);
  const country = options.defaultCountry
    ? givenCountry(options.defaultCountry)
    : decideCountry(
        sample.map((cells) => placeCells(createReader(places, cells))),
        headerLanguage(found.header ?? [], ['en']),
      );
  const businesses = toBusinesses(records, { columns, places, country });
  return { columns, hasHeader: found.header !== null, country, businesses, notes };
}

/** `firstLine` of a list without a header, null when there is one. */
function notUnderstood(path: string, columns: readonly Column[], firstLine: readonly string[] | null): string {
  const headers = columns.map(({ header }) => header.slice(0, 60)).slice(0, 30);
  if (firstLine)
    return `${path}: no header line was found, and no column of web addresses. If the first line (${firstLine
      .map((cell) => cell.trim().slice(0, 40))
      .join(', ')
      .slice(
        0,
        200,
      )}) is a header, say --map "${firstLine[0]?.trim().slice(0, 40)}=name"; if there is none: --no-header --map "1=name,2=city"`;
  return `No column of ${path} was understood as a name or a website. Its columns are: ${headers.join(', ')}. Say which is which: --map "${headers[0]}=name"`;
}

type Places = ReadonlyMap<InputField, readonly number[]>;
type Reader = (field: InputField) => string | null;

/** The value of a field: of its first column, the next one where that is empty. */
function createReader(places: Places, cells: readonly string[]): Reader {
  return (field) => {
    const columns = places.get(field);
    if (!columns) return null;
    let spare: string | null = null;
    for (const column of columns) {
      const value = cleanCell(cells[column], field);
      if (value === null) continue;
      if (columns.length === 1 || !saysNothing(field, value)) return value;
      spare ??= value;
    }
    return spare;
  };
}

/** The next column may say more: `in costruzione` is no website, and the tax code of a person no number of a firm. */
function saysNothing(field: InputField, value: string): boolean {
  if (field === 'vatNumber') return !/(?:\d\W?){7}/.test(value);
  return field === 'website' && (NO_WEBSITE_WORDS.has(fold(value)) || COMING_WEBSITE.test(fold(value)));
}

const placeCells = (get: Reader) => ({
  name: get('name'),
  country: get('country'),
  province: get('province'),
  postalCode: get('postalCode'),
  street: get('street'),
  phone: get('phone'),
  email: get('email'),
  website: get('website'),
  vatNumber: get('vatNumber'),
});

interface Reading {
  readonly columns: readonly Column[];
  readonly places: Places;
  readonly country: ListCountry;
}

async function* toBusinesses(
  records: AsyncGenerator<readonly (readonly string[])[], void>,
  { columns, places, country }: Reading,
): AsyncGenerator<Business, void> {
  // without ids in the file nothing has to be remembered, however long it is
  const ids = places.has('id') ? new Map<string, number>() : null;
  const carried = carriedColumns(columns, places);
  let row = 0;
  for await (const batch of records) for (const cells of batch) yield toBusiness(cells, ++row);

  function toBusiness(cells: readonly string[], row: number): Business {
    const get = createReader(places, cells);
    const { name, website, ...place } = placeCells(get);
    const [sectorText, nace] = [get('sector'), get('nace')];
    const { province, postalCode, phone, email, vatNumber } = place;
    return {
      id: ids ? uniqueId(get('id') ?? `row-${row}`, ids) : `row-${row}`,
      row,
      name,
      website,
      city: get('city'),
      province,
      street: place.street,
      postalCode,
      country: countryOfRecord({ ...place, website }, country),
      sectorText,
      nace,
      sector: sectorOf(sectorText, nace),
      phone,
      email,
      pec: get('pec'),
      vatNumber,
      carried: carry(carried, columns.length, cells),
      problem: name || website ? null : cells.every((cell) => !cell.trim()) ? 'empty_row' : 'no_name_or_website',
    };
  }
}

const sectorOf = (sectorText: string | null, nace: string | null) =>
  (nace && sectorFromNace(nace)) || (sectorText && (sectorFromText(sectorText) ?? sectorFromNace(sectorText))) || null;

/** Columns that go through to the output: all but the first of the fields that the output shows. */
function carriedColumns(columns: readonly Column[], places: Places): readonly (readonly [header: string, index: number])[] {
  return columns.flatMap(({ header, field }, index) => {
    const isShown = field !== null && SHOWN.has(field) && places.get(field)?.[0] === index;
    return isShown ? [] : [[header, index] as const];
  });
}

function carry(kept: readonly (readonly [string, number])[], width: number, cells: readonly string[]): [string, string][] {
  const carried = kept.map(([header, index]): [string, string] => [header, cells[index] ?? '']);
  for (let at = width; at < cells.length; at++)
    if (cells[at]?.trim()) carried.push([`extra ${at - width + 1}`, cells[at] as string]);
  return carried;
}

function uniqueId(wanted: string, ids: Map<string, number>): string {
  const count = (ids.get(wanted) ?? 0) + 1;
  ids.set(wanted, count);
  if (count === 1) return wanted;
  return uniqueId(`${wanted}-${count}`, ids);
}

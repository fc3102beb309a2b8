import { createReadStream } from 'node:fs';
import { type CsvError, type Options, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { InputField } from '../data/header-names.ts';
import { sectorFromNace, sectorFromText } from '../data/sectors.ts';
import { countryOfCell } from '../lib/country-code.ts';
import type { Business } from '../model/business.ts';
import { UsageError } from '../model/usage-error.ts';
import type { InputFile } from './inspect-input.ts';
import { type Column, understandColumns } from './understand-columns.ts';

export interface ReadOptions {
  readonly map: ReadonlyMap<string, InputField>;
  /** False: the list has no header line. */
  readonly header?: boolean;
  /** ISO code for rows that name no country; null = what the list shows. */
  readonly defaultCountry: string | null;
}

export interface BusinessTable {
  readonly columns: readonly Column[];
  /** The records in input order; streams, so it can be read once only. */
  readonly businesses: AsyncGenerator<Business, void>;
}

const MAX_RECORD_BYTES = 1024 * 1024;
const WEB_ADDRESS = /^(https?:\/\/\S+|(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,})\/?$/iu;
/** Understood, but without a column of their own in `audit.csv`: carried through too, so that nothing is lost. */
const ALSO_CARRIED: readonly (InputField | null)[] = [
  null,
  'province',
  'street',
  'postalCode',
  'country',
  'nace',
  'phone',
  'email',
  'pec',
  'vatNumber',
];

/** Opens the table: reads the header, then yields one Business per record, whatever is wrong with it. */
export async function readBusinesses(file: InputFile, options: ReadOptions): Promise<BusinessTable> {
  const records = readRecords(file);
  const first = await records.next();
  if (first.done)
    throw new UsageError(`${file.path} holds no records. Give a CSV with a header line and at least a name or a website column.`);
  const { columns, headerless } = understandHeader(file.path, first.value, options.map);
  return { columns, businesses: toBusinesses(records, { columns, options, first: headerless ? first.value : null }) };
}

function understandHeader(path: string, cells: readonly string[], map: ReadonlyMap<string, InputField>) {
  const columns = understandColumns(cells, map);
  if (columns.some(({ field }) => field === 'name' || field === 'website')) return { columns, headerless: false };
  const address = cells.findIndex((cell) => WEB_ADDRESS.test(cell.trim()));
  if (address >= 0 && columns.every(({ field }) => field === null))
    return {
      columns: cells.map((_, i): Column => ({ header: `column ${i + 1}`, field: i === address ? 'website' : null })),
      headerless: true,
    };
  const headers = columns.map(({ header }) => header.slice(0, 60)).slice(0, 30);
  throw new UsageError(
    `No column of ${path} was understood as a name or a website. Its columns are: ${headers.join(', ')}. Say which is which: --map "${headers[0]}=name"`,
  );
}

async function* readRecords(file: InputFile): AsyncGenerator<string[], void> {
  const options: Options = {
    delimiter: file.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    from_line: file.skipLines + 1,
    max_record_size: MAX_RECORD_BYTES,
  };
  const parser = parse(options);
  const source = createReadStream(file.path);
  const decoder = iconv.decodeStream(file.encoding);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(decoder).pipe(parser);
  try {
    for await (const record of parser) yield (record as string[]).map((cell) => cell.replaceAll('\0', ''));
  } catch (error) {
    throw new UsageError(`${file.path}: ${explainCsvError(error as CsvError)}`);
  } finally {
    source.destroy();
  }
}

function explainCsvError(error: CsvError): string {
  const at = typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `a record${at} is over 1 MB. A quote that is never closed, or another --delimiter, is the usual cause.`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `a quote is opened${at} and never closed. Close it, or double the quotes inside quoted cells.`;
  return `it cannot be read as CSV${at}: ${error.message}`;
}

interface Reading {
  readonly columns: readonly Column[];
  readonly options: ReadOptions;
  readonly first: string[] | null;
}

async function* toBusinesses(
  records: AsyncGenerator<string[], void>,
  { columns, options, first }: Reading,
): AsyncGenerator<Business, void> {
  // without ids in the file nothing has to be remembered, however long it is
  const ids = columns.some(({ field }) => field === 'id') ? new Map<string, number>() : null;
  let row = 0;
  if (first) yield toBusiness(first, ++row);
  for await (const record of records) yield toBusiness(record, ++row);

  function toBusiness(cells: readonly string[], row: number): Business {
    const get = (field: InputField) => {
      const index = columns.findIndex((column) => column.field === field);
      return (index >= 0 && cells[index]?.trim()) || null;
    };
    const [name, website, sectorText, nace] = [get('name'), get('website'), get('sector'), get('nace')];
    return {
      id: ids ? uniqueId(get('id') ?? `row-${row}`, ids) : `row-${row}`,
      row,
      name,
      website,
      city: get('city'),
      province: get('province'),
      street: get('street'),
      postalCode: get('postalCode'),
      country: countryOfCell(get('country') ?? '') ?? options.defaultCountry ?? 'IT',
      sectorText,
      nace,
      sector:
        (nace && sectorFromNace(nace)) || (sectorText && (sectorFromText(sectorText) ?? sectorFromNace(sectorText))) || null,
      phone: get('phone'),
      email: get('email'),
      pec: get('pec'),
      vatNumber: get('vatNumber'),
      carried: carry(columns, cells),
      problem: name || website ? null : cells.every((cell) => !cell.trim()) ? 'empty_row' : 'no_name_or_website',
    };
  }
}

function carry(columns: readonly Column[], cells: readonly string[]): [string, string][] {
  const kept = columns.flatMap(({ header, field }, i): [string, string][] =>
    ALSO_CARRIED.includes(field) ? [[header, cells[i] ?? '']] : [],
  );
  const extra = cells.slice(columns.length).map((cell, i): [string, string] => [`extra ${i + 1}`, cell]);
  return [...kept, ...extra.filter(([, cell]) => cell.trim())];
}

function uniqueId(wanted: string, ids: Map<string, number>): string {
  const count = (ids.get(wanted) ?? 0) + 1;
  ids.set(wanted, count);
  if (count === 1) return wanted;
  return uniqueId(`${wanted}-${count}`, ids);
}

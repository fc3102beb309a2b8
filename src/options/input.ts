import { z } from 'zod';
import { INPUT_FIELDS, type InputField } from '../data/header-names.ts';
import { countryCode } from '../lib/country-code.ts';
import { parseColumnMap } from './column-map.ts';
import { flag, list, text, unless, whole } from './kinds.ts';
import type { Option, OptionTable } from './option.ts';

const INPUT = 'Input:';

const columnMap: Option<ReadonlyMap<string, InputField>, 'read'> = {
  flags: '--map <columns>',
  help: 'what columns are: "Ragione Sociale=name,3=website"',
  ...{ group: INPUT, effect: 'read', schema: z.map(z.string(), z.enum(INPUT_FIELDS)), default: new Map() },
  defaultShown: 'none',
  fromText: parseColumnMap,
};

const country: Option<string | null, 'read'> = {
  flags: '--default-country <code>',
  help: 'country of rows that name none (default: what the list shows, else IT)',
  ...{ group: INPUT, effect: 'read', default: null },
  schema: z.string({ error: 'Give a country such as IT, DE or "France".' }).nullable(),
  fromText: (typed) => countryCode(typed) ?? undefined,
};

/** How the rows of the input are read. */
export const READING = {
  defaultCountry: country,
} as const satisfies OptionTable;

/** Who does not want to be looked at. */
export const SKIPPING = {
  skip: text(
    '--skip <file>',
    'opt-outs, one a line (domain, VAT number or name): neither visited nor reported; kept with the run',
    {
      group: INPUT,
      effect: 'session',
      default: null,
    },
  ),
} as const satisfies OptionTable;

/** How the file of businesses is read, and which of them. */
export const LIST = {
  map: columnMap,
  header: unless('--no-header', 'the list has no header line: columns are told by their values and by --map 1=name', {
    group: INPUT,
    effect: 'read',
  }),
  sheet: text('--sheet <name>', 'sheet of an Excel workbook (default: the first)', {
    group: INPUT,
    effect: 'read',
    default: null,
  }),
  delimiter: text('--delimiter <char>', 'comma, semicolon, tab, pipe or a character (default: detected)', {
    group: INPUT,
    effect: 'session',
    default: null,
  }),
  encoding: text('--encoding <name>', 'utf-8, windows-1252, utf-16le … (default: detected)', {
    group: INPUT,
    effect: 'session',
    default: null,
  }),
  limit: whole('--limit <n>', 'only the first n records', { group: INPUT, effect: 'session', from: 1, to: 1e9, default: null }),
  only: list('--only <ids>', 'only the records with these ids, comma-separated', {
    group: INPUT,
    effect: 'session',
    default: null,
  }),
  dryRun: flag('--dry-run', 'only show how the list was understood: columns, country, three rows, what will be ignored', {
    group: INPUT,
    effect: 'session',
  }),
  json: flag('--json', 'with --dry-run: as JSON', { group: INPUT, effect: 'session' }),
} as const satisfies OptionTable;

/** What is known of the one business of `check`. */
export const BUSINESS = {
  name: text('--name <name>', 'name of the business', { group: INPUT, effect: 'session', default: null }),
  city: text('--city <city>', 'where it is', { group: INPUT, effect: 'session', default: null }),
  sector: text('--sector <sector>', 'what it does: restaurant, dentist, hotel … or an ATECO/NACE code', {
    group: INPUT,
    effect: 'session',
    default: null,
  }),
} as const satisfies OptionTable;

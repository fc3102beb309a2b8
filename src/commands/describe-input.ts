import type { InputCounts } from '../io/count-records.ts';
import type { InputFile } from '../io/inspect-input.ts';
import type { ListCountry } from '../io/list/list-country.ts';
import type { ListNotes } from '../io/list/open-list.ts';
import { type Column, columnsByField } from '../io/list/understand-columns.ts';
import type { Business } from '../model/business.ts';
import { printable } from './terminal.ts';

export interface DescribedList {
  readonly file: InputFile;
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
  readonly country: ListCountry;
  readonly notes: ListNotes;
  readonly counts: InputCounts;
}

type Print = (line: string) => void;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '': 'one column',
};

/** Says how the list was understood, so that a wrong guess is seen before it costs an hour. */
export function describeInput(list: DescribedList, print: Print): void {
  const { file, hasHeader, counts } = list;
  print(`${file.path}: ${formOf(file)}${hasHeader ? '' : ', no header line'}, ${counts.records} records`);
  describeColumns(list.columns, print);
  describeCountry(list.country, counts, print);
  describeNotes(list.notes, print);
  describeCounts(counts, print);
}

/** The first records as they will be audited. */
export function describeFirst(first: readonly Business[], print: Print): void {
  if (first.length > 0) print('  the first as understood:');
  for (const { row, name, street, postalCode, city, province, country, phone, website, sector, sectorText } of first) {
    const place = [street, [postalCode, city].filter(Boolean).join(' '), province && `(${province})`, country]
      .filter(Boolean)
      .join(', ');
    const parts = [name ?? 'no name', place, phone, sector ?? sectorText, website ?? 'no website'].filter(
      (part) => part !== null,
    );
    print(`    ${row}. ${parts.map((part) => printable(part.slice(0, 80))).join(' · ')}`);
  }
}

/** The same for programs (`--dry-run --json`). */
export function listAsJson({ file, columns, hasHeader, country, notes, counts }: DescribedList) {
  const { carriedHeaders: _, first, countries, ...numbers } = counts;
  return {
    file: file.path,
    ...{ format: file.format, encoding: file.encoding, oddLines: file.oddLines, delimiter: file.delimiter, header: hasHeader },
    columns: columns.map(({ header, field, by }) => ({ header, field, by })),
    fields: Object.fromEntries(
      [...columnsByField(columns)].map(([field, indexes]) => [field, indexes.map((at) => columns[at]?.header)]),
    ),
    country: { code: country.code, why: country.why, records: Object.fromEntries(countries) },
    ...{
      ignored: notes.ignored,
      repeatedHeaders: notes.repeatedHeaders,
      repairedLines: notes.repaired,
      repaired: notes.repairedCount,
    },
    counts: numbers,
    first: first.map(({ carried: __, ...business }) => business),
  };
}

function formOf(file: InputFile): string {
  if (file.format === 'xlsx') return `Excel workbook${file.sheet ? `, sheet ${file.sheet}` : ''}`;
  if (file.format !== 'csv') return file.format === 'json' ? 'JSON' : 'JSON Lines';
  const odd = file.oddLines ? ` (some lines ${file.oddLines})` : '';
  return `${file.encoding}${odd}, ${DELIMITER_NAMES[file.delimiter] ?? file.delimiter}`;
}

function describeColumns(columns: readonly Column[], print: Print): void {
  const named = (indexes: readonly number[]) => indexes.map((index) => printable(columns[index]?.header ?? '')).join(' + ');
  print(`  understood: ${[...columnsByField(columns)].map(([field, indexes]) => `${named(indexes)} = ${field}`).join(', ')}`);
  const byValues = columns.filter(({ by }) => by === 'values').map(({ header }) => printable(header));
  if (byValues.length > 0) print(`  told by their values, not by their names: ${byValues.join(', ')}`);
  const carried = columns.filter(({ field }) => field === null).map(({ header }) => printable(header));
  if (carried.length > 0) print(`  carried through: ${carried.join(', ')}`);
}

function describeCountry({ code, why, isGiven }: ListCountry, { countries }: InputCounts, print: Print): void {
  const others = countries.filter(([country]) => country !== code);
  const elsewhere =
    others.length > 0
      ? `; by themselves: ${others
          .slice(0, 6)
          .map(([country, records]) => `${country} ${records}`)
          .join(', ')}`
      : '';
  const change = isGiven ? '' : '. Another: --default-country';
  print(`  country: ${code} where a record says none (${why})${elsewhere}${change}`);
}

function describeNotes({ ignored, repeatedHeaders, repaired, repairedCount }: ListNotes, print: Print): void {
  const quoted = ignored.slice(0, 5).map((text) => `"${printable(text.slice(0, 60))}"`);
  if (ignored.length > 0)
    print(`  left out, no businesses: ${quoted.join(', ')}${ignored.length > 5 ? ` and ${ignored.length - 5} more` : ''}`);
  if (repeatedHeaders > 0) print(`  left out: the header, ${repeatedHeaders} times again`);
  if (repairedCount > 0)
    print(
      `  read by themselves because of a stray quote: ${repairedCount} lines (${repaired.slice(0, 5).join(', ')}${repairedCount > 5 ? ' …' : ''})`,
    );
}

function describeCounts({ cells, withWebsite, nameOnly, unusable, duplicates }: InputCounts, print: Print): void {
  const neither = unusable > 0 ? `, ${unusable} with neither (kept in the output, not audited)` : '';
  print(`  ${withWebsite} with a website, ${nameOnly} with a name only${neither}`);
  const told = [
    [cells.social_profile, 'only a social profile'],
    [cells.third_party, 'a page on somebody else’s platform'],
    [cells.mailbox, 'an e-mail address instead'],
    [cells.invalid, 'unreadable'],
    [withWebsite - (cells.website + cells.social_profile + cells.third_party + cells.mailbox + cells.invalid), 'a word for none'],
  ] as const;
  const shown = told.filter(([records]) => records > 0).map(([records, what]) => `${records} ${what}`);
  if (shown.length > 0) print(`  of the website cells: ${cells.website} websites, ${shown.join(', ')}`);
  if (duplicates > 0) print(`  ${duplicates} repeat an earlier website or name`);
}

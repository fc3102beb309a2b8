import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { siteNames } from '../../fixtures/web.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** What is right about one cell of `audit.csv`, by human judgement. */
type Expectation = string | readonly string[] | LooseExpectation;

/** For cells in which more than one answer is right: free text, and lists of which only a part is beyond dispute. */
interface LooseExpectation {
  /** Each stands in the cell; in a list, within one of its items. */
  readonly contains: readonly string[] | string;
  /** Items that may be there as well; when given, nothing else may (`[]`: nothing at all). */
  readonly allows?: readonly string[];
  /** Items that would be false. */
  readonly lacks?: readonly string[];
}

export type ExpectedCells = Readonly<Record<string, Expectation>>;
export interface FixtureRow {
  readonly name: string;
  /** Folder under `fixtures/sites`, null where the cell alone decides. */
  readonly site: string | null;
  readonly expected: ExpectedCells;
}
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of `fixtures/businesses.csv` in order, each with what is expected of it. */
export function fixtureRows(): readonly FixtureRow[] {
  const rows = readCsv(join(FIXTURES, 'businesses.csv'), ';');
  const unserved = readExpected(join(FIXTURES, 'rows.expected.json')) as unknown as Record<string, ExpectedCells>;
  const names = siteNames();
  return rows.map((row) => {
    const address = (row['Sito Internet'] ?? '').toLowerCase();
    const site = names.find((each) => address.includes(`${each}.localhost`)) ?? null;
    const name = row.Denominazione ?? '';
    const expected = site ? readExpected(join(FIXTURES, 'sites', site, 'expected.json')) : unserved[name];
    if (!expected) throw new Error(`Nothing is expected of "${name}": say it in fixtures/rows.expected.json`);
    return { name, site, expected };
  });
}

export function readCsv(path: string, delimiter = ','): readonly CsvRow[] {
  return parse(readFileSync(path), { columns: true, bom: true, delimiter }) as CsvRow[];
}

function readExpected(path: string): ExpectedCells | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ExpectedCells) : undefined;
}

/** What is wrong about a row, one line for each cell; `mayBeUnknown` lets every cell be `unknown` instead. */
export function differences(row: CsvRow, expected: ExpectedCells, mayBeUnknown: boolean): readonly string[] {
  return Object.entries(expected).flatMap(([column, wanted]) => {
    const got = row[column];
    if (got === undefined) return [`${column}: there is no such column`];
    if ((mayBeUnknown && got === 'unknown') || fits(got, wanted)) return [];
    return [`${column}: got ${JSON.stringify(got)}, want ${JSON.stringify(wanted)}`];
  });
}

function fits(cell: string, wanted: Expectation): boolean {
  if (typeof wanted === 'string') return cell === wanted;
  const items = cell === '' ? [] : cell.split(' | ');
  if (isList(wanted)) return items.length === wanted.length && wanted.every((value) => items.includes(value));
  const required = typeof wanted.contains === 'string' ? [wanted.contains] : wanted.contains;
  const missing = required.filter((part) => !items.some((item) => item.includes(part)));
  const { allows } = wanted;
  const extra = allows ? items.filter((item) => !required.some((part) => item.includes(part)) && !allows.includes(item)) : [];
  return missing.length === 0 && extra.length === 0 && !wanted.lacks?.some((value) => items.includes(value));
}

function isList(wanted: readonly string[] | LooseExpectation): wanted is readonly string[] {
  return Array.isArray(wanted);
}

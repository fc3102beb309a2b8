import { FOOTER_LINE } from '../../data/words/footer-lines.ts';
import { fold } from '../../lib/fold.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { InputFile } from '../inspect-input.ts';
import { type FoundHeader, findHeader } from './find-header.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/** What was left out of a list, or read in another way than it is written. */
export interface ListNotes {
  /** Lines above and below the table that are no businesses, as text. */
  readonly ignored: string[];
  /** Header lines that came again further down. */
  repeatedHeaders: number;
  /** Lines (1-based) with a stray quote that were read by themselves; the first ones. */
  readonly repaired: number[];
  repairedCount: number;
}

export interface OpenList {
  readonly found: FoundHeader;
  /** The first records of businesses. */
  readonly sample: readonly (readonly string[])[];
  /** All records of businesses, in bunches; can be read once. */
  readonly records: AsyncGenerator<readonly (readonly string[])[], void>;
  /** Complete when `records` has been read to its end. */
  readonly notes: ListNotes;
}

export interface HeaderWishes {
  readonly hasHeader: boolean;
  /** Names of columns that the user gave: the line with them is the header. */
  readonly names: readonly string[];
}

/** Records that are looked at to understand a list. */
const SAMPLE = 400;
const MOST_REPAIRED = 20;

/** Opens a list of any format: finds its header, leaves out titles, footers and headers that come again. */
export async function openList(file: InputFile, { hasHeader, names }: HeaderWishes): Promise<OpenList> {
  const notes: ListNotes = { ignored: [], repeatedHeaders: 0, repaired: [], repairedCount: 0 };
  const source = readRecords(file, (line) => {
    notes.repairedCount++;
    if (notes.repaired.length < MOST_REPAIRED) notes.repaired.push(line);
  });
  const start: string[][] = [];
  while (start.length < SAMPLE) {
    const next = await source.next();
    if (next.done) break;
    start.push(...next.value);
  }
  if (!start.some((cells) => cells.some((cell) => cell.trim())))
    throw new UsageError(
      `${file.path} holds no records. Give a list with a header line and at least a name or a website column.`,
    );
  const width = file.format === 'csv' ? file.width : Math.max(1, start[0]?.filter((cell) => cell.trim()).length ?? 1);
  const found = hasHeader ? findHeader(start, width, names) : { header: null, skip: 0, ignored: [] };
  notes.ignored.push(...found.ignored.map(asText).filter(Boolean));
  const records = start.slice(found.skip);
  return {
    found,
    sample: records.slice(0, SAMPLE),
    records: businessRecords(records, source, { header: found.header, notes }),
    notes,
  };
}

async function* readRecords(file: InputFile, repaired: (line: number) => void): AsyncGenerator<string[][], void> {
  if (file.format === 'csv') yield* readCsv(file, repaired);
  else if (file.format === 'xlsx') yield* (await import('./read-workbook.ts')).readWorkbook(file);
  else yield* readJson(file);
}

interface Framing {
  readonly header: readonly string[] | null;
  readonly notes: ListNotes;
}

/** Holds back what may be a footer until a business comes after it. */
async function* businessRecords(
  start: readonly string[][],
  rest: AsyncGenerator<string[][], void>,
  { header, notes }: Framing,
): AsyncGenerator<readonly (readonly string[])[], void> {
  let held: string[][] = [];
  const first = header?.find((cell) => cell.trim()) ?? null;
  const firstAt = header && first !== null ? header.indexOf(first) : -1;
  const sift = (records: readonly string[][]): readonly string[][] => {
    const passed: string[][] = [];
    for (const cells of records) {
      if (firstAt >= 0 && cells[firstAt] === first && isHeaderAgain(cells, header as readonly string[])) {
        notes.repeatedHeaders++;
        continue;
      }
      if (isFooter(cells) || (held.length > 0 && isEmpty(cells))) {
        held.push(cells);
        continue;
      }
      if (held.length > 0) passed.push(...held);
      held = [];
      passed.push(cells);
    }
    return passed;
  };
  try {
    yield sift(start);
    for await (const records of rest) yield sift(records);
    notes.ignored.push(...held.filter((cells) => !isEmpty(cells)).map(asText));
    yield held.filter(isEmpty);
  } finally {
    await rest.return();
  }
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => !cell.trim());
const asText = (cells: readonly string[]) =>
  cells
    .filter((cell) => cell.trim())
    .join(' ')
    .trim();
const isHeaderAgain = (cells: readonly string[], header: readonly string[]) =>
  header.length > 1 && cells.length === header.length && cells.every((cell, at) => cell === header[at]);

/** A source, a total, a date of issue: at most two cells are filled, and the first says so. */
function isFooter(cells: readonly string[]): boolean {
  let filled = 0;
  let first = '';
  for (const cell of cells) {
    if (cell === '' || cell === '\r') continue;
    if (!cell.trim()) continue;
    if (filled === 0) first = cell;
    if (++filled > 2) return false;
  }
  if (filled === 0 || (filled === 2 && cells.length < 4)) return false;
  if (cells.length < 2 && !/[:©]|\d/.test(first)) return false;
  return /^\s*©/.test(first) || FOOTER_LINE.test(fold(first.slice(0, 80)));
}

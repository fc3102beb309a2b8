import { UsageError } from '../../model/usage-error.ts';
import { readHeader } from './read-header.ts';
import { splitRecord } from './split-record.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Stands for "none": a list of one column, whose cells may hold any mark. */
export const NO_DELIMITER = '';

export interface TableShape {
  readonly delimiter: string;
  /** Cells of most records. */
  readonly width: number;
  /** Every line as a whole is one quoted cell that holds the record (`"a,""b"",c"`). */
  readonly quotedLines: boolean;
}

export function readDelimiter(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const named =
    { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|', none: NO_DELIMITER }[given.toLowerCase()] ?? given;
  if (named.length > 1)
    throw new UsageError(`--delimiter takes one character or tab, comma, semicolon, pipe, none; "${given}" is none of them.`);
  return named;
}

/** The shape of a table by its first lines; `given` is a delimiter that is known. */
export function detectShape(lines: readonly string[], given: string | undefined): TableShape {
  const filled = lines.map((line) => line.replace(/\r$/, '')).filter((line) => line.trim());
  const plain = shapeOf(filled, given);
  const unwrapped = filled.map(unwrapLine);
  const wrapped = unwrapped.filter((line) => line !== null);
  if (filled.length === 0 || wrapped.length < filled.length * 0.9 || plain.width > 1) return { ...plain, quotedLines: false };
  const inner = shapeOf(wrapped, given);
  return inner.width > 1 ? { ...inner, quotedLines: true } : { ...plain, quotedLines: false };
}

/** The record within a line that is quoted as a whole; null when it is not. */
export function unwrapLine(line: string): string | null {
  if (!line.startsWith('"')) return null;
  const { cells, open, stray } = splitRecord(line, '\n');
  return open || stray || cells.length !== 1 ? null : (cells[0] ?? null);
}

function shapeOf(lines: readonly string[], given: string | undefined): Omit<TableShape, 'quotedLines'> {
  if (given !== undefined)
    return { delimiter: given, width: given === NO_DELIMITER ? 1 : mostFrequent(countsOf(lines, given)).count };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...scoreOf(lines, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0 || isOneColumn(lines, best)) return { delimiter: NO_DELIMITER, width: 1 };
  return { delimiter: best.delimiter, width: best.width };
}

/** How evenly a delimiter cuts the lines; the line with the names is cut as the others are. */
function scoreOf(
  lines: readonly string[],
  delimiter: string,
): { readonly score: number; readonly width: number; readonly alike: number } {
  const counts = countsOf(lines, delimiter).slice(0, 80);
  const { count: width, times } = mostFrequent(counts.filter((count) => count > 1));
  if (width < 2) return { score: 0, width: 1, alike: 0 };
  const alike = times / counts.length;
  const first = counts.find((count) => count > 1) === width && (counts[0] ?? 1) > 1 ? 2 : 0;
  return { score: alike * 10 + first + Math.min(width, 30) / 10, width, alike };
}

/** Marks within names cut a list of one column too, but not evenly, and not its header. */
function isOneColumn(
  lines: readonly string[],
  { delimiter, alike }: { readonly delimiter: string; readonly alike: number },
): boolean {
  const first = lines[0] ?? '';
  if (first.includes(delimiter)) return false;
  if (alike >= 0.9 && lines.length > 2) return false;
  const { about, claims } = readHeader(first);
  if (about === 'business' && claims.some(({ strength }) => strength === 'sure'))
    return alike < 0.9 || !lines.some((line) => line.includes(delimiter) && line !== first && looksLikeHeader(line, delimiter));
  return alike < 0.5;
}

const looksLikeHeader = (line: string, delimiter: string) =>
  splitRecord(line, delimiter).cells.filter((cell) => readHeader(cell).claims.length > 0).length > 1;

/** Cells of each line, quotes respected; where a quoted cell goes over several lines, of the record. */
function countsOf(lines: readonly string[], delimiter: string): readonly number[] {
  const byLine = lines.map((line) => cellsOfLine(line, delimiter));
  const byRecord: number[] = [];
  let text = '';
  for (const line of lines) {
    text = text ? `${text}\n${line}` : line;
    const { cells, open } = splitRecord(text, delimiter);
    if (open && text.length < 20_000) continue;
    byRecord.push(text.includes('\n') ? cells.length : cellsOfLine(text, delimiter));
    text = '';
  }
  const [whole, single] = [mostFrequent(byRecord), mostFrequent(byLine)];
  return whole.times / Math.max(1, byRecord.length) >= single.times / Math.max(1, byLine.length) ? byRecord : byLine;
}

/** Where quotes are not to be trusted, every delimiter counts. */
function cellsOfLine(line: string, delimiter: string): number {
  const { cells, open, stray } = splitRecord(line, delimiter);
  return open || stray ? line.split(delimiter).length : cells.length;
}

function mostFrequent(counts: readonly number[]): { readonly count: number; readonly times: number } {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = { count: 1, times: 0 };
  for (const [count, seen] of times)
    if (seen > best.times || (seen === best.times && count > best.count)) best = { count, times: seen };
  return best;
}

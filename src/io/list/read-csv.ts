import { decodeHTML } from 'entities';
import { UsageError } from '../../model/usage-error.ts';
import type { InputFile } from '../inspect-input.ts';
import { NO_DELIMITER, unwrapLine } from './delimiter.ts';
import { LONGEST_RECORD, readLines } from './read-lines.ts';
import { closingQuote, splitPlainly, splitRecord } from './split-record.ts';

export type CsvFile = Pick<
  InputFile,
  'path' | 'encoding' | 'oddLines' | 'lineEnd' | 'delimiter' | 'width' | 'quotedLines' | 'skipLines'
>;

/** Never in a text: splits nothing. */
const NOWHERE = '\uffff';
/** Lines that one cell may go over. */
const MOST_LINES = 2_000;

/**
 * The records of a CSV in bunches. A quote that is not closed does not swallow the lines after it: where the lines are whole
 * records by themselves they are read so, and where that cannot be told the file is refused with the line. `repaired` is told
 * the number (1-based) of each line that was read by itself.
 */
export async function* readCsv(file: CsvFile, repaired: (line: number) => void): AsyncGenerator<string[][], void> {
  const source = readLines(file);
  const delimiter = file.delimiter === NO_DELIMITER ? NOWHERE : file.delimiter;
  let lines: string[] = [];
  let at = 0;
  let before = 0;
  let ended = false;
  const more = async () => {
    const next = await source.next();
    ended ||= next.done === true;
    if (next.done) return false;
    before += at;
    lines = at === lines.length ? next.value : lines.slice(at).concat(next.value);
    at = 0;
    return true;
  };
  try {
    for (let skip = file.skipLines; await more(); ) {
      const batch: string[][] = [];
      for (at = skip, skip = 0; at < lines.length; ) {
        const line = lines[at] as string;
        if (isBlank(line)) at++;
        else if (!line.includes('"') && line.length <= LONGEST_RECORD) {
          batch.push(splitLine(line.endsWith('\r') ? line.slice(0, -1) : line, delimiter, file.width));
          at++;
        } else {
          const record = readQuoted({ lines, at, delimiter, width: file.width, unwrap: file.quotedLines, ended });
          if (record === 'more') {
            // the end of the file is an answer too
            await more();
            continue;
          }
          if (record === 'refused') throw new UsageError(`${file.path}, line ${before + at + 1}: ${WHAT_TO_DO}`);
          if (record.repaired) repaired(before + at + 1);
          batch.push(record.cells as string[]);
          at += record.lines;
        }
      }
      if (batch.length > 0) yield batch;
    }
  } finally {
    await source.return();
  }
}

/** `Caff&egrave;;Lodi`: the semicolon of an entity cuts no cell. */
function splitLine(line: string, delimiter: string, width: number): string[] {
  const cells = line.split(delimiter);
  if (delimiter !== ';' || cells.length <= width || !line.includes('&')) return cells;
  const decoded = decodeEntities(line).split(delimiter);
  return decoded.length === width ? decoded : cells;
}

const decodeEntities = (line: string) => line.replace(/&(?:#\d{2,5}|[a-z]{2,8});/gi, (entity) => decodeHTML(entity));

const WHAT_TO_DO =
  'a quote is opened and never closed, or a record is over 1 MB. Close the quote (a quote inside a quoted cell is written twice), or give another --delimiter.';

interface QuotedLines {
  readonly lines: readonly string[];
  readonly at: number;
  readonly delimiter: string;
  readonly width: number;
  readonly unwrap: boolean;
  readonly ended: boolean;
}

interface ReadRecord {
  readonly cells: readonly string[];
  /** Lines it takes. */
  readonly lines: number;
  readonly repaired: boolean;
}

/** A record that begins with this line and has quotes in it; `more` when the next lines have to be seen first. */
function readQuoted({ lines, at, delimiter, width, unwrap, ended }: QuotedLines): ReadRecord | 'more' | 'refused' {
  const typed = (lines[at] as string).replace(/\r$/, '');
  if (typed.length > LONGEST_RECORD) return 'refused';
  const line = (unwrap ? unwrapLine(typed) : null) ?? typed;
  const split = splitRecord(line, delimiter);
  const plain = splitPlainly(line, delimiter);
  const single = (cells: readonly string[], repaired: boolean): ReadRecord => ({ cells, lines: 1, repaired });
  if (!split.open && split.cells.length > width && delimiter === ';' && line.includes('&')) {
    const decoded = splitRecord(decodeEntities(line), delimiter);
    if (!decoded.open && decoded.cells.length === width) return single(decoded.cells, false);
  }
  if (!split.open) {
    const damaged = split.stray && split.cells.length !== width && plain.length === width;
    return single(damaged ? plain : split.cells, damaged);
  }
  if (unwrap) return single(plain, true);
  const closing = findClosing({ lines, at, delimiter, width, alone: plain.length === width });
  if (closing === 'swallows') return single(plain, true);
  if (closing === 'nowhere' && !ended) return lines.length - at > MOST_LINES ? single(plain, true) : 'more';
  if (closing === 'nowhere') return plain.length === width ? single(plain, true) : 'refused';
  const text = lines
    .slice(at, at + closing)
    .join('\n')
    .replace(/\r$/, '');
  if (text.length > LONGEST_RECORD) return plain.length === width ? single(plain, true) : 'refused';
  const whole = splitRecord(text, delimiter);
  if (whole.open || (plain.length === width && whole.cells.length !== width))
    return plain.length === width ? single(plain, true) : 'refused';
  return { cells: whole.cells, lines: closing, repaired: false };
}

/**
 * How many lines the record takes until its quote is closed. `swallows`: the lines up to there are whole records by themselves,
 * so that the quote is a stray one. `nowhere`: it is not closed in these lines.
 */
function findClosing({
  lines,
  at,
  delimiter,
  width,
  alone,
}: Pick<QuotedLines, 'lines' | 'at' | 'delimiter' | 'width'> & { readonly alone: boolean }): number | 'swallows' | 'nowhere' {
  let whole = 0;
  let size = (lines[at] as string).length;
  for (let next = at + 1; next < lines.length && next - at <= MOST_LINES && size <= LONGEST_RECORD; next++) {
    const line = (lines[next] as string).replace(/\r$/, '');
    size += line.length + 1;
    const isRecord = width > 1 && line.split(delimiter).length === width;
    if (isRecord) whole++;
    if (alone && whole >= (width > 2 ? 2 : 6) && whole > (next - at) * (width > 2 ? 0.5 : 0.8)) return 'swallows';
    const close = closingQuote(line, 0, delimiter);
    if (close.open) continue;
    if (alone && isRecord && whole >= (next - at) / 2 && !splitRecord(line.slice(close.at + 1), delimiter).open && close.stray)
      return 'swallows';
    return rejoin(lines, at, next, delimiter);
  }
  return 'nowhere';
}

/** Lines up to the one where the record really ends: a second quoted cell may be open after the first is closed. */
function rejoin(lines: readonly string[], at: number, end: number, delimiter: string): number | 'nowhere' {
  let text = lines
    .slice(at, end + 1)
    .join('\n')
    .replace(/\r$/, '');
  for (let next = end; ; ) {
    if (!splitRecord(text, delimiter).open) return next - at + 1;
    next++;
    if (next >= lines.length || text.length > LONGEST_RECORD) return 'nowhere';
    text += `\n${(lines[next] as string).replace(/\r$/, '')}`;
  }
}

/** Nothing between two line ends; the mark that DOS wrote at the end of files. */
const isBlank = (line: string) => line === '' || line === '\r' || line === '\u001a';

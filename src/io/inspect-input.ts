import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { UsageError } from '../model/usage-error.ts';
import { detectShape, readDelimiter, type TableShape } from './list/delimiter.ts';
import { decodeLine, detectEncoding, type TextEncoding } from './list/encoding.ts';
import { type ListFormat, listFormat } from './list/file-format.ts';

export interface InputFile extends TextEncoding, TableShape {
  readonly path: string;
  /** SHA-256 of the bytes, hex: tells a resumed run that the input is the same. */
  readonly hash: string;
  readonly bytes: number;
  readonly format: ListFormat;
  /** Lines to leave out before the table (`sep=;`). */
  readonly skipLines: number;
  readonly lineEnd: '\n' | '\r';
  /** Sheet of a workbook; null = the first. */
  readonly sheet: string | null;
}

export interface GivenForm {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

const SAMPLE_BYTES = 256 * 1024;
const SEP_LINE = /^\ufeff?"?sep=(.)"?\r?$/i;

/** Reads the file once, in pieces, to learn its format, encoding, delimiter and hash. Throws UsageError when it cannot be read. */
export async function inspectInput(path: string, given: GivenForm): Promise<InputFile> {
  const { hash, bytes, sample, utf8 } = await scan(path);
  if (bytes === 0)
    throw new UsageError(`${path} is empty. Give a list with a header line and at least a name or a website column.`);
  if (given.encoding && !iconv.encodingExists(given.encoding))
    throw new UsageError(
      `--encoding ${given.encoding} is not known. Use utf-8, windows-1252, cp850, macintosh, utf-16le, iso-8859-1 …`,
    );
  const format = listFormat(path, sample);
  if (given.sheet !== undefined && format !== 'xlsx')
    throw new UsageError(`--sheet goes with an Excel workbook (.xlsx); ${path} is none.`);
  const known = { path, hash, bytes, format, sheet: given.sheet ?? null };
  if (format === 'xlsx') return { ...known, ...NO_TEXT };
  const coding = given.encoding ? { encoding: given.encoding, oddLines: null } : detectEncoding(sample, utf8);
  if (format !== 'csv') return { ...known, ...NO_TEXT, ...coding };
  const text = decodeSample(sample, coding);
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const lines = text.replace(/^\ufeff/, '').split(lineEnd);
  if (bytes > sample.length && lines.length > 1) lines.pop(); // the sample cuts through the last one
  const declared = SEP_LINE.exec(lines[0] ?? '')?.[1];
  const delimiter = readDelimiter(given.delimiter) ?? declared;
  return {
    ...known,
    ...coding,
    lineEnd,
    skipLines: declared ? 1 : 0,
    ...detectShape(lines.slice(declared ? 1 : 0, 400), delimiter),
  };
}

const NO_TEXT = {
  encoding: 'utf-8',
  oddLines: null,
  delimiter: '',
  width: 1,
  quotedLines: false,
  skipLines: 0,
  lineEnd: '\n',
} as const;

function decodeSample(sample: Buffer, { encoding, oddLines }: TextEncoding): string {
  if (oddLines === null) return iconv.decode(sample, encoding);
  return decodeLine(sample, oddLines);
}

async function scan(path: string): Promise<{ hash: string; bytes: number; sample: Buffer; utf8: boolean }> {
  const info = await stat(path).catch(() => null);
  if (!info)
    throw new UsageError(
      `There is no file ${path}. Give the path of a list of businesses (CSV, .xlsx, JSON), or - for standard input.`,
    );
  if (info.isDirectory()) throw new UsageError(`${path} is a folder. Give the path of a list of businesses (CSV, .xlsx, JSON).`);
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: Buffer[] = [];
  let bytes = 0;
  let utf8 = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (bytes < SAMPLE_BYTES) pieces.push(chunk);
      bytes += chunk.length;
      hash.update(chunk);
      utf8 &&= decodes(decoder, chunk);
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  return { hash: hash.digest('hex'), bytes, sample: Buffer.concat(pieces).subarray(0, SAMPLE_BYTES), utf8 };
}

function decodes(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

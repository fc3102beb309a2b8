import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { UsageError } from '../model/usage-error.ts';

export interface InputFile {
  readonly path: string;
  /** SHA-256 of the bytes, hex: tells a resumed run that the input is the same. */
  readonly hash: string;
  readonly bytes: number;
  /** A name that iconv-lite understands. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Lines to leave out before the header (`sep=;`). */
  readonly skipLines: number;
}

const SAMPLE_BYTES = 256 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads the file once, in pieces, to learn its encoding, delimiter and hash. Throws UsageError when it cannot be read. */
export async function inspectInput(path: string, given: { encoding?: string; delimiter?: string }): Promise<InputFile> {
  const { hash, bytes, sample, utf8 } = await scan(path);
  if (bytes === 0)
    throw new UsageError(`${path} is empty. Give a CSV with a header line and at least a name or a website column.`);
  if (given.encoding && !iconv.encodingExists(given.encoding))
    throw new UsageError(`--encoding ${given.encoding} is not known. Use utf-8, windows-1252, utf-16le, utf-16be, iso-8859-1 …`);
  const encoding = given.encoding ?? detectEncoding(sample, utf8);
  const text = iconv.decode(sample, encoding);
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const delimiter = readDelimiter(given.delimiter) ?? declared?.[1] ?? detectDelimiter(text, bytes > sample.length);
  return { path, hash, bytes, encoding, delimiter, skipLines: declared ? 1 : 0 };
}

async function scan(path: string): Promise<{ hash: string; bytes: number; sample: Buffer; utf8: boolean }> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new UsageError(`There is no file ${path}. Give the path of a CSV of businesses.`);
  if (info.isDirectory()) throw new UsageError(`${path} is a folder. Give the path of a CSV of businesses.`);
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

/** BOM first; then UTF-16 by its zero bytes; then UTF-8 when the whole file is valid; else Windows-1252. */
function detectEncoding(sample: Buffer, wholeFileIsUtf8: boolean): string {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'utf-16le';
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return 'utf-16be';
  return wholeFileIsUtf8 ? 'utf-8' : 'windows-1252';
}

function readDelimiter(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const named = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' }[given.toLowerCase()] ?? given;
  if (named.length !== 1)
    throw new UsageError(`--delimiter takes one character or tab, comma, semicolon, pipe; "${given}" is none of them.`);
  return named;
}

/** The delimiter that splits the first records into the most evenly many cells, quotes respected; comma when none does. */
function detectDelimiter(text: string, cut: boolean): string {
  const scores = DELIMITERS.map((delimiter) => {
    const counts = countCells(text, delimiter, cut).slice(0, 50);
    const header = counts[0] ?? 1;
    if (header < 2) return { delimiter, score: 0 };
    const alike = counts.filter((count) => count === header).length / counts.length;
    return { delimiter, score: alike * 10 + Math.min(header, 30) / 30 };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Cells of each record; a last record that the sample cuts through is left out. */
function countCells(text: string, delimiter: string, cut: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atStart = true;
  let filled = false;
  for (const char of text) {
    if (char === '"' && (quoted || atStart)) quoted = !quoted;
    else if (!quoted && char === delimiter) cells++;
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (filled) counts.push(cells);
      cells = 1;
      filled = false;
      atStart = true;
      continue;
    }
    atStart = char === delimiter && !quoted;
    filled = true;
  }
  if (filled && !cut) counts.push(cells);
  return counts;
}

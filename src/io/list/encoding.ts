import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export interface TextEncoding {
  /** A name that iconv-lite understands. */
  readonly encoding: string;
  /** Lines that are no UTF-8 are read in this one; null when all of the file is in one encoding. */
  readonly oddLines: string | null;
}

/** Encodings of one byte a letter that exports of the last forty years come in, the likeliest first. */
const SINGLE_BYTE = ['windows-1252', 'cp850', 'macintosh'] as const;
const COMMON = /[àèéìòùäöüßçñáíóúÀÈÉÄÖÜ]/;
const LETTERS = /[àèéìòùáíóúäöüßçñêâîôûëïœæÀÈÉÌÒÙÁÍÓÚÄÖÜÇÑÊÂÎÔÛËÏŒÆåøÅØ]/;

/**
 * BOM first; then UTF-16 by its zero bytes; then UTF-8 when the whole file is valid. Where only some lines are UTF-8, each line
 * is read for itself; where none is, the one-byte encoding whose letters make words.
 */
export function detectEncoding(sample: Buffer, wholeFileIsUtf8: boolean): TextEncoding {
  const one = (encoding: string) => ({ encoding, oddLines: null });
  if (sample[0] === 0xff && sample[1] === 0xfe) return one('utf-16le');
  if (sample[0] === 0xfe && sample[1] === 0xff) return one('utf-16be');
  if (wholeFileIsUtf8) return zeroBytes(sample) ?? one('utf-8');
  const utf16 = zeroBytes(sample);
  if (utf16) return utf16;
  const lines = linesOf(sample).filter((line) => line.some((byte) => byte >= 0x80));
  const odd = lines.filter((line) => !isUtf8(line));
  const best = singleByte(odd);
  const bom = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf;
  return bom || odd.length < lines.length || odd.length === 0 ? { encoding: 'utf-8', oddLines: best } : one(best);
}

function zeroBytes(sample: Buffer): TextEncoding | null {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return { encoding: 'utf-16le', oddLines: null };
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return { encoding: 'utf-16be', oddLines: null };
  return null;
}

function linesOf(sample: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < sample.length; ) {
    const end = sample.indexOf(0x0a, from);
    if (end < 0) break; // the last line may be cut through
    lines.push(sample.subarray(from, end));
    from = end + 1;
  }
  return lines.length > 0 ? lines : [sample];
}

function singleByte(lines: readonly Buffer[]): string {
  const scores = SINGLE_BYTE.map((encoding) => lines.reduce((sum, line) => sum + plausibility(iconv.decode(line, encoding)), 0));
  return SINGLE_BYTE[scores.indexOf(Math.max(...scores))] ?? 'windows-1252';
}

/** Accented letters within words speak for an encoding; rare ones, capitals within words, marks and symbols speak against it. */
function plausibility(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char <= '\u007f') continue;
    const [before = '', after = ''] = [text[i - 1], text[i + 1]];
    const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
    const isAmiss = /\p{Lu}/u.test(char) ? /\p{Ll}/u.test(before) : /\p{Lu}/u.test(after) && /\p{Ll}/u.test(before);
    if (isAmiss) score -= 2;
    else if (COMMON.test(char)) score += inWord ? 3 : 1;
    else if (LETTERS.test(char)) score += inWord ? 1 : 0;
    else if (/[’‘“”–—«»°º€ª·]/.test(char)) score += char === '’' && inWord ? 2 : 0;
    else score -= 3;
  }
  return score;
}

/** Decodes a line whose encoding is not that of the file: whole UTF-8 letters as they are, every other byte in the second encoding. */
export function decodeLine(line: Buffer, oddLines: string): string {
  if (isUtf8(line)) return line.toString('utf8');
  const strict = line.toString('utf8');
  if (!/[\u0080-\ufffc]/.test(strict)) return iconv.decode(line, oddLines);
  let text = '';
  for (let i = 0; i < line.length; ) {
    const size = sequenceLength(line[i] as number);
    const letter = line.subarray(i, i + size);
    const whole = size === 1 ? (letter[0] as number) < 0x80 : letter.length === size && isUtf8(letter);
    text += whole ? letter.toString('utf8') : iconv.decode(line.subarray(i, i + 1), oddLines);
    i += whole ? size : 1;
  }
  return text;
}

/** Bytes of the UTF-8 letter that this byte would begin (RFC 3629). */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

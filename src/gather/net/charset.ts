import { isAscii, isUtf8 } from 'node:buffer';
import { rememberTexts } from '../../lib/remember-texts.ts';

export interface DecodedText {
  readonly text: string;
  /** Lower-case WHATWG name of the encoding that was used. */
  readonly charset: string;
}

/** The standard says 1024 bytes; real pages put comments and scripts first. */
const PRESCAN_BYTES = 4_096;

/**
 * Bytes to text. A declaration (byte order mark, HTTP header, meta or XML declaration, in this order) is believed unless the bytes
 * plainly say otherwise; without one they are UTF-8 if they can be, else windows-1252, which western pages without a declaration are.
 * @param declared the charset of the Content-Type header, '' when there is none
 */
export function decodeText(bytes: Buffer, declared: string): DecodedText {
  const charset = charsetOf(bytes, declared);
  // Databases and terminals choke on NUL, and HTML parsers drop it anyway.
  return { text: new TextDecoder(charset).decode(bytes).replaceAll('\0', ''), charset };
}

function charsetOf(bytes: Buffer, declared: string): string {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked) return marked;
  const header = encodingName(declared);
  const labels = [header, ...declaredInside(bytes)].filter((label) => label !== null);
  if (isAscii(bytes)) return labels[0] ?? 'utf-8';
  if (isUtf8(bytes)) return 'utf-8';
  const counts = countUtf8(bytes);
  const utf8 = counts.sequences > 4 * counts.invalid;
  // Declared UTF-8 stays it with a broken letter here and there; another declaration loses when the bytes are UTF-8.
  const believed = labels.find((label) => (label === 'utf-8' ? counts.sequences >= counts.invalid : !utf8));
  return believed ?? (utf8 ? 'utf-8' : 'windows-1252');
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has NUL as every other byte; no other text has. */
export function utf16WithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2_048);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** What the first bytes declare: `<meta charset>`, `<meta http-equiv>` or `<?xml encoding>`. */
function declaredInside(bytes: Buffer): (string | null)[] {
  const head = bytes
    .subarray(0, PRESCAN_BYTES)
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '');
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return [meta, xml].map((match) => encodingName(match?.[1] ?? ''));
}

/**
 * The WHATWG name for a label. Null for '', for unknown ones and for UTF-16: that was looked for in the bytes already, and what
 * could be read as ASCII so far is not in it, whatever it says (HTML §13.2.3.2).
 */
const encodingName = rememberTexts((label: string): string | null => {
  try {
    const name = new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
    if (name.startsWith('utf-16')) return null;
    return name === 'x-user-defined' ? 'windows-1252' : name;
  } catch {
    return null;
  }
});

/** Multi-byte sequences that are right, and bytes that are wrong, as UTF-8. */
function countUtf8(bytes: Buffer): { readonly sequences: number; readonly invalid: number } {
  let sequences = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes[index] ?? 0);
    // A letter that the cap cut in two is not an error.
    if (index + length > bytes.length) break;
    const whole = length > 0 && continues(bytes, index, length);
    if (!whole) invalid += 1;
    else if (length > 1) sequences += 1;
    index += whole ? length : 1;
  }
  return { sequences, invalid };
}

function continues(bytes: Buffer, start: number, length: number): boolean {
  for (let index = start + 1; index < start + length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

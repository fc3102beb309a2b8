import { utf16WithoutMark } from './charset.ts';

export interface ContentType {
  /** `text/html`: lower case, without parameters. What the bytes say, when the server says nothing or something plainly wrong. */
  readonly essence: string;
  /** The charset parameter, '' when there is none. */
  readonly charset: string;
  readonly isText: boolean;
}

const TEXT_TYPES =
  /^text\/|[/+](xml|json)$|^application\/(javascript|ecmascript|x-javascript|xhtml\+xml|ld\+json|manifest\+json)$/;
const MIME_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;
const SNIFFED_BYTES = 1_024;
/** Share of control characters from which bytes are no text in any encoding of a web page. */
const BINARY_SHARE = 0.1;

/** What an answer is: its Content-Type, unless that is missing, malformed, or says text where the bytes are an image, a PDF, a program. */
export function contentTypeOf(header: string, bytes: Buffer): ContentType {
  const [first = ''] = header.split(',');
  const declared = first.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*["']?\s*([^\s;"',]+)/i.exec(header)?.[1] ?? '';
  const essence = MIME_TYPE.test(declared) && declared !== 'unknown/unknown' ? declared : sniff(bytes);
  if (!TEXT_TYPES.test(essence)) return { essence, charset, isText: false };
  const binary = binaryType(bytes);
  return { essence: binary ?? essence, charset, isText: binary === null };
}

/** True when the declared type is text, or only the bytes can tell. */
export function mayBeText(header: string): boolean {
  const declared = header.split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  return !MIME_TYPE.test(declared) || declared === 'unknown/unknown' || TEXT_TYPES.test(declared);
}

function sniff(bytes: Buffer): string {
  const binary = binaryType(bytes);
  if (binary) return binary;
  const head = bytes.subarray(0, SNIFFED_BYTES).toString('latin1').replaceAll('\0', '');
  if (/^\W{0,3}\s*<\?xml/.test(head) && !/<html/i.test(head)) return 'application/xml';
  return /^\W{0,3}\s*<[a-z!/]/i.test(head) ? 'text/html' : 'text/plain';
}

/** The type of bytes that are no text; null for text. */
function binaryType(bytes: Buffer): string | null {
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const start = head.toString('latin1');
  const signature = SIGNATURES.find(([magic]) => magic.test(start));
  if (signature) return signature[1];
  // Markup with stray NUL bytes is what broken editors write; browsers show it.
  if (utf16WithoutMark(bytes) || /^(\xff\xfe|\xfe\xff)/.test(start) || /<(!doctype|html|head|body|meta)\b/i.test(start))
    return null;
  const controls = head.filter((byte) => byte < 0x20 && !WHITE_SPACE.has(byte)).length;
  return controls > head.length * BINARY_SHARE ? 'application/octet-stream' : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape that ISO-2022-JP needs. */
const WHITE_SPACE = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** First bytes of what is met under the name of a page (mimesniff.spec.whatwg.org §6, en.wikipedia.org/wiki/List_of_file_signatures). */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,8}%PDF-/, 'application/pdf'],
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^.{4}ftypavi[fs]/s, 'image/avif'],
  [/^.{4}ftyp/s, 'video/mp4'],
  [/^\x1aE\xdf\xa3/, 'video/webm'],
  [/^(ID3[\x02-\x04]|OggS)/, 'audio/mpeg'],
  [/^PK(\x03\x04|\x05\x06)/, 'application/zip'],
  [/^\x1f\x8b\x08/, 'application/gzip'],
  [/^Rar!\x1a\x07/, 'application/vnd.rar'],
  [/^7z\xbc\xaf\x27\x1c/, 'application/x-7z-compressed'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'application/msword'],
  [/^(\x7fELF|MZ[\s\S]{0,128}\0{3})/, 'application/octet-stream'],
  [/^wOF[F2]/, 'font/woff'],
];

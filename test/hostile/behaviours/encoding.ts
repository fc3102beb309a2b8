import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Behaviour } from '../behaviour.ts';
import { PHONE, page, sendHtml } from '../pages.ts';

/** Everything that goes wrong when bytes are read in another encoding. */
const TITLE = 'Caffè Però – Città di Forlì “perché”';
const HTML = page({ title: TITLE }).replace('<meta charset="utf-8">', '');
const withMeta = (charset: string) => HTML.replace('<title>', `<meta charset="${charset}"><title>`);
const latin = (html: string) => iconv.encode(html, 'windows-1252');

/** 1 GB behind 1 MB: gzip files one after the other are one stream (RFC 1952 §2.2). */
const blanks = gzipSync(Buffer.alloc(64_000_000, ' '));
const gzipBomb = Buffer.concat([gzipSync(page()), ...Array.from({ length: 16 }, () => blanks)]);
const brotliBomb = brotliCompressSync(Buffer.concat([Buffer.from(page()), Buffer.alloc(200_000_000, ' ')]), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 3 },
});
const nestedBomb = gzipSync(gzipSync(gzipSync(Buffer.concat([gzipSync(page()), ...Array.from({ length: 40 }, () => blanks)]))));

interface Sent {
  readonly body: Buffer | string;
  readonly type?: string;
  readonly encoding?: string;
}

const sends = ({ body, type = 'text/html; charset=utf-8', encoding }: Sent): Behaviour['answer'] => {
  return ({ response }) =>
    sendHtml(response, body, { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) });
};
const readable = (name: string, sent: Sent, title = TITLE): Behaviour => ({
  name,
  outcome: 'ok',
  title,
  cells: { phones: PHONE },
  answer: sends(sent),
});

/** Bytes that do not say, or do not tell the truth about, what they are. */
export const ENCODING: readonly Behaviour[] = [
  {
    name: 'gzip-bomb',
    outcome: 'ok',
    cells: { phones: PHONE },
    also: ['rendered'],
    answer: sends({ body: gzipBomb, encoding: 'gzip' }),
  },
  { name: 'brotli-bomb', outcome: 'ok', cells: { phones: PHONE }, answer: sends({ body: brotliBomb, encoding: 'br' }) },
  {
    name: 'nested-bomb',
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: sends({ body: nestedBomb, encoding: 'gzip, gzip, gzip, gzip' }),
  },
  {
    name: 'zero-bomb',
    outcome: ['empty', 'not_html'],
    answer: sends({
      body: Buffer.concat(Array.from({ length: 16 }, () => gzipSync(Buffer.alloc(64_000_000)))),
      encoding: 'gzip',
    }),
  },
  readable('gzip-undeclared', { body: gzipSync(HTML) }),
  readable('gzip-twice-once-declared', { body: gzipSync(gzipSync(HTML)), encoding: 'gzip' }),
  readable('gzip-declared-plain', { body: HTML, encoding: 'gzip' }),
  readable('brotli-declared-plain', { body: HTML, encoding: 'br' }),
  readable('deflate-bare', { body: deflateRawSync(HTML), encoding: 'deflate' }),
  readable('unknown-encoding', { body: HTML, encoding: 'aws-chunked' }),
  readable('windows-1252-header', { body: latin(HTML), type: 'text/html; charset=windows-1252' }),
  readable('latin-1-header', { body: latin(HTML), type: 'text/html; charset=ISO-8859-1' }),
  readable('windows-1252-meta', { body: latin(withMeta('windows-1252')), type: 'text/html' }),
  readable('windows-1252-undeclared', { body: latin(HTML), type: 'text/html' }),
  readable('utf-16le-header', { body: iconv.encode(HTML, 'utf-16le'), type: 'text/html; charset=utf-16le' }),
  readable('utf-16be-undeclared', { body: iconv.encode(HTML, 'utf-16be', { addBOM: true }), type: 'text/html' }),
  readable('utf-16-without-mark', { body: iconv.encode(HTML, 'utf-16le'), type: 'text/html' }),
  readable('utf-8-undeclared', { body: HTML, type: 'text/html' }),
  readable('utf-8-said-latin-1', { body: withMeta('iso-8859-1'), type: 'text/html; charset=iso-8859-1' }),
  readable('latin-1-said-utf-8', { body: latin(withMeta('utf-8')) }),
  readable('utf-8-said-utf-16', { body: withMeta('utf-16'), type: 'text/html' }),
  readable('unknown-charset', { body: HTML, type: 'text/html; charset=klingon' }),
  { name: 'binary-as-html', outcome: 'not_html', answer: sends({ body: binary(), type: 'text/html' }) },
  readable('nul-bytes', { body: HTML.replaceAll(' ', ' \0') }),
];

/** Bytes without order: a fixed series, so that every run sends the same. */
function binary(): Buffer {
  const bytes = Buffer.alloc(200_000);
  let state = 1;
  for (let index = 0; index < bytes.length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    bytes[index] = state >> 16;
  }
  return bytes;
}

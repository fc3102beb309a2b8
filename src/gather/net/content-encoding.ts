import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

export interface Decompressed {
  readonly bytes: Buffer;
  /** The cap cut it, or the compressed data broke off. */
  readonly cut: boolean;
}

/** As many as curl allows (`MAX_ENCODE_STACK`); a page has one, a bomb may have many. */
const MAX_LAYERS = 5;
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/**
 * Undoes Content-Encoding as browsers and then some: a declared encoding that the body does not have is ignored, gzip within gzip
 * is peeled even when it is declared once. Never more than `maxBytes` leave any layer, so bombs stay small.
 */
export async function decompress(bytes: Buffer, contentEncoding: string, maxBytes: number): Promise<Decompressed> {
  const declared = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .reverse();
  let result: Decompressed = { bytes, cut: false };
  for (const encoding of declared.slice(0, MAX_LAYERS)) {
    result = await peel(result, encoding, maxBytes);
  }
  for (let layer = 0; layer < MAX_LAYERS && startsWith(result.bytes, GZIP_MAGIC); layer += 1) {
    const peeled = await peel(result, 'gzip', maxBytes);
    if (peeled === result) break;
    result = peeled;
  }
  return result;
}

async function peel(packed: Decompressed, encoding: string, maxBytes: number): Promise<Decompressed> {
  const decoder = decoderOf(encoding, packed.bytes);
  if (!decoder || packed.bytes.length === 0) return packed;
  const unpacked = await run(decoder, packed.bytes, maxBytes);
  return unpacked === null ? packed : { bytes: unpacked.bytes, cut: unpacked.cut || packed.cut };
}

/** Every decoder takes data that ends early and gives what it holds. */
function decoderOf(encoding: string, bytes: Buffer): Transform | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return startsWith(bytes, GZIP_MAGIC) ? zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }) : null;
    case 'deflate':
      return deflateDecoder(bytes);
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    case 'zstd':
      return zlib.createZstdDecompress({ finishFlush: zlib.constants.ZSTD_e_flush });
    default:
      return null;
  }
}

/** "deflate" means the zlib format (RFC 9110 §8.4.1.2), yet many servers send it bare; the low half of the first byte tells. */
function deflateDecoder(bytes: Buffer): Transform {
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options);
}

/** Null when the data is not of this encoding at all. */
function run(decoder: Transform, bytes: Buffer, maxBytes: number): Promise<Decompressed | null> {
  const { promise, resolve } = Promise.withResolvers<Decompressed | null>();
  const chunks: Buffer[] = [];
  let size = 0;
  const give = (cut: boolean): void => resolve({ bytes: Buffer.concat(chunks, Math.min(size, maxBytes)), cut });
  decoder.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) return;
    give(true);
    decoder.destroy();
  });
  decoder.once('end', () => give(false));
  decoder.on('error', () => (size > 0 ? give(true) : resolve(null)));
  decoder.end(bytes);
  return promise;
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

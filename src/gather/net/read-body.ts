import type { Readable } from 'node:stream';

export interface RawBody {
  readonly bytes: Buffer;
  /** `cap`: more was there than we read. `broken`: the connection ended early. `late`: the deadline came first. */
  readonly end: 'whole' | 'cap' | 'broken' | 'late';
  readonly error: unknown;
}

/** Reads at most `maxBytes`; never throws: a body that breaks off gives what came until then. */
export async function readBody(body: Readable, maxBytes: number, signal: AbortSignal): Promise<RawBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  const soFar = (end: RawBody['end'], error: unknown = null): RawBody => {
    return { bytes: Buffer.concat(chunks, Math.min(size, maxBytes)), end, error };
  };
  // A body that is destroyed before its end may emit a late error that nobody waits for any more.
  body.on('error', () => {});
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) return soFar('cap');
    }
    return soFar('whole');
  } catch (error) {
    return soFar(signal.aborted ? 'late' : 'broken', error);
  }
}

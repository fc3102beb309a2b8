import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ConnectionTransport } from 'puppeteer-core';

/** The DevTools protocol over a pair of pipes: messages of JSON, each ended by a zero byte (`--remote-debugging-pipe`). */
export function pipeTransport(to: Writable, from: Readable): ConnectionTransport {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let closed = false;
  const transport: ConnectionTransport = {
    send: (message) => void (closed || to.write(`${message}\0`)),
    close: () => {
      closed = true;
      from.destroy();
      to.destroy();
    },
  };
  from.on('data', (bytes: Buffer) => {
    const pieces = decoder.write(bytes).split('\0');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const message = [...parts, piece].join('');
      parts = [];
      // Each in a turn of its own, as from a socket: an answer may be awaited before the next event is handled.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (rest) parts.push(rest);
  });
  from.once('close', () => transport.onclose?.());
  // A browser that was killed breaks the pipe; `close` tells it.
  for (const stream of [to, from]) stream.on('error', () => {});
  return transport;
}

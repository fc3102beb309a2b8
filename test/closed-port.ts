import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below what systems give to those who ask for any port (32768 on Linux, 49152 elsewhere), above what servers have by custom. */
const [FIRST, COUNT] = [23_000, 8_000];

/**
 * A port of 127.0.0.1 on which nothing listens. It stays so while other tests start servers on any port that is free: a port that was
 * free a moment ago may be theirs the next.
 */
export async function closedPort(): Promise<number> {
  const begin = Math.floor(Math.random() * COUNT);
  for (let tries = 0; tries < COUNT; tries++) {
    const port = FIRST + ((begin + tries) % COUNT);
    if (await canListen(port)) return port;
  }
  throw new Error(`no port from ${FIRST} to ${FIRST + COUNT} is free`);
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(port, '127.0.0.1');
  if (!(await listening)) return false;
  server.close();
  await once(server, 'close');
  return true;
}

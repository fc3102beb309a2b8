import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';

const answers = new WeakMap<Socket, Promise<boolean>>();

/**
 * True when a connection from this machine was opened by another user, as far as the kernel tells: Linux lists the owner of every
 * socket in /proc/net/tcp. False where there is no such list (macOS, Windows).
 */
export function isFromAnotherUser(socket: Socket): Promise<boolean> {
  const known = answers.get(socket);
  if (known) return known;
  const answer = ownerOf(socket).then((owner) => owner !== null && owner !== process.getuid?.());
  answers.set(socket, answer);
  return answer;
}

/** User id that owns the other end of a loopback connection, null when unknown. */
async function ownerOf(socket: Socket): Promise<number | null> {
  const { remotePort, localPort } = socket;
  if (remotePort === undefined || localPort === undefined) return null;
  const table = await readFile('/proc/net/tcp', 'utf8').catch(() => '');
  const row = table.split('\n').find((line) => line.includes(`${endpoint(remotePort)} ${endpoint(localPort)} `));
  // Columns: sl local_address rem_address st tx:rx tr:tm retrnsmt uid … (Documentation/networking/proc_net_tcp.rst)
  const uid = row?.trim().split(/\s+/)[7];
  return uid === undefined ? null : Number(uid);
}

/** 127.0.0.1 and the port as the table writes them: the address in the byte order of the machine, little-endian wherever Node runs. */
function endpoint(port: number): string {
  return `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
}

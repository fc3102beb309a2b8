import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** What a zone says of a name: text of TXT, hosts of MX and NS (`''`: the root), addresses of A; a code instead of an answer. */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<'MX' | 'TXT' | 'A' | 'NS', readonly string[]>>> | Failure>>;
type Failure = 'SERVFAIL' | 'REFUSED' | 'silent';

const TYPES = { 1: 'A', 2: 'NS', 15: 'MX', 16: 'TXT' } as const;
const CODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

/** A name server on 127.0.0.1 that speaks the real protocol (RFC 1035) over UDP. Names that are not in its zone do not exist. */
export async function startDns(zone: Zone) {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, { port, address }) => {
    const { name, type, question } = readQuestion(query);
    asked.push(`${type} ${name}`);
    const found = zone[name];
    if (found === 'silent') return;
    const code = typeof found === 'string' ? CODES[found] : found ? CODES.NOERROR : CODES.NXDOMAIN;
    const known = typeof found === 'object' ? found : {};
    const data = (type in known ? (known[type as keyof typeof known] ?? []) : []).map((value) => dataOf(type, value));
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(data.length, 6);
    const records = data.map((each) => Buffer.concat([Buffer.from([0xc0, 12]), question.subarray(-4), ttlAndLength(each), each]));
    socket.send(Buffer.concat([header, question, ...records]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    /** For `--dns-server`. */
    address: `127.0.0.1:${socket.address().port}`,
    asked: asked as readonly string[],
    stop: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function readQuestion(query: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = TYPES[query.readUInt16BE(at + 1) as keyof typeof TYPES] ?? 'other';
  return { name: labels.join('.').toLowerCase(), type, question: query.subarray(12, at + 5) };
}

function dataOf(type: string, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number));
  if (type === 'NS') return nameOf(value);
  if (type === 'MX') return Buffer.concat([Buffer.from([0, value ? 10 : 0]), nameOf(value)]);
  const parts = value.match(/[\s\S]{1,255}/g) ?? [''];
  return Buffer.concat(parts.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part, 'latin1')])));
}

function nameOf(name: string): Buffer {
  const labels = name.split('.').filter(Boolean);
  return Buffer.concat([...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])), Buffer.from([0])]);
}

function ttlAndLength(data: Buffer): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUInt32BE(60, 0);
  bytes.writeUInt16BE(data.length, 4);
  return bytes;
}

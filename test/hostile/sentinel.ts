import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A service inside the network that nothing of ours may reach: it counts every connection and every datagram. */
export interface Sentinel {
  readonly port: number;
  readonly hits: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens on every address of this machine, IPv4 and IPv6, TCP and UDP, on one port. */
export async function startSentinel(): Promise<Sentinel> {
  const hits: string[] = [];
  const servers: Server[] = [];
  const listen = async (host: string, port: number): Promise<number> => {
    const server = createServer((socket) => {
      hits.push(`tcp to ${socket.localAddress} from port ${socket.remotePort}`);
      socket.on('error', () => {});
      socket.once('data', (data) => hits.push(`tcp data ${data.subarray(0, 80).toString('latin1')}`));
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\naccess-control-allow-origin: *\r\n\r\nsecret');
    });
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, ipv6Only: host === '::' }, resolve);
    });
    return (server.address() as AddressInfo).port;
  };
  const port = await listen('0.0.0.0', 0);
  await listen('::', port).catch(() => servers.pop());
  const udp = await listenUdp(port, hits);
  return {
    port,
    hits: () => hits,
    close: async () => {
      udp.close();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

async function listenUdp(port: number, hits: string[]): Promise<UdpSocket> {
  const socket = createSocket('udp4');
  socket.on('message', (_, { address }) => hits.push(`udp from ${address}`));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '0.0.0.0', resolve);
  });
  return socket;
}

import type { Duplex } from 'node:stream';
import { makeCertificate } from '../../unit/gather/net/certificates.ts';
import type { Behaviour, Visit, Web } from '../behaviour.ts';
import { PHONE, page, sendHtml, TITLE, writeForever } from '../pages.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n';

function drop(socket: Duplex): void {
  if ('resetAndDestroy' in socket) (socket as { resetAndDestroy: () => void }).resetAndDestroy();
  else socket.destroy();
}

function toHttps({ request, response }: Visit): void {
  response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
}

const secureSite = (name: string) => () => `https://${name}.hostile.test/`;
const overTls = ({ request }: Visit) => 'encrypted' in request.socket;

const wrongHost = makeCertificate({ name: 'wrong', hosts: ['someone-else.test'] });
const expired = makeCertificate({ name: 'expired', hosts: ['expired.hostile.test'], validTo: new Date('2021-01-01') });
const selfSigned = makeCertificate({ name: 'self', hosts: ['self-signed.hostile.test', 'self-signed-http.hostile.test'] });

/** Below HTTP, and HTTP that is none. */
export const CONNECTION: readonly Behaviour[] = [
  { name: 'refused', outcome: 'unreachable', resolvesTo: ({ closedPort }: Web) => `127.0.0.1:${closedPort}` },
  { name: 'reset', outcome: 'unreachable', raw: drop },
  { name: 'hangs-up', outcome: 'unreachable', raw: (socket) => void socket.end() },
  { name: 'silent', outcome: 'timeout', raw: () => {} },
  {
    name: 'slow-loris',
    outcome: 'timeout',
    raw: (socket) => writeForever(socket.write(OK) ? socket : socket, 'X-More: 1\r\n', 1_000),
  },
  {
    name: 'byte-a-second',
    outcome: 'timeout',
    raw: (socket) => {
      socket.write(`${OK}\r\n<!doctype html><title>`);
      writeForever(socket, 'a', 1_000);
    },
  },
  {
    name: 'endless-body',
    outcome: 'ok',
    cells: { phones: PHONE },
    also: ['rendered'],
    answer: ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(page());
      writeForever(response, `<p>${'ancora '.repeat(1_000)}</p>`);
    },
  },
  {
    name: 'two-gigabytes',
    outcome: 'ok',
    cells: { phones: PHONE },
    raw: (socket) => {
      socket.write(`${OK}Content-Length: 2147483648\r\n\r\n${page()}`);
      writeForever(socket, '                \n', 50);
    },
  },
  {
    name: 'two-gigabytes-silent',
    outcome: 'timeout',
    raw: (socket) => void socket.write(`${OK}Content-Length: 2147483648\r\n\r\n<!doctype html><title>Attendere</title>`),
  },
  {
    name: 'truncated-chunks',
    outcome: 'ok',
    cells: { phones: PHONE },
    raw: (socket) => void socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nfffff\r\n${page()}`),
  },
  {
    name: 'malformed-headers',
    outcome: 'ok',
    cells: { phones: PHONE },
    raw: (socket) => void socket.end(`${OK}X-Bell: \x07\r\nContent-Length: ${Buffer.byteLength(page())}\r\n\r\n${page()}`),
  },
  {
    name: 'no-header-names',
    outcome: 'unreachable',
    raw: (socket) => void socket.end(`HTTP/1.1 200 OK\r\n: : :\r\n\x00\xff\r\nnothing here is a header\r\n\r\n${page()}`),
  },
  {
    name: 'megabyte-headers',
    outcome: 'unreachable',
    raw: (socket) => void socket.end(`${OK}X-Large: ${'x'.repeat(1_000_000)}\r\n\r\n${page()}`),
  },
  {
    name: 'garbage',
    outcome: 'unreachable',
    raw: (socket) => void socket.end(Buffer.alloc(5_000, '\x01\xfe§SSH-2.0-')),
  },
  { name: 'ssh', outcome: 'unreachable', raw: (socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n') },
  {
    name: 'self-signed',
    outcome: 'tls_error',
    website: secureSite('self-signed'),
    certificate: selfSigned,
    answer: toHttps,
    also: ['rendered'],
  },
  { name: 'expired', outcome: 'tls_error', website: secureSite('expired'), certificate: expired, answer: toHttps },
  { name: 'wrong-host', outcome: 'tls_error', website: secureSite('wrong-host'), certificate: wrongHost, answer: toHttps },
  {
    name: 'self-signed-http',
    outcome: 'ok',
    website: secureSite('self-signed-http'),
    certificate: selfSigned,
    cells: { https: 'no', final_url: 'http://self-signed-http.hostile.test/', phones: PHONE },
    title: TITLE,
    answer: (visit) => (overTls(visit) ? undefined : sendHtml(visit.response, page())),
  },
  {
    name: 'tls-that-is-none',
    outcome: 'tls_error',
    website: secureSite('tls-that-is-none'),
    answer: toHttps,
  },
];

import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Certificate, makeCertificate } from './certificates.ts';
import { cleanUp, httpFor, startHttp, startHttps, startRaw, startTcp } from './servers.ts';

async function problemOf(url: string, timeoutMs = 3_000) {
  const look = await httpFor().fetch(url, { timeoutMs });
  return look.ok ? 'no problem' : look.problem;
}

test.each(['', 'rossi', 'ftp://example.com/', 'javascript:alert(1)', 'http://', 'http://a b/'])(
  '"%s" is no address',
  async (url) => {
    expect(await problemOf(url)).toMatchObject({ kind: 'invalid_url' });
  },
);

test('a name that does not exist', async () => {
  const lookup = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  const look = await httpFor({ lookup }).fetch('http://gone.example/');
  expect(look).toMatchObject({
    ok: false,
    problem: { kind: 'dns_error', detail: expect.stringMatching(/ENOTFOUND.*gone\.example/) },
  });
});

test('a port where nobody listens', async () => {
  expect(await problemOf('http://127.0.0.1:1/')).toEqual({ kind: 'unreachable', detail: 'ECONNREFUSED: connection refused' });
});

test('something that is not HTTP', async () => {
  const site = await startRaw('220 mail.example.com ESMTP\r\n');
  expect(await problemOf(site.url)).toMatchObject({ kind: 'unreachable' });
});

test('headers of a megabyte', async () => {
  const site = await startRaw(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(1_000_000)}\r\n\r\n`);
  expect(await problemOf(site.url)).toMatchObject({ kind: 'unreachable' });
});

test('a connection that is always reset is tried twice and no more', async () => {
  const site = await startTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
  expect(await problemOf(site.url)).toMatchObject({ kind: 'unreachable' });
  expect(site.hits()).toBe(2);
});

test('a connection that is reset once works on a fresh one', async () => {
  let connections = 0;
  const site = await startTcp((socket) => {
    connections += 1;
    const first = connections === 1;
    socket.once('data', () => (first ? socket.destroy() : socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')));
  });
  expect(await httpFor().fetch(site.url)).toMatchObject({ ok: true, value: { text: 'ok' } });
});

test('a server that never answers, and one that drips headers or body', async () => {
  const drip = (head: string) =>
    startTcp((socket) => {
      socket.write(head);
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    });
  const silent = await startTcp(() => {});
  const headers = await drip('HTTP/1.1 200 OK\r\nX-A: ');
  const body = await drip('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>');
  const problems = await Promise.all([silent, headers, body].map((site) => problemOf(site.url, 250)));
  expect(problems).toMatchObject([{ kind: 'timeout' }, { kind: 'timeout' }, { kind: 'timeout' }]);
  for (const site of [silent, headers, body]) await expect.poll(site.open).toBe(0);
});

test('one deadline holds for all redirects together', async () => {
  let hop = 0;
  const site = await startHttp((_, response) => {
    hop += 1;
    setTimeout(() => response.writeHead(302, { location: `/${hop}` }).end(), 120);
  });
  expect(await problemOf(site.url, 300)).toMatchObject({ kind: 'timeout' });
  expect(hop).toBeLessThan(5);
});

test('the caller can stop it', async () => {
  const site = await startTcp(() => {});
  const stop = new AbortController();
  const look = httpFor().fetch(site.url, { signal: stop.signal });
  await expect.poll(site.hits).toBe(1);
  stop.abort();
  expect(await look).toMatchObject({ ok: false, problem: { kind: 'timeout' } });
});

test('closing ends what runs and leaves no socket', async () => {
  const silent = await startTcp(() => {});
  const site = await startHttp((_, response) => response.end('<html>'));
  const http = httpFor();
  await http.fetch(site.url);
  const running = http.fetch(silent.url);
  await expect.poll(silent.hits).toBe(1);
  await http.close();
  expect(await running).toMatchObject({ ok: false, problem: { kind: 'off' } });
  expect(await http.fetch(site.url)).toMatchObject({ ok: false, problem: { kind: 'off' } });
  await expect.poll(() => silent.open() + site.open()).toBe(0);
});

const root = makeCertificate({ name: 'Test Root', authority: true });

test.each([
  [
    'expired',
    makeCertificate({ name: 'a', hosts: ['127.0.0.1'], issuer: root, validTo: new Date('2021-01-01') }),
    /CERT_HAS_EXPIRED/,
  ],
  ['for another host', makeCertificate({ name: 'a', hosts: ['example.com'], issuer: root }), /another host/],
  ['self-signed', makeCertificate({ name: 'a', hosts: ['127.0.0.1'] }), /self-signed/],
])('a certificate that is %s', async (_, certificate, detail) => {
  const site = await startHttps(certificate, (_request, response) => response.end('<html>'));
  const look = await httpFor({}, { extraAuthorities: [root.pem] }).fetch(site.url);
  expect(look).toMatchObject({ ok: false, problem: { kind: 'tls_error', detail: expect.stringMatching(detail) } });
});

test('a good certificate, and plain HTTP where TLS should be', async () => {
  const certificate = makeCertificate({ name: 'a', hosts: ['127.0.0.1'], issuer: root });
  const site = await startHttps(certificate, (_request, response) => response.end('<html>safe'));
  const http = httpFor({}, { extraAuthorities: [root.pem] });
  expect(await http.fetch(site.url)).toMatchObject({ ok: true, value: { text: '<html>safe' } });
  const plain = await startRaw('HTTP/1.1 400 Bad Request\r\n\r\n');
  expect(await problemOf(plain.url.replace('http:', 'https:'))).toMatchObject({ kind: 'tls_error' });
});

describe('the certificate of a host', () => {
  const validTo = new Date('2041-05-06T00:00:00Z');

  test('is the one shown when we connected: nobody is asked twice', async () => {
    const certificate = makeCertificate({ name: 'a', hosts: ['127.0.0.1'], issuer: root, validTo });
    const site = await startHttps(certificate, (_request, response) => response.end('<html>safe'));
    const http = httpFor({}, { extraAuthorities: [root.pem] });
    await http.fetch(site.url);
    const value = { validFrom: '2020-01-01T00:00:00.000Z', validTo: validTo.toISOString(), issuer: 'Test Root' };
    expect(await http.certificate(site.url)).toEqual({ ok: true, value });
    expect(site.hits()).toBe(1);
  });

  test('is looked at in a handshake of its own otherwise; one that is not trusted is none', async () => {
    const [good, bad] = [root, undefined].map((issuer) =>
      makeCertificate({ name: 'a', hosts: ['127.0.0.1'], validTo, ...(issuer && { issuer }) }),
    ) as [Certificate, Certificate];
    const http = httpFor({}, { extraAuthorities: [root.pem] });
    const [site, other] = await Promise.all([good, bad].map((each) => startHttps(each, (_, response) => response.end(''))));
    expect(await http.certificate(site?.url ?? '')).toMatchObject({ ok: true, value: { issuer: 'Test Root' } });
    expect(await http.certificate(other?.url ?? '')).toMatchObject({ ok: false, problem: { kind: 'tls_error' } });
    expect(await http.certificate('http://127.0.0.1/')).toMatchObject({ ok: false });
  });

  test('is asked of no address that the guard refuses', async () => {
    const http = httpFor({ allowPrivate: false });
    expect(await http.certificate('https://127.0.0.1/')).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
  });
});

describe('a server that forgets to send the certificate between its own and the root', () => {
  const between = (issuer?: Certificate) => makeCertificate({ name: 'Test Between', authority: true, ...(issuer && { issuer }) });
  const serve = async (issuer: Certificate, issuerPort: number) => {
    const issuerUrl = `http://127.0.0.1:${issuerPort}/between.der`;
    const certificate = makeCertificate({ name: 'a', hosts: ['127.0.0.1'], issuer, issuerUrl });
    return startHttps(certificate, (_request, response) => response.end('<html>mended'));
  };
  const library = (pem: string) => startHttp((_, response) => response.end(new X509Certificate(pem).raw));

  test('is mended as browsers do', async () => {
    const issuer = between(root);
    const { port, hits } = await library(issuer.pem);
    const site = await serve(issuer, port);
    const http = httpFor({}, { extraAuthorities: [root.pem] });
    expect(await http.fetch(site.url)).toMatchObject({ ok: true, value: { text: '<html>mended' } });
    expect(hits()).toBe(1);
  });

  test('stays refused when what it names leads to no trusted root, or is a root of its own', async () => {
    const stranger = makeCertificate({ name: 'Stranger', authority: true });
    for (const issuer of [between(stranger), between()]) {
      const site = await serve(issuer, (await library(issuer.pem)).port);
      const http = httpFor({}, { extraAuthorities: [root.pem] });
      expect(await http.fetch(site.url)).toMatchObject({ ok: false, problem: { kind: 'tls_error' } });
    }
  });

  test('cannot make us fetch from a refused address', async () => {
    const issuer = between(root);
    const sentinel = await library(issuer.pem);
    const site = await serve(issuer, sentinel.port);
    const http = httpFor({ allowPrivate: false, allowAddresses: [`127.0.0.1:${site.port}`] }, { extraAuthorities: [root.pem] });
    expect(await http.fetch(site.url)).toMatchObject({ ok: false, problem: { kind: 'tls_error' } });
    expect(sentinel.hits()).toBe(0);
  });
});

test('busy for a moment: 503 and 429 are asked again, once', async () => {
  let asked = 0;
  const site = await startHttp((request, response) => {
    asked += 1;
    const busy = request.url === '/always' || asked === 1;
    response.writeHead(busy ? 503 : 200, { 'retry-after': '0' }).end('<html>');
  });
  expect(await httpFor().fetch(`${site.url}/once`)).toMatchObject({ ok: true, value: { status: 200 } });
  expect(asked).toBe(2);
  expect(await httpFor().fetch(`${site.url}/always`)).toMatchObject({ ok: true, value: { status: 503 } });
  expect(asked).toBe(4);
});

test('busy for longer than there is time: the answer stands', async () => {
  let asked = 0;
  const site = await startHttp((_, response) => {
    asked += 1;
    response.writeHead(429, { 'retry-after': asked === 1 ? '3600' : new Date(Date.now() + 3_600_000).toUTCString() }).end();
  });
  const http = httpFor();
  expect(await http.fetch(site.url)).toMatchObject({ ok: true, value: { status: 429 } });
  expect(await http.fetch(site.url)).toMatchObject({ ok: true, value: { status: 429 } });
  expect(asked).toBe(2);
});

test('no failure leaves an unhandled rejection behind', async () => {
  const seen: unknown[] = [];
  const watch = (reason: unknown): void => void seen.push(reason);
  process.on('unhandledRejection', watch);
  cleanUp(() => process.off('unhandledRejection', watch));
  const broken = await startRaw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx');
  const moved = await startTcp((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 99\r\n\r\nx', () =>
        socket.resetAndDestroy(),
      );
    });
  });
  const http = httpFor();
  await Promise.all([broken.url, moved.url, 'http://127.0.0.1:1/'].map((url) => http.fetch(url)));
  await http.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([]);
});

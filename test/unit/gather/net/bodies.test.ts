import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { httpFor, startHttp, startRaw, type TestServer } from './servers.ts';

const PAGE = `<!doctype html><html><title>Però</title>${'<p>Trattoria</p>'.repeat(50)}</html>`;

function serve(body: string | Buffer, headers: Record<string, string> = {}): Promise<TestServer> {
  return startHttp((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
  });
}

async function fetched(site: TestServer, options: { maxBytes?: number; timeoutMs?: number } = {}) {
  const look = await httpFor().fetch(site.url, options);
  if (!look.ok) throw new Error(look.problem.detail);
  return look.value;
}

describe('content encoding', () => {
  const CASES: [string, string, Buffer | string][] = [
    ['gzip', 'gzip', zlib.gzipSync(PAGE)],
    ['x-gzip', 'X-GZIP', zlib.gzipSync(PAGE)],
    ['deflate with its zlib header', 'deflate', zlib.deflateSync(PAGE)],
    ['bare deflate', 'deflate', zlib.deflateRawSync(PAGE)],
    ['brotli', 'br', zlib.brotliCompressSync(PAGE)],
    ['zstd', 'zstd', zlib.zstdCompressSync(PAGE)],
    ['gzip in brotli, both declared', 'gzip, br', zlib.brotliCompressSync(zlib.gzipSync(PAGE))],
    ['gzip twice, declared once', 'gzip', zlib.gzipSync(zlib.gzipSync(PAGE))],
    ['gzip, not declared', 'identity', zlib.gzipSync(PAGE)],
    ['plain text declared gzip', 'gzip', PAGE],
    ['plain text declared brotli', 'br', PAGE],
    ['plain text declared deflate', 'deflate', PAGE],
    ['plain text declared zstd', 'zstd', PAGE],
    ['a charset declared as encoding', 'utf-8', PAGE],
    ['gzip declared brotli', 'br', zlib.gzipSync(PAGE)],
  ];
  test.each(CASES)('%s', async (_, encoding, body) => {
    const page = await fetched(await serve(body, { 'content-encoding': encoding }));
    expect(page).toMatchObject({ text: PAGE, bytes: Buffer.byteLength(PAGE), truncated: false });
  });

  test('compressed data that breaks off gives what it holds', async () => {
    const packed = zlib.gzipSync(PAGE.repeat(40).replace(/Trattoria/g, () => Math.random().toString()));
    const page = await fetched(await serve(packed.subarray(0, packed.length / 2), { 'content-encoding': 'gzip' }));
    expect(page.text.startsWith('<!doctype html>')).toBe(true);
  });

  test.each(['gzip', 'br', 'zstd', 'gzip, gzip'])('a bomb in %s bursts at the cap', async (encoding) => {
    const zeros = Buffer.alloc(60_000_000, ' ');
    const packers = { gzip: zlib.gzipSync, br: fastBrotli, zstd: zlib.zstdCompressSync };
    const names = encoding.split(', ') as (keyof typeof packers)[];
    const bomb = names.reduce<Buffer>((bytes, name) => packers[name](bytes), zeros);
    const page = await fetched(await serve(bomb, { 'content-encoding': encoding }), { maxBytes: 100_000 });
    expect(page).toMatchObject({ bytes: 100_000, truncated: true });
  });
});

function fastBrotli(bytes: Buffer): Buffer {
  return zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } });
}

describe('length', () => {
  test('the cap cuts, and says so; a page of exactly its size is whole', async () => {
    const site = await serve('x'.repeat(1_000));
    expect(await fetched(site, { maxBytes: 999 })).toMatchObject({ bytes: 999, truncated: true });
    expect(await fetched(site, { maxBytes: 1_000 })).toMatchObject({ bytes: 1_000, truncated: false });
  });

  test('an endless body ends at the cap, and its connection with it', async () => {
    const site = await startHttp((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write('<p>more</p>'.repeat(1_000)));
      };
      response.on('drain', pour).writeHead(200, { 'content-type': 'text/html', 'content-length': '2000000000' });
      pour();
    });
    expect(await fetched(site, { maxBytes: 500_000 })).toMatchObject({ bytes: 500_000, truncated: true });
    await expect.poll(site.open).toBe(0);
  });

  test('a body that breaks off is a truncated page', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
    const short = await startRaw(`${head}Content-Length: 500\r\n\r\n<html><p>half`);
    expect(await fetched(short)).toMatchObject({ text: '<html><p>half', truncated: true });
    const chunked = await startRaw(`${head}Transfer-Encoding: chunked\r\n\r\nd\r\n<html><p>half\r\nff\r\nmore`);
    const page = await fetched(chunked);
    expect(page).toMatchObject({ truncated: true });
    expect(page.text.startsWith('<html><p>half')).toBe(true);
  });

  test('a page that is there counts although its answer never ends; half a page does not', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n';
    const whole = await startRaw(`${head}<html>all of it</html>`, 'stay');
    expect(await fetched(whole, { timeoutMs: 300 })).toMatchObject({ text: '<html>all of it</html>', truncated: true });
    const half = await startRaw(`${head}<html>some of it`, 'stay');
    expect(await httpFor().fetch(half.url, { timeoutMs: 300 })).toMatchObject({ ok: false, problem: { kind: 'timeout' } });
  });

  test('an answer without a body is an empty page', async () => {
    const site = await startHttp((_, response) => response.writeHead(404).end());
    expect(await fetched(site)).toMatchObject({ status: 404, text: '', bytes: 0, truncated: false });
  });
});

describe('content type', () => {
  test.each([
    ['a PDF under its own name', 'application/pdf', Buffer.from('%PDF-1.7 ...'), 'application/pdf'],
    ['a PDF called html', 'text/html', Buffer.from('%PDF-1.7 ...'), 'application/pdf'],
    ['a picture called html', 'text/html; charset=utf-8', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
    [
      'noise called html',
      'text/html',
      Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 7) % 32)),
      'application/octet-stream',
    ],
    ['a file to download', 'application/octet-stream', Buffer.from('<html>'), 'application/octet-stream'],
  ])('%s has no text', async (_, declared, body, contentType) => {
    expect(await fetched(await serve(body, { 'content-type': declared }))).toMatchObject({
      text: '',
      contentType,
      bytes: body.length,
    });
  });

  test.each([
    ['', '<!DOCTYPE html><p>hello', 'text/html'],
    ['', 'just words', 'text/plain'],
    ['html', '  <html>', 'text/html'],
    ['TEXT/HTML;charset=UTF-8', 'hello', 'text/html'],
    ['text/html, text/html', 'hello', 'text/html'],
    ['application/xhtml+xml', '<html/>', 'application/xhtml+xml'],
    ['application/ld+json', '{}', 'application/ld+json'],
    ['image/svg+xml', '<svg/>', 'image/svg+xml'],
  ])('"%s" with %s is %s', async (declared, body, contentType) => {
    const site = await startRaw(
      `HTTP/1.1 200 OK\r\n${declared && `Content-Type: ${declared}\r\n`}Content-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await fetched(site)).toMatchObject({ text: body, contentType });
  });

  test('NUL bytes in a page are dropped', async () => {
    const site = await serve('<html><p>Tel. 059\u0000 123\u0000456</p>\u0000\u0000');
    expect(await fetched(site)).toMatchObject({ text: '<html><p>Tel. 059 123456</p>', contentType: 'text/html' });
  });
});

test('headers: lower-case names, repeated ones joined, cookies on lines of their own', async () => {
  const site = await startRaw(
    'HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n\r\n',
  );
  expect((await fetched(site)).headers).toMatchObject({ 'x-a': '1, 2', 'set-cookie': 'a=1\nb=2' });
});

test.each([
  ['control characters in a header', 'HTTP/1.1 200 OK\r\nX-Bad: a\x01b\r\nContent-Length: 5\r\n\r\nhello'],
  ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'],
  ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 5\n\nhello'],
  ['a folded header', 'HTTP/1.1 200 OK\r\nX-Old: a\r\n b\r\nContent-Length: 5\r\n\r\nhello'],
])('an answer with %s is read as browsers do', async (_, answer) => {
  const site = await startRaw(Buffer.from(answer, 'latin1'));
  expect(await fetched(site)).toMatchObject({ status: 200, text: 'hello', truncated: false });
});

test('the lenient way is guarded too', async () => {
  const site = await startRaw('HTTP/1.1 200 OK\nContent-Length: 5\n\nhello');
  let asked = 0;
  const lookup = async () => {
    asked += 1;
    return ['127.0.0.1'];
  };
  const http = httpFor({ allowPrivate: false, allowAddresses: [`127.0.0.1:${site.port}`], lookup });
  expect(await http.fetch(`http://public.example:${site.port}/`)).toMatchObject({ ok: true, value: { text: 'hello' } });
  expect(asked).toBe(1);
});

test('a request looks like that of a browser and names the tool', async () => {
  const site = await startHttp((request, response) => response.end(JSON.stringify(request.headers)));
  const http = httpFor({}, { acceptLanguage: 'de' });
  const html = await http.fetch(site.url);
  const any = await http.fetch(site.url, { accept: 'any' });
  if (!html.ok || !any.ok) throw new Error('no answer');
  expect(JSON.parse(html.value.text)).toMatchObject({ 'user-agent': 'VetrinaTest/1.0', 'accept-language': 'de' });
  expect(JSON.parse(html.value.text).accept).toMatch(/^text\/html/);
  expect(JSON.parse(any.value.text).accept).toBe('*/*');
});

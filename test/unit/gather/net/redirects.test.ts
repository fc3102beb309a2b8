import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { httpFor, startHttp } from './servers.ts';

/** A server whose `/N` redirects to `/N-1`, and which answers at `/0`. */
function countDown(request: IncomingMessage, response: ServerResponse): void {
  const left = Number(request.url?.slice(1));
  if (left > 0) response.writeHead(301, { location: `/${left - 1}` }).end('moved');
  else response.end('<html>arrived');
}

test('every hop is told, with its status', async () => {
  const site = await startHttp(countDown);
  const look = await httpFor().fetch(`${site.url}/2#top`);
  expect(look).toMatchObject({ ok: true, value: { url: `${site.url}/2#top`, finalUrl: `${site.url}/0`, text: '<html>arrived' } });
  if (!look.ok) return;
  expect(look.value.redirects).toEqual([
    { url: `${site.url}/2`, status: 301 },
    { url: `${site.url}/1`, status: 301 },
  ]);
});

test('ten hops are followed, thirty are not', async () => {
  const site = await startHttp(countDown);
  expect(await httpFor().fetch(`${site.url}/10`)).toMatchObject({ ok: true });
  expect(await httpFor().fetch(`${site.url}/30`)).toMatchObject({ ok: false, problem: { kind: 'redirect_error' } });
});

test('a loop ends at once', async () => {
  let asked = 0;
  const site = await startHttp((request, response) => {
    asked += 1;
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
  });
  expect(await httpFor().fetch(`${site.url}/a`)).toMatchObject({ ok: false, problem: { kind: 'redirect_error' } });
  expect(asked).toBe(2);
});

test('a cookie set on the way is sent back, so that a site which waits for it does not loop', async () => {
  const site = await startHttp((request, response) => {
    if (request.headers.cookie?.includes('seen=1')) return response.end('<html>welcome');
    return response
      .writeHead(302, { location: '/', 'set-cookie': ['seen=1; Path=/; HttpOnly', 'far=1; Domain=example.com'] })
      .end();
  });
  expect(await httpFor().fetch(site.url)).toMatchObject({ ok: true, value: { text: '<html>welcome' } });
});

test('cookies stay with their host and with https, and do not outlive the chain', async () => {
  const seen: (string | undefined)[] = [];
  const other = await startHttp((request, response) => {
    seen.push(request.headers.cookie);
    response.end('<html>');
  });
  const site = await startHttp((request, response) => {
    seen.push(request.headers.cookie);
    response.writeHead(302, { location: `http://b.localhost:${other.port}/`, 'set-cookie': ['mine=1', 'safe=1; Secure'] }).end();
  });
  const http = httpFor();
  await http.fetch(`http://a.localhost:${site.port}/`);
  await http.fetch(`http://a.localhost:${site.port}/`);
  expect(seen).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  'file:///etc/passwd',
  'data:text/html,hi',
  'javascript:alert(1)',
  'ftp://example.com/',
  'http://',
  'tel:+39059123456',
])('a redirect to %s is a redirect error', async (location) => {
  const site = await startHttp((_, response) => response.writeHead(302, { location }).end());
  expect(await httpFor().fetch(site.url)).toMatchObject({ ok: false, problem: { kind: 'redirect_error' } });
});

test('relative targets, targets of other hosts and letters beyond ASCII are understood', async () => {
  const site = await startHttp((request, response) => {
    if (request.url === '/') response.writeHead(307, { location: 'un/città?q=è' });
    if (request.url === '/un/citt%C3%A0?q=%C3%A8') response.writeHead(308, { location: `//b.localhost:${site.port}/end` });
    response.end('<html>end');
  });
  const look = await httpFor().fetch(site.url);
  expect(look).toMatchObject({ ok: true, value: { finalUrl: `http://b.localhost:${site.port}/end` } });
});

test('a redirect without a target is an answer', async () => {
  const site = await startHttp((_, response) => response.writeHead(302, { 'content-type': 'text/html' }).end('<html>go'));
  expect(await httpFor().fetch(site.url)).toMatchObject({ ok: true, value: { status: 302, text: '<html>go', redirects: [] } });
});

test('what goes wrong behind a redirect says where', async () => {
  const site = await startHttp((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/gone' }).end());
  const look = await httpFor().fetch(site.url);
  expect(look).toEqual({
    ok: false,
    problem: { kind: 'unreachable', detail: 'ECONNREFUSED: connection refused (redirected to http://127.0.0.1:1/gone)' },
  });
});

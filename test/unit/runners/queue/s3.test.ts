import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPictureStore } from '../../../../src/runners/queue/picture-store.ts';
import { isS3Address, openS3 } from '../../../../src/runners/queue/s3.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const REGION = 'eu-south-1';

const objects = new Map<string, Buffer>();
/** Answers that the server gives before it does what it is asked. */
let excuses: number[] = [];
let server: Server;
let environment: Record<string, string>;

/** An object store that lets in only whom the signature (AWS Signature Version 4) proves, as Amazon and MinIO do. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await buffer(request);
    const excuse = excuses.shift();
    const status = excuse ?? (isSigned(request) ? answerTo(request, body) : 403);
    const content = status === 200 && request.method === 'GET' ? objects.get(request.url ?? '') : errorOf(status);
    response.writeHead(status).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  environment = { ...KEYS, AWS_REGION: REGION, AWS_ENDPOINT_URL_S3: endpoint };
});
beforeEach(() => {
  objects.clear();
  excuses = [];
});
afterAll(() => void server.close());

function answerTo({ method, url = '' }: IncomingMessage, body: Buffer): number {
  if (method === 'PUT') objects.set(url, body);
  return objects.has(url) ? 200 : 404;
}

function errorOf(status: number): string {
  return status === 403 ? '<Error><Code>SignatureDoesNotMatch</Code></Error>' : '';
}

/** The signature worked out anew, step by step after Amazon's documentation. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const { names = '', signature = '' } =
    /SignedHeaders=(?<names>[^,]+), Signature=(?<signature>\w+)/.exec(headers.authorization ?? '')?.groups ?? {};
  const date = String(headers['x-amz-date']);
  const scope = `${date.slice(0, 8)}/${REGION}/s3/aws4_request`;
  const signed = names.split(';').map((name) => `${name}:${headers[name]}\n`);
  const canonical = [method, url, '', signed.join(''), names, headers['x-amz-content-sha256']].join('\n');
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer | string>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      `AWS4${KEYS.AWS_SECRET_ACCESS_KEY}`,
    );
  return createHmac('sha256', key).update(text).digest('hex') === signature;
}

test('what is written is read again, below bucket and prefix', async () => {
  const place = openS3('s3://surveys/2026/november/', environment);
  const bytes = Buffer.from([0xff, 0xd8, 0, 1, 2]);
  await place.put('run-1/0/7-mobile.jpg', bytes, 'image/jpeg');
  expect([...objects.keys()]).toEqual(['/surveys/2026/november/run-1/0/7-mobile.jpg']);
  expect(await place.get('run-1/0/7-mobile.jpg')).toEqual(bytes);
});

test('what is not there is null', async () => {
  expect(await openS3('s3://surveys', environment).get('run-1/0/8-mobile.jpg')).toBeNull();
});

test('a server that is busy is asked again', async () => {
  excuses = [503, 500];
  await openS3('s3://surveys', environment).put('a.jpg', Buffer.from('a'), 'image/jpeg');
  expect(objects.get('/surveys/a.jpg')?.toString()).toBe('a');
});

test('a wrong key is told with what the server says of it', async () => {
  const stranger = openS3('s3://surveys', { ...environment, AWS_SECRET_ACCESS_KEY: 'guessed' });
  await expect(stranger.put('a.jpg', Buffer.from('a'), 'image/jpeg')).rejects.toThrow(
    's3://surveys: a.jpg could not be written: HTTP 403 SignatureDoesNotMatch',
  );
  expect(objects.size).toBe(0);
});

test('without keys one line says what to set', () => {
  expect(() => openS3('s3://surveys', {})).toThrow('s3://surveys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
});

test('addresses', () => {
  expect(['s3://surveys', 's3://surveys/2026', 's3://my.bucket-1/'].map(isS3Address)).toEqual([true, true, true]);
  expect(['s3://', 's3:///x', 's3://a', 'gs://surveys', 'surveys', '/mnt/s3'].map(isS3Address)).toEqual(Array(6).fill(false));
});

test('pictures of a run in a bucket', async () => {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const store = openPictureStore({ s3: 's3://surveys' });
    const key = { run: 3, row: 1_234, kind: 'mobile' };
    await store.write(key, Buffer.from('a picture'));
    expect([...objects.keys()]).toEqual(['/surveys/run-3/1/1234-mobile.jpg']);
    expect((await store.read(key))?.toString()).toBe('a picture');
    expect(await store.read({ ...key, kind: 'desktop' })).toBeNull();
  } finally {
    process.env = before;
  }
});

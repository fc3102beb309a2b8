import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserOption, TEST_BROWSERS } from '../browsers.ts';
import { page, sendHtml } from './pages.ts';
import { makeWorkFolder, readAuditCsv, runCli, writeCsv } from './run-cli.ts';

/**
 * A name whose answer changes each time it is asked for: 127.0.0.1, which may be visited, then 127.0.0.2, which may not. Whoever asks
 * once to judge and once more to connect arrives at the second.
 */
const NAMES = Array.from({ length: 6 }, (_, index) => `changing-${index}.test`);
const FLIPPING_DNS = join(import.meta.dirname, 'flipping-dns.ts');

let [open, hidden] = [null as Server | null, null as Server | null];
let port = 0;
let hits: string[] = [];

beforeAll(async () => {
  open = createServer(({ url, headers }, response) => {
    if (url === '/robots.txt' || url === '/favicon.ico') return void response.writeHead(404).end();
    const others = NAMES.map(
      (name) => `<img src="http://${name}:${port}/x.png"><script src="http://${name}:${port}/x.js"></script>`,
    );
    sendHtml(
      response,
      page({
        body: `${others.join('')}<script>for (const n of ${JSON.stringify(NAMES)}) { fetch("http://" + n + ":${port}/f", {mode: "no-cors"}).catch(() => {}); new WebSocket("ws://" + n + ":${port}/s"); }</script>${headers.host}`,
      }),
    );
  });
  port = await listen(open, '127.0.0.1', 0);
  hidden = createServer(({ url, headers }, response) => {
    hits.push(`${headers.host}${url}`);
    response.end('secret');
  });
  hidden.on('connection', () => hits.push('connection'));
  await listen(hidden, '127.0.0.2', port);
});
afterAll(() => {
  for (const server of [open, hidden]) {
    server?.closeAllConnections();
    server?.close();
  }
});

const LOOKS: readonly (readonly [title: string, options: readonly string[], tried: boolean])[] = [
  ['HTTP', ['--no-browser'], true],
  ...TEST_BROWSERS.flatMap((browser) => {
    const option = [...browserOption(browser), '--browsers', '1'];
    const tried = browser.browser !== null;
    return [
      [`rendering with ${browser.title}`, [...option, '--no-lighthouse'], tried],
      [`Lighthouse with ${browser.title}`, [...option, '--limit', '2'], tried],
    ] as const;
  }),
];

for (const [title, options, tried] of LOOKS)
  test.skipIf(!tried)(`a DNS answer that changes between check and connection leads ${title} nowhere`, async () => {
    hits = [];
    const work = makeWorkFolder();
    const list = writeCsv(
      join(work.path, 'list.csv'),
      NAMES.map((name) => ({ name, website: `http://${name}:${port}/` })),
    );
    const args = [
      'audit',
      list,
      '--out',
      join(work.path, 'out'),
      '--allow-address',
      `127.0.0.1:${port}`,
      '--no-discovery',
      '--quiet',
      '--timeout',
      '40',
    ];
    const end = await runCli([...args, ...options], { preload: FLIPPING_DNS });
    const outcomes = readAuditCsv(join(work.path, 'out')).map(({ outcome }) => outcome);
    work.remove();
    expect({ code: end.code, stderr: end.stderr }).toEqual({ code: 0, stderr: '' });
    expect(hits).toEqual([]);
    expect(outcomes).toContain('ok');
  });

async function listen(server: Server, host: string, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

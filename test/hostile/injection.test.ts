import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TEST_BROWSERS } from '../browsers.ts';
import type { Behaviour } from './behaviour.ts';
import { startHostileWeb } from './hostile-web.ts';
import { page, sendHtml } from './pages.ts';
import { type CsvRow, makeWorkFolder, readAuditCsv, runCli, writeCsv } from './run-cli.ts';
import { startSentinel } from './sentinel.ts';

/** Values that break programs which paste text into markup, templates, file names or spreadsheets. Each sets `pwned` if it runs. */
const PAYLOADS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror=window.pwned=1>',
  "' onmouseover='window.pwned=1' autofocus onfocus='window.pwned=1",
  '</title></style></textarea></script><script>window.pwned=1</script>',
  '<svg/onload=window.pwned=1>',
  '<!--><script>window.pwned=1</script>',
  ']]><iframe srcdoc="<script>parent.pwned=1</script>">',
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: template syntax is one of the things injected
  '${window.pwned=1} <%= pwned %> #{pwned} {name} {site}',
  "$& $' $` $1 $<x> \\u003cscript>",
  '\u202Egnp.exe\u2066 \u202Dabc\u2069 \u200F',
  '👩‍👩‍👧‍👦🏳️‍🌈 Ｆｕｌｌ e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  `Lungo ${'A'.repeat(10_000)}`,
  `Lungo ${'<b>'.repeat(3_400)}`,
  '=HYPERLINK("http://evil.test","Clic")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '../../../../../../tmp/fuori',
  '..\\..\\fuori',
  '/etc/passwd',
  'CON',
  'nul.txt',
  'Caffè Sport',
  'caffe sport',
  'CAFFÉ SPORT',
  '__proto__',
  'constructor',
  'a\u0000b\u0008c\u001b[31md',
  'riga uno\nriga due\r\nriga tre',
  '%0d%0aSet-Cookie:%20a=b %00 %2e%2e%2f',
];

/** A site that says the value in every place that is read. */
function siteSaying(text: string, index: number): Behaviour {
  const attribute = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const shown = attribute.replaceAll('<', '&lt;');
  const json = JSON.stringify(text).replaceAll('<', '\\u003c');
  const business = `{"@type":"Restaurant","name":${json},"telephone":${json},"email":${json},"address":{"@type":"PostalAddress","streetAddress":${json},"addressLocality":${json}},"openingHours":${json},"sameAs":["https://www.facebook.com/${encodeURIComponent(text)}",${json}],"url":${json}}`;
  const head = `<meta name="description" content="${attribute}"><meta property="og:title" content="${attribute}"><link rel="canonical" href="${attribute}"><link rel="icon" href="${attribute}"><meta name="generator" content="WordPress ${attribute}"><script type="application/ld+json">${business}</script>`;
  const body = `<h1>${shown}</h1><p>${shown}</p>${text}<a href="${attribute}">Prenota ora ${shown}</a><a href="/prenota?x=${attribute}">Richiedi un preventivo ${shown}</a>
<a href="https://www.instagram.com/${encodeURIComponent(text).slice(0, 60)}">${shown}</a><a href="https://wa.me/390598472?text=${attribute}">WhatsApp</a><a href="tel:${attribute}">${shown}</a><a href="mailto:${attribute}">${shown}</a>
<a href="mailto:info@inject-${index}.it?subject=${attribute}">Scrivici</a><form action="${attribute}"><input name="${attribute}"><textarea name="messaggio"></textarea><button>${shown}</button></form>
<iframe src="https://www.google.com/maps/embed?pb=${attribute}"></iframe><a href="/privacy?${attribute}">Privacy ${shown}</a><p>Orari: lunedì 9:00-12:00 ${shown}</p><p>Codice sconto ${shown}</p><p>P.IVA 02345678901 REA MO-123456 ${shown}</p>`;
  return {
    name: `inject-${index}`,
    outcome: 'ok',
    answer: ({ response }) => sendHtml(response, page({ title: shown, head, body })),
  };
}

const work = makeWorkFolder();
const out = join(work.path, 'out');
let rows: CsvRow[] = [];
let sentinel: Awaited<ReturnType<typeof startSentinel>>;

beforeAll(async () => {
  sentinel = await startSentinel();
  const web = await startHostileWeb(PAYLOADS.map(siteSaying), 1);
  const cells = PAYLOADS.map((text, index) => ({
    ...{ id: text, name: text, city: text, website: web.siteUrl(`inject-${index}`), sector: text, phone: text, email: text },
    ...{ '=header()': text, '<b>"note"': text, ['__proto__']: text },
  }));
  const list = writeCsv(join(work.path, 'list.csv'), cells);
  const guard = ['--allow-address', `127.0.0.1:${web.port}`, ...web.resolves.flatMap((each) => ['--resolve', each])];
  const end = await runCli(['audit', list, '--out', out, '--no-browser', '--quiet', '--max-pages', '2', ...guard]);
  await web.close();
  expect({ code: end.code, stderr: end.stderr }).toEqual({ code: 0, stderr: '' });
  rows = readAuditCsv(out);
});
afterAll(async () => {
  await sentinel.close();
  work.remove();
});

describe('audit.csv', () => {
  test('has a row for each business, and its input comes through', () => {
    expect(rows.map(({ row }) => Number(row))).toEqual(PAYLOADS.map((_, index) => index + 1));
    expect(rows.map(({ outcome }) => outcome)).toEqual(PAYLOADS.map(() => 'ok'));
    const longest = rows.find(({ name }) => name?.startsWith('Lungo A'));
    expect(longest?.name).toHaveLength(10_006);
  });

  test('holds no cell that a spreadsheet would run', () => {
    const cells = rows.flatMap((row) => [...Object.keys(row), ...Object.values(row)]);
    const phones = /^\+\d[\d |+]+$/;
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !phones.test(cell))).toEqual([]);
  });
});

test('every report has a file of its own inside the folder, whatever the business is called', () => {
  const names = readdirSync(join(out, 'businesses'));
  expect(names).toHaveLength(PAYLOADS.length);
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*-\d+\.html$/.test(name))).toEqual([]);
  expect(readdirSync(work.path).sort()).toEqual(['list.csv', 'out', 'tmp']);
  expect(rows.map(({ report }) => report?.replace('businesses/', '')).sort()).toEqual([...names].sort());
});

interface Opened {
  readonly pwned: unknown;
  readonly requests: readonly string[];
  readonly dialogs: number;
}

/** Opens a file as a reader would, without a proxy or anything else that could hide what it does. */
async function open(path: string, opened: Page): Promise<Opened> {
  const requests: string[] = [];
  let dialogs = 0;
  // those of the file before
  opened.removeAllListeners();
  opened.on('request', (request) => requests.push(request.url()));
  opened.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await opened.goto(pathToFileURL(path).href);
  await opened.waitForTimeout(100);
  return { pwned: await opened.evaluate('window.pwned'), requests, dialogs };
}

const isOutside = (url: string, path: string) => !url.startsWith('data:') && url !== pathToFileURL(path).href;

for (const { title, browser: found } of TEST_BROWSERS)
  describe.skipIf(!found)(`reports in a real browser: ${title}`, () => {
    let browser: Browser;
    let opened: Page;
    beforeAll(async () => {
      const env = { ...process.env, ...found?.environment } as Record<string, string>;
      browser = await chromium.launch({ executablePath: found?.path ?? '', env });
    });
    beforeEach(async () => {
      opened = await browser.newPage();
    });
    afterAll(() => browser.close());
    // a page for each test, not for each report: that would be seventy processes
    afterEach(() => opened.close());

    test('no report runs anything, asks anybody for anything, or breaks', async () => {
      for (const name of readdirSync(join(out, 'businesses'))) {
        const path = join(out, 'businesses', name);
        const { pwned, requests, dialogs } = await open(path, opened);
        const scripts = await opened.locator('script, iframe, object, embed, base, form').count();
        const handlers = await opened.evaluate(
          "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on|^srcdoc$/i.test(a.name) || /^\\s*(javascript|data):/i.test(a.name === 'href' ? a.value : '')).length",
        );
        const shape = await opened.evaluate(
          "[document.querySelectorAll('html').length, document.querySelectorAll('body > main').length, document.querySelectorAll('body > footer').length]",
        );
        expect({ name, pwned, dialogs, scripts, handlers, shape }).toEqual({
          name,
          pwned: undefined,
          dialogs: 0,
          scripts: 0,
          handlers: 0,
          shape: [1, 1, 1],
        });
        expect(requests.filter((url) => isOutside(url, path))).toEqual([]);
      }
    });

    test('the overview runs its own script only, and shows every business', async () => {
      const path = join(out, 'index.html');
      const { pwned, requests, dialogs } = await open(path, opened);
      expect({ pwned, dialogs, outside: requests.filter((url) => isOutside(url, path)) }).toEqual({
        pwned: undefined,
        dialogs: 0,
        outside: [],
      });
      expect(await opened.locator('tbody a[href^="businesses/"]').count()).toBeGreaterThanOrEqual(PAYLOADS.length);
      const search = opened.locator('input[type="search"]').first();
      await search.fill('caffe sport');
      await opened.waitForTimeout(300);
      await search.fill('<script>window.pwned=1</script>');
      await opened.waitForTimeout(300);
      expect(await opened.evaluate('window.pwned')).toBeUndefined();
    });

    describe.each(['businesses', '.'])('were something to slip in, the policy of the page would stop it (%s)', (folder) => {
      const tampered = (slipped: string) => {
        const name = readdirSync(join(out, folder)).find((each) => each.endsWith('.html')) ?? '';
        const path = join(work.temp, `tampered-${name}`);
        writeFileSync(path, readFileSync(join(out, folder, name), 'utf8').replace('<body>', `<body>${slipped}`));
        return path;
      };

      test('nothing runs, nobody is asked, nobody is even knocked at', async () => {
        const evil = `http://127.0.0.1:${sentinel.port}`;
        const before = sentinel.hits().length;
        const path = tampered(
          `<script>window.pwned=1</script><img src=x onerror="window.pwned=2"><svg onload="window.pwned=3"></svg><img src="${evil}/img"><link rel="stylesheet" href="${evil}/css"><link rel="preconnect" href="${evil}"><link rel="prefetch" href="${evil}/next"><script src="${evil}/js"></script><object data="${evil}/object"></object><embed src="${evil}/embed"><style>body{background:url(${evil}/background)}</style><base href="${evil}/"><form id="sent" action="${evil}/form"></form><a href="javascript:window.pwned=4" id="link">x</a><video src="${evil}/video" autoplay></video>`,
        );
        const { pwned } = await open(path, opened);
        const link = opened.locator('#link').first();
        await link.click({ timeout: 2_000, force: true }).catch(() => {});
        await opened.waitForTimeout(300);
        expect({ pwned, afterClick: await opened.evaluate('window.pwned') }).toEqual({ pwned: undefined, afterClick: undefined });
        expect(sentinel.hits().slice(before)).toEqual([]);
      });

      /**
       * A full browser opens a connection for a frame before it asks the policy whether the frame may be loaded; no policy can forbid
       * that. What it can forbid, and does: that a byte is sent over it, and that anything comes back.
       */
      test('a frame is not loaded: nothing is sent to its host', async () => {
        const before = sentinel.hits().length;
        const address = `http://127.0.0.1:${sentinel.port}/frame`;
        await open(tampered(`<iframe src="${address}"></iframe>`), opened);
        await opened.waitForTimeout(300);
        const sent = sentinel
          .hits()
          .slice(before)
          .filter((hit) => !/^tcp to /.test(hit));
        expect(sent).toEqual([]);
        expect(opened.frames().map((frame) => frame.url())).not.toContain(address);
      });
    });
  });

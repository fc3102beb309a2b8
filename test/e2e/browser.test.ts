import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPool, createBrowserPool } from '../../src/gather/browser/browser-pool.ts';
import { EMBEDDED } from '../../src/gather/browser/find-browser.ts';
import { isRunning } from '../../src/gather/browser/process-tree.ts';
import { createGuard } from '../../src/gather/net/address-guard.ts';
import { type FilteringProxy, startFilteringProxy } from '../../src/gather/net/filtering-proxy.ts';
import { directRoutes } from '../../src/gather/net/route.ts';
import type { Look, RenderedPage, Visit } from '../../src/model/world.ts';
import { TEST_BROWSERS } from '../browsers.ts';
import { type BrowserWeb, startBrowserWeb } from './browser-web.ts';

const RENDER = { lighthouse: false, screenshot: false, timeoutMs: 20_000 };
/** For pages that keep a core busy until they are given up: longer than the longest load below, and no longer than that. */
const ENDLESS_MS = 2_500;

let web: BrowserWeb;
const proxies: FilteringProxy[] = [];

async function startProxy(): Promise<FilteringProxy> {
  const { host } = new URL(web.url('/'));
  const proxy = await startFilteringProxy(
    directRoutes(createGuard({ allowPrivate: false, allowAddresses: [host], resolveOverrides: new Map() })),
  );
  proxies.push(proxy);
  return proxy;
}

function valueIn<T>(look: Look<T>): T {
  if (!look.ok) throw new Error(`${look.problem.kind}: ${look.problem.detail}`);
  return look.value;
}

function problemOf(look: Look<RenderedPage> | Visit['lighthouse']): string {
  return look.ok ? 'none' : look.problem.kind;
}

async function tempFoldersOf(pid: number | undefined): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`vetrina-browser-${pid}-`));
}

/** Nothing that the pool started may outlive it. */
async function expectNothingLeft(pool: BrowserPool): Promise<void> {
  // the last browser may have gone with its page: none of them is there then
  const { pids, started } = pool.info();
  expect(started).toBeGreaterThan(0);
  await pool.close();
  expect(await Promise.all(pids.map(isRunning))).not.toContain(true);
  expect(await tempFoldersOf(process.pid)).toEqual([]);
}

for (const { title, browser: found } of TEST_BROWSERS)
  describe.skipIf(!found)(title, () => {
    const browser = found ?? undefined;

    beforeAll(async () => {
      web = await startBrowserWeb();
    });
    afterAll(() => web.close());

    describe('one visit with Lighthouse', () => {
      let pool: BrowserPool;
      let visit: Visit;
      let rendered: RenderedPage;
      beforeAll(async () => {
        pool = createBrowserPool({ browser, proxyUrl: null, startProxy, children: 1, userAgent: 'VetrinaTest/1.0' });
        visit = await pool.visit(web.url('/'), { lighthouse: true, screenshot: true, timeoutMs: 60_000 });
        rendered = valueIn(visit.page);
      });
      afterAll(() => expectNothingLeft(pool));

      it('measures the four categories and the times', () => {
        const result = valueIn(visit.lighthouse);
        for (const score of [result.performance, result.accessibility, result.bestPractices, result.seo])
          expect(score).toBeGreaterThan(40);
        expect(result.lcpMs).toBeGreaterThan(0);
        expect(result).toMatchObject({ formFactor: 'mobile', runs: 1, version: expect.stringMatching(/^13\./) });
        expect(result.otherFailures).toContain('meta-description');
      });

      it('loads the page once for both jobs', () => {
        expect(web.hits('/')).toBe(1);
      });

      it('sees the page as a visitor does: shadow roots and frames, whatever its scripts did to the language', () => {
        expect(rendered).toMatchObject({ status: 200, finalUrl: web.url('/'), title: 'Trattoria' });
        expect(rendered.html).toContain('Aperto <slot><b>12–15</b></slot>');
        expect(rendered.html).toContain('Via Emilia 1');
      });

      it('lists the controls that can be seen, and where', () => {
        const texts = rendered.controls.map(({ text }) => text);
        expect(texts).toEqual(['Chiama', 'Sotto', 'Prenota', 'WhatsApp', 'Orari']);
        const [call, under, book, chat] = rendered.controls;
        expect(call).toMatchObject({ href: 'tel:+390591234567', firstScreen: true, sticky: false });
        expect(rendered.controls.filter(({ covered }) => covered)).toEqual([under]);
        expect(book).toMatchObject({ tag: 'button', firstScreen: false });
        expect(book?.y).toBeGreaterThan(2_000);
        expect(chat).toMatchObject({ sticky: true, firstScreen: true });
      });

      it('notes requests, cookies and console errors', () => {
        expect(rendered.requests).toContainEqual({ url: web.url('/manca.png'), type: 'image', status: 404 });
        expect(rendered.cookies).toEqual([{ name: 'visto', domain: '127.0.0.1' }]);
        expect(rendered.consoleErrors).toContain('guasto di prova');
        expect(rendered.consoleErrors.join()).not.toContain('favicon');
      });

      it('takes a JPEG of the first screen that a report can carry', () => {
        const bytes = Buffer.from(rendered.screenshot ?? '', 'base64');
        expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
        expect(bytes.length).toBeLessThan(120_000);
      });

      it('does not let a missing favicon, which only some browsers ask for, fail best practices', async () => {
        const { lighthouse } = await pool.visit(web.url('/clean'), { lighthouse: true, screenshot: false, timeoutMs: 60_000 });
        expect(valueIn(lighthouse).otherFailures).not.toContain('errors-in-console');
        expect(valueIn(visit.lighthouse).otherFailures).toContain('errors-in-console');
      });
    });

    describe('visits without Lighthouse', () => {
      let pool: BrowserPool;
      beforeAll(() => {
        pool = createBrowserPool({
          browser,
          proxyUrl: null,
          startProxy,
          children: 2,
          visitTimeoutMs: 4_000,
          graceMs: 3_000,
          maxLoadMs: 2_000,
          pageMb: 500,
        });
      });
      afterAll(() => expectNothingLeft(pool));
      const look = async (path: string, timeoutMs = RENDER.timeoutMs) =>
        (await pool.visit(web.url(path), { ...RENDER, timeoutMs })).page;

      it('sees what scripts build', async () => {
        expect(valueIn(await look('/spa'))).toMatchObject({
          title: 'Viva',
          html: expect.stringContaining('<h1>Solo script</h1>'),
        });
      });

      it('follows redirects and says where it ended', async () => {
        expect(valueIn(await look('/redirect'))).toMatchObject({
          url: web.url('/redirect'),
          finalUrl: web.url('/clean'),
          status: 200,
        });
      });

      it('shows the page to a desktop when asked to', async () => {
        const { page, lighthouse } = await pool.visit(web.url('/'), { ...RENDER, screenshot: true, formFactor: 'desktop' });
        expect(valueIn(page).controls.find(({ text }) => text === 'WhatsApp')?.y).toBeGreaterThan(850);
        expect(problemOf(lighthouse)).toBe('off');
      });

      it('starts every visit without what the last one left', async () => {
        const cookies = async () => valueIn(await look('/')).cookies.length;
        expect([await cookies(), await cookies()]).toEqual([1, 1]);
        expect(valueIn(await look('/clean')).cookies).toEqual([]);
      });

      it('refuses addresses of the inside, and says which', async () => {
        const page = valueIn(await look('/inner'));
        expect([...page.refused].sort()).toEqual(['127.0.0.1:22998', '169.254.169.254:80']);
        expect(page.requests).toContainEqual({ url: 'http://169.254.169.254/latest', type: 'image', status: 0 });
        expect(problemOf((await pool.visit('http://127.0.0.1:22998/', RENDER)).page)).toBe('refused_address');
        expect(problemOf((await pool.visit('https://127.0.0.1:22998/', RENDER)).page)).toBe('refused_address');
      });

      it.for([
        ['/silent', 'timeout'],
        ['/alert', 'timeout', ENDLESS_MS],
        ['/spin', 'timeout', ENDLESS_MS],
        ['/loop', 'redirect_error'],
        ['/download', 'not_html'],
        ['/bomb', 'browser_failed'],
      ] as const)('gives up %s: %s', async ([path, problem, timeoutMs]) => {
        expect(problemOf(await look(path, timeoutMs))).toBe(problem);
      });

      it.for([
        ['/popups', 'Finestre'],
        ['/forever', 'Per sempre'],
      ] as const)('reads %s all the same', async ([path, words]) => {
        expect(valueIn(await look(path)).html).toContain(words);
      });

      it('says of a page behind a password what its server says, or that it is closed', async () => {
        const page = await look('/auth');
        if (page.ok) expect(page.value).toMatchObject({ status: 401, html: expect.stringContaining('Chiuso') });
        else expect(page.problem.kind).toBe('blocked');
      });

      it('goes on after all that', async () => {
        expect(valueIn(await look('/spa')).title).toBe('Viva');
      });

      it('takes a new browser when one was killed', async () => {
        const { started, pids } = pool.info();
        for (const pid of pids) process.kill(pid, 'SIGKILL');
        expect(valueIn(await look('/spa')).title).toBe('Viva');
        expect(pool.info().started).toBeGreaterThan(started);
      });
    });

    describe('Lighthouse on bad pages', () => {
      let pool: BrowserPool;
      beforeAll(() => {
        pool = createBrowserPool({
          browser,
          proxyUrl: null,
          startProxy,
          children: 2,
          visitTimeoutMs: 5_000,
          graceMs: 2_000,
          maxLoadMs: 2_000,
          pageMb: 2_000,
        });
      });
      afterAll(() => expectNothingLeft(pool));
      const measure = (path: string, timeoutMs = RENDER.timeoutMs) =>
        pool.visit(web.url(path), { ...RENDER, timeoutMs, lighthouse: true });

      it('ends in time with a reason, and still reads the page where that is possible', async () => {
        const [endless, storm] = await Promise.all([measure('/alert', ENDLESS_MS), measure('/popups')]);
        expect(problemOf(endless.lighthouse)).toBe('timeout');
        expect(problemOf(endless.page)).toBe('timeout');
        expect(valueIn(storm.page).html).toContain('Finestre');
        expect(valueIn((await pool.visit(web.url('/clean'), RENDER)).page).title).toBe('Trattoria');
      });

      it('keeps to the time for everything, without a second try where there is none for it', async () => {
        const { page } = await pool.visit(web.url('/spin'), { ...RENDER, lighthouse: true, withinMs: 8_800 });
        expect(page).toMatchObject({ ok: false, problem: { kind: 'timeout', detail: expect.stringMatching(/after [4-8] s$/) } });
      });
    });

    describe('beginning and ending', () => {
      it('starts nothing before it is needed, and replaces a browser that has done its visits', async () => {
        const pool = createBrowserPool({ browser, proxyUrl: null, children: 1, recycleAfter: 1 });
        expect(pool.info()).toMatchObject({ browser: null, started: 0, pids: [] });
        await pool.visit(web.url('/clean'), RENDER);
        await pool.visit(web.url('/clean'), RENDER);
        expect(pool.info()).toMatchObject({ started: 2, visits: 2, pids: [] });
        await pool.close();
        expect(await tempFoldersOf(process.pid)).toEqual([]);
      });

      it('ends visits under way when closed, and refuses new ones', async () => {
        const pool = createBrowserPool({ browser, proxyUrl: null, children: 1 });
        await pool.visit(web.url('/clean'), RENDER);
        const underWay = pool.visit(web.url('/silent'), RENDER);
        await expect.poll(() => web.hits('/silent')).toBeGreaterThan(0);
        await expectNothingLeft(pool);
        expect(problemOf((await underWay).page)).toBe('browser_failed');
        expect(problemOf((await pool.visit(web.url('/clean'), RENDER)).page)).toBe('browser_failed');
      });

      it('takes its browsers along when the whole program is killed', async () => {
        const script = fileURLToPath(new URL('./browser-orphan.ts', import.meta.url));
        const program = spawn(
          process.execPath,
          [script, found?.kind === 'embedded' ? EMBEDDED : (found?.path ?? ''), web.url('/clean'), web.url('/spin')],
          {
            stdio: ['ignore', 'pipe', 'inherit'],
          },
        );
        const [said] = await once(program.stdout, 'data');
        const pids: number[] = JSON.parse(String(said));
        expect(pids).toHaveLength(4);
        program.kill('SIGKILL');
        const running = async () => (await Promise.all(pids.map(isRunning))).filter(Boolean).length;
        await expect.poll(running, { timeout: 20_000 }).toBe(0);
        expect(await tempFoldersOf(program.pid)).toEqual([]);
      });
    });
  });

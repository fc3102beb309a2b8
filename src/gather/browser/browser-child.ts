/** A process with one Chromium of its own, forked by the pool. It makes one visit at a time and says what it found. */
import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { BrowserContext } from 'puppeteer-core';
import { firstLine } from './browser-problem.ts';
import type { FromChild, ToChild, VisitSettings } from './child-messages.ts';
import { type Chromium, launchChromium } from './launch-chromium.ts';
import type { Share } from './processor.ts';
import { visitPage } from './visit-page.ts';

let chromium: Chromium | null = null;
/** Open while the parent looks how much a browser with an empty page holds. */
let emptyPage: BrowserContext | null = null;
let settings: VisitSettings | null = null;
let temp: string | null = null;
let leaving = false;
let holdsTurn = false;
let turnGiven: (() => void) | null = null;

function send(message: FromChild): void {
  if (process.connected) process.send?.(message);
}

async function start({ browser, visits, warmUp }: ToChild & { type: 'start' }): Promise<void> {
  settings = visits;
  temp = browser.temp;
  try {
    chromium = await launchChromium(browser);
    chromium.browser.on('disconnected', () => void leave());
    emptyPage = await chromium.browser.createBrowserContext();
    await emptyPage.newPage();
    // Two seconds of a busy processor, best spent while the first pages are still being fetched.
    if (warmUp) void import('./lighthouse-config.ts').then(({ prepareLighthouse }) => prepareLighthouse());
    send({ type: 'ready', browserPid: chromium.pid, version: chromium.version, sandbox: chromium.sandbox });
  } catch (error) {
    send({ type: 'cannot-start', detail: firstLine(error) });
  }
}

async function visit({ order }: ToChild & { type: 'visit' }): Promise<void> {
  if (!chromium || !settings) return;
  await emptyPage?.close().catch(() => {});
  emptyPage = null;
  const calls = {
    takeTurn,
    giveTurnBack,
    pageReady: (page: (FromChild & { type: 'page' })['page']) => send({ type: 'page', page }),
    timed: (times: (FromChild & { type: 'times' })['times']) => send({ type: 'times', times }),
  };
  const end = await visitPage(chromium.browser, order, { settings, calls });
  send({ type: 'done', ...end });
}

function takeTurn(share: Share): Promise<void> {
  giveTurnBack();
  holdsTurn = true;
  send({ type: 'ask-turn', share });
  return new Promise((resolve) => {
    turnGiven = resolve;
  });
}

function giveTurnBack(): void {
  if (holdsTurn) send({ type: 'give-back-turn' });
  holdsTurn = false;
}

/** Takes Chromium and its files along (Chromium also ends by itself when the pipe to us closes). */
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(1), 3_000).unref();
  await chromium?.close().catch(() => {});
  if (temp) await rm(temp, { recursive: true, force: true }).catch(() => {});
  process.exit(0);
}

process.on('message', (message: ToChild) => {
  if (message.type === 'start') void start(message);
  else if (message.type === 'visit') void visit(message);
  else turnGiven?.();
});
// Lighthouse leaves rejected promises behind (seen with storms of popups); what it was doing never ends then.
process.on('unhandledRejection', (reason) => {
  send({ type: 'broken', detail: firstLine(reason) });
  void leave();
});
process.on('disconnect', () => void leave());
// Ctrl-C reaches the whole process group; the pool decides what ends when.
process.on('SIGINT', () => {});

/** Should the parent be killed while our only thread is deep in an analysis, nobody would hear `disconnect`. */
const WATCH_PARENT = `const parent = ${process.ppid}; setInterval(() => {
  try { process.kill(parent, 0); if (process.platform === 'win32' || process.ppid === parent) return; } catch {}
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5000);
}, 2000);`;
new Worker(WATCH_PARENT, { eval: true }).unref();

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser as PlaywrightBrowser } from 'playwright';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserSettings } from './child-messages.ts';

export interface Chromium {
  /** The connection that visits are made over: Lighthouse takes puppeteer's pages. */
  readonly browser: Browser;
  readonly pid: number;
  readonly version: string;
  readonly sandbox: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Nothing may go round the proxy: without the bypass rule Chromium sends loopback addresses directly, and WebRTC sends
 * UDP. Both were measured to leak without these (BROWSER.md §5).
 */
const NO_WAY_ROUND = [
  '--proxy-bypass-list=<-loopback>',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Playwright's defaults that would let a page flood us with windows and messages, or spoil an audit of Lighthouse. */
const UNWANTED = ['--disable-popup-blocking', '--disable-back-forward-cache', '--disable-ipc-flooding-protection'];

const ADDRESS_MS = 15_000;
const ADDRESS_STEP_MS = 50;

/**
 * Starts Chromium with a throw-away profile and connects to it. Sandboxed, unless we are root (Chromium refuses) or the
 * machine has no way to sandbox: then without, and `sandbox` says so.
 */
export async function launchChromium(settings: BrowserSettings): Promise<Chromium> {
  if (process.getuid?.() === 0) return connect(await launch(settings, false), settings, false);
  try {
    return await connect(await launch(settings, true), settings, true);
  } catch (error) {
    if (!/sandbox/i.test((error as Error).message)) throw error;
    return connect(await launch(settings, false), settings, false);
  }
}

function launch(settings: BrowserSettings, sandbox: boolean): Promise<PlaywrightBrowser> {
  const proxy = settings.proxyUrl ? [`--proxy-server=${settings.proxyUrl}`, ...NO_WAY_ROUND] : [];
  return chromium.launch({
    executablePath: settings.path,
    chromiumSandbox: sandbox,
    args: ['--remote-debugging-port=0', ...proxy],
    ignoreDefaultArgs: UNWANTED,
    env: { ...process.env, ...settings.environment },
    timeout: 30_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function connect(launched: PlaywrightBrowser, settings: BrowserSettings, sandbox: boolean): Promise<Chromium> {
  const browser = await puppeteer.connect({
    browserWSEndpoint: await debuggingAddress(settings.temp),
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
  return { browser, pid, version: launched.version(), sandbox, close: () => launched.close() };
}

/** Chromium writes the port that it chose into its profile, which Playwright makes in our temp folder; on a busy machine a little later. */
async function debuggingAddress(temp: string): Promise<string> {
  for (let waited = 0; waited < ADDRESS_MS; waited += ADDRESS_STEP_MS) {
    const names = (await readdir(temp)).filter((name) => name.startsWith('playwright_chromiumdev_profile-'));
    for (const name of names) {
      const text = await readFile(join(temp, name, 'DevToolsActivePort'), 'utf8').catch(() => '');
      const [port, path] = text.trim().split('\n');
      if (port && path) return `ws://127.0.0.1:${port}${path}`;
    }
    await setTimeout(ADDRESS_STEP_MS);
  }
  throw new Error('Chromium did not say where it can be reached (no DevToolsActivePort in its profile)');
}

import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserSettings } from './child-messages.ts';
import { headlessFlags, NO_SANDBOX } from './chromium-flags.ts';
import { type SpawnedChromium, spawnChromium } from './spawn-chromium.ts';
import { within } from './within.ts';

export interface Chromium {
  /** The connection that visits are made over: Lighthouse takes puppeteer's pages. */
  readonly browser: Browser;
  readonly pid: number;
  readonly version: string;
  readonly sandbox: boolean;
  readonly close: () => Promise<void>;
}

const START_MS = 30_000;
const CLOSE_MS = 2_000;

/**
 * Starts Chromium with a throw-away profile and connects to it. Sandboxed, unless we are root (Chromium refuses) or the
 * machine has no way to sandbox: then without, and `sandbox` says so.
 */
export async function launchChromium(settings: BrowserSettings): Promise<Chromium> {
  if (process.getuid?.() === 0) return launch(settings, false);
  try {
    return await launch(settings, true);
  } catch (error) {
    if (!/sandbox/i.test((error as Error).message)) throw error;
    return launch(settings, false);
  }
}

async function launch(settings: BrowserSettings, sandbox: boolean): Promise<Chromium> {
  const spawned = spawnChromium(settings.path, {
    args: [
      ...headlessFlags(settings.proxyUrl, settings.trustedKey),
      ...(sandbox ? [] : [NO_SANDBOX]),
      `--user-data-dir=${join(settings.temp, 'profile')}`,
    ],
    environment: settings.environment,
  });
  try {
    const browser = await within(START_MS, connect(spawned), `it did not answer in ${START_MS / 1000} s`);
    return {
      browser,
      pid: spawned.pid,
      version: (await browser.version()).replace(/^.*\//, ''),
      sandbox,
      close: () => closeInOrder(browser, spawned),
    };
  } catch (error) {
    spawned.kill();
    // What it wrote before it ended says more than "the pipe was closed".
    throw new Error(spawned.lastWords() || (error as Error).message);
  }
}

async function connect({ transport, failed }: SpawnedChromium): Promise<Browser> {
  return Promise.race([puppeteer.connect({ transport, defaultViewport: null, protocolTimeout: 60_000 }), failed]);
}

async function closeInOrder(browser: Browser, spawned: SpawnedChromium): Promise<void> {
  await within(CLOSE_MS, browser.close(), 'not closed in time').catch(() => {});
  await within(CLOSE_MS, spawned.ended, 'not ended in time').catch(() => spawned.kill());
}

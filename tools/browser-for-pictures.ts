import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../src/gather/browser/find-browser.ts';

/** The browser that a report would be printed with, for pictures of our own pages. */
export async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const { path, environment } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...environment },
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

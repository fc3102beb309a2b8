import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { NO_SANDBOX } from './chromium-flags.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

/** A browser that only prints files of this machine: no network, no scripts. */
export interface PdfPrinter {
  /**
   * Prints a local HTML file to a PDF beside it or elsewhere, on the paper that its style asks for. A fragment (`#annex-lead`) opens
   * the folds around it, as it does for whoever follows a link to it.
   */
  readonly print: (html: string, pdf: string, fragment?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const PRINT_MS = 30_000;
/** Nobody listens on the discard port; without the bypass rule loopback addresses would go round the proxy. */
const NO_NETWORK = ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>'];

/** Starts the browser (`path`, else the one that `findBrowser` finds). Throws `UsageError` when there is none. */
export async function openPdfPrinter(path: string | null): Promise<PdfPrinter> {
  const browser = await launchOffline(await findBrowser(path === null ? {} : { browser: path }));
  return {
    print: async (html, pdf, fragment = '') => {
      const page = await browser.newPage();
      try {
        await page.setOfflineMode(true);
        await page.setJavaScriptEnabled(false);
        await page.goto(pathToFileURL(resolve(html)).href + fragment, { waitUntil: 'load', timeout: PRINT_MS });
        await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Sandboxed, unless we are root (Chromium refuses) or the machine has no way to sandbox: the pages are our own. */
async function launchOffline({ path, environment }: FoundBrowser): Promise<Browser> {
  const launch = (sandbox: boolean) =>
    puppeteer.launch({
      executablePath: path,
      headless: 'shell',
      pipe: true,
      args: sandbox ? NO_NETWORK : [...NO_NETWORK, NO_SANDBOX],
      env: { ...process.env, ...environment },
    });
  if (process.getuid?.() === 0) return launch(false);
  return launch(true).catch((error: Error) => (/sandbox/i.test(error.message) ? launch(false) : Promise.reject(error)));
}

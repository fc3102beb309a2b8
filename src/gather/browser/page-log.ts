import type { ConsoleMessage, Dialog, HTTPRequest, HTTPResponse, Page } from 'puppeteer-core';
import type { BrowserRequest } from '../../model/world.ts';
import { isFavicon } from './favicon.ts';

/** What happened in a page since it was opened, as far as it can be read at any time. */
export interface PageLog {
  readonly requests: () => BrowserRequest[];
  readonly consoleErrors: () => string[];
  /** Status of the last main document, 0 when none answered. */
  readonly status: () => number;
  /** Chromium's name for why the last navigation failed, e.g. `net::ERR_CONNECTION_REFUSED`. */
  readonly failure: () => string | null;
  readonly crashed: () => boolean;
}

const MOST_REQUESTS = 2_000;
const MOST_ERRORS = 50;

/** Starts to write down the page's requests and console errors, and keeps it from opening windows. */
export function startPageLog(page: Page): PageLog {
  const requests = new Map<HTTPRequest, number>();
  const errors: string[] = [];
  let status = 0;
  let failure: string | null = null;
  let crashed = false;
  const isMainNavigation = (request: HTTPRequest) => request.isNavigationRequest() && request.frame() === page.mainFrame();
  const addError = (text: string) => {
    if (errors.length < MOST_ERRORS) errors.push(text.replace(/\s+/g, ' ').trim().slice(0, 300));
  };

  page.on('request', (request) => {
    if (requests.size < MOST_REQUESTS) requests.set(request, 0);
    if (isMainNavigation(request)) failure = null;
  });
  page.on('response', (response: HTTPResponse) => {
    const request = response.request();
    const refusal = proxyRefusal(response);
    const code = refusal ? 0 : response.status();
    if (requests.has(request)) requests.set(request, code);
    if (!isMainNavigation(request)) return;
    status = code;
    failure = refusal;
  });
  page.on('requestfailed', (request) => {
    if (isMainNavigation(request)) failure = `${request.failure()?.errorText ?? 'net::ERR_FAILED'} at ${request.url()}`;
  });
  page.on('console', (message: ConsoleMessage) => {
    const { url } = message.location();
    if (message.type() === 'error' && !isFavicon(url))
      addError(/^Failed to load/.test(message.text()) ? `${message.text()} ${url}` : message.text());
  });
  page.on('pageerror', (error) => addError(error instanceof Error ? error.message : String(error)));
  page.on('error', () => {
    crashed = true;
  });
  page.on('popup', (popup) => void popup?.close().catch(() => {}));

  return {
    requests: () => [...requests].map(([request, code]) => ({ url: request.url(), type: request.resourceType(), status: code })),
    consoleErrors: () => [...errors],
    status: () => status,
    failure: () => failure,
    crashed: () => crashed,
  };
}

/** What our own proxy answered in the place of the website, null for real answers. */
function proxyRefusal(response: HTTPResponse): string | null {
  const said = response.headers()['proxy-status'] ?? '';
  return said.startsWith('vetrina;') ? said : null;
}

/** Answers alert, confirm, prompt and "leave this page?". Lighthouse does this by itself. */
export function dismissDialogs(page: Page): void {
  page.on('dialog', (dialog: Dialog) => void dialog.dismiss().catch(() => {}));
}

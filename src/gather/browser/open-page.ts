import type { Page } from 'puppeteer-core';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import { emulateDevice } from './emulation.ts';
import type { LoadHooks } from './lighthouse-config.ts';
import { dismissDialogs } from './page-log.ts';
import { within } from './within.ts';

/** Half a second without more than two open requests; chats and counters that never stop are not waited for. */
const QUIET = { idleTime: 500, concurrency: 2, timeout: 4_000 };

/** Loads the page without Lighthouse, on the same device, and waits until it is quiet. What went wrong is in the page's log. */
export async function openPage(
  page: Page,
  order: VisitOrder,
  around: LoadHooks & { readonly settings: VisitSettings },
): Promise<void> {
  const { settings, beforeLoad, afterLoad } = around;
  dismissDialogs(page);
  await emulateDevice(page, order.formFactor, settings.userAgent);
  await beforeLoad();
  const loaded = page.goto(order.url, { waitUntil: 'load', timeout: settings.maxLoadMs });
  // A dialog in an endless loop keeps even the timeout of `goto` from being the last word.
  await within(settings.maxLoadMs + 1_000, loaded, 'not loaded in time').catch(() => {});
  await page.waitForNetworkIdle(QUIET).catch(() => {});
  await afterLoad();
}

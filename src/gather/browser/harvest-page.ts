import type { CDPSession, Page } from 'puppeteer-core';
import type { Look, Problem, RenderedPage } from '../../model/world.ts';
import { firstLine, networkProblem } from './browser-problem.ts';
import { HARVEST_SCRIPT, type Harvest } from './harvest-in-page.ts';
import type { PageLog } from './page-log.ts';
import { within } from './within.ts';

export interface HarvestOptions {
  readonly url: string;
  readonly screenshot: boolean;
  readonly startedAt: number;
}

/** A page whose script never pauses cannot be read; this is how long we wait for it to let us. */
const READ_MS = 6_000;
const MOST_TRIES = 5;
const SCREENSHOT_MS = 4_000;
/** Under this many base64 characters a picture is small enough for a report: 120 kB of JPEG. */
const SCREENSHOT_CHARS = 160_000;

/** Reads the page as it stands: DOM, visible controls, cookies, requests, console and a picture of the first screen. */
export async function harvestPage(page: Page, log: PageLog, options: HarvestOptions): Promise<Look<RenderedPage>> {
  const failure = loadFailure(page, log);
  if (failure) return { ok: false, problem: failure };
  let session: CDPSession | null = null;
  try {
    session = await page.createCDPSession();
    const harvest = await within(READ_MS, readSettledPage(session), 'the page kept its script busy and could not be read');
    const cookies = await within(READ_MS, page.browserContext().cookies(), 'no cookies').catch(() => []);
    return {
      ok: true,
      value: {
        url: options.url,
        finalUrl: harvest.url,
        status: log.status(),
        html: harvest.html,
        title: harvest.title,
        controls: harvest.controls,
        requests: log.requests(),
        cookies: cookies.map(({ name, domain }) => ({ name, domain })),
        consoleErrors: log.consoleErrors(),
        refused: [],
        screenshot: options.screenshot ? await screenshot(session).catch(() => null) : null,
        ms: Math.round(performance.now() - options.startedAt),
      },
    };
  } catch (error) {
    return { ok: false, problem: readFailure(log, error) };
  } finally {
    await session?.detach().catch(() => {});
  }
}

/** A page that goes on to another address while it is read (a refresh, a late redirect) is read again there. */
async function readSettledPage(session: CDPSession): Promise<Harvest> {
  for (let tries = 1; ; tries++) {
    try {
      return await readPage(session);
    } catch (error) {
      if (tries === MOST_TRIES || !/context/i.test(firstLine(error))) throw error;
    }
  }
}

/** The script runs in an isolated world: what the page did to `Array.prototype` and the like does not reach it. */
async function readPage(session: CDPSession): Promise<Harvest> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'vetrina' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: HARVEST_SCRIPT,
    contextId: world.executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Harvest;
}

function loadFailure(page: Page, log: PageLog): Problem | null {
  if (log.crashed()) return { kind: 'browser_failed', detail: 'the tab crashed' };
  const failure = log.failure();
  const nothingShown = page.url() === 'about:blank' || page.url().startsWith('chrome-error:');
  if (failure && (nothingShown || log.status() === 0)) return networkProblem(failure);
  if (nothingShown) return { kind: 'timeout', detail: 'the server did not answer the browser in time' };
  return null;
}

function readFailure(log: PageLog, error: unknown): Problem {
  if (log.crashed()) return { kind: 'browser_failed', detail: 'the tab crashed' };
  const detail = firstLine(error);
  return { kind: /could not be read/.test(detail) ? 'timeout' : 'browser_failed', detail };
}

/** The first screen only: a picture of the whole page can be 0 bytes or 10 MB. */
async function screenshot(session: CDPSession): Promise<string | null> {
  for (const quality of [60, 40, 20]) {
    const shot = session.send('Page.captureScreenshot', { format: 'jpeg', quality });
    const { data } = await within(SCREENSHOT_MS, shot, 'no picture');
    if (data.length > 0 && data.length <= SCREENSHOT_CHARS) return data;
  }
  return null;
}

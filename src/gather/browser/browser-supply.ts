import { UsageError } from '../../model/usage-error.ts';
import type { BrowserProcess, BrowserProcessOptions } from './browser-process.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { createLoadToken } from './load-token.ts';
import { loadsAtOnce, type Machine } from './pool-size.ts';
import { startProxiedBrowser, type VisitProxy } from './proxied-browser.ts';
import { removeStaleTempFolders } from './temp-folders.ts';

export interface SupplyOptions {
  readonly browser: string | FoundBrowser | undefined;
  readonly proxyUrl: string | null;
  readonly startProxy: (() => Promise<VisitProxy>) | undefined;
  readonly visits: BrowserProcessOptions['visits'];
  readonly graceMs: number;
  readonly recycleAfter: number;
  readonly maxMemoryMb: number;
  readonly machine: Machine;
}

/** Browsers that are up, kept between visits, and replaced when worn out. */
export interface BrowserSupply {
  /** Rejects when no browser can be started. */
  readonly take: () => Promise<BrowserProcess>;
  readonly giveBack: (browser: BrowserProcess) => Promise<void>;
  readonly info: () => {
    readonly browser: FoundBrowser | null;
    readonly sandbox: boolean | null;
    readonly pids: readonly number[];
    readonly started: number;
  };
  readonly close: () => Promise<void>;
}

/** After so many failed starts in a row the next ones would fail too: half a minute each is not spent again. */
const GIVE_UP_AFTER = 2;

export function createBrowserSupply(options: SupplyOptions): BrowserSupply {
  const token = createLoadToken(loadsAtOnce(options.machine), Math.min(8_000, options.visits.maxLoadMs));
  const uses = new Map<BrowserProcess, number>();
  const idle: BrowserProcess[] = [];
  const leaving = new Set<Promise<void>>();
  const starting = new Set<Promise<BrowserProcess>>();
  let found: Promise<FoundBrowser> | null = null;
  let browser: FoundBrowser | null = null;
  let sandbox: boolean | null = null;
  let started = 0;
  let failures: Error[] = [];
  let closed = false;

  const find = async () => {
    await removeStaleTempFolders();
    return typeof options.browser === 'object' ? options.browser : findBrowser({ browser: options.browser });
  };
  const start = async () => {
    found ??= find();
    browser = await found;
    const { path, environment } = browser;
    const settings = {
      ...options,
      browser: { path, environment, proxyUrl: options.proxyUrl },
      token,
      killAtMb: 2 * options.maxMemoryMb,
    };
    const up = await startProxiedBrowser(settings);
    started++;
    sandbox = up.sandbox;
    uses.set(up, 0);
    return up;
  };
  const retire = (worn: BrowserProcess) => {
    uses.delete(worn);
    const gone = worn.close().finally(() => leaving.delete(gone));
    leaving.add(gone);
  };

  return {
    take: async () => {
      if (closed) throw new Error('the browser was closed');
      for (let up = idle.pop(); up; up = idle.pop()) {
        if (up.fit()) return up;
        retire(up);
      }
      const last = failures[GIVE_UP_AFTER - 1];
      if (last) throw last;
      // A start may fail by accident on a busy machine; a missing browser will be missing again.
      const coming = start().catch((error: Error) => {
        if (closed || error instanceof UsageError) throw error;
        return start();
      });
      starting.add(coming);
      try {
        const up = await coming;
        failures = [];
        return up;
      } catch (error) {
        failures.push(error as Error);
        throw error;
      } finally {
        starting.delete(coming);
      }
    },
    giveBack: async (used) => {
      const count = (uses.get(used) ?? 0) + 1;
      const tooBig = ((await used.memoryMb()) ?? 0) > options.maxMemoryMb;
      if (closed || tooBig || !used.fit() || count >= options.recycleAfter) return retire(used);
      uses.set(used, count);
      idle.push(used);
    },
    info: () => ({ browser, sandbox, pids: [...uses.keys()].flatMap(({ pids }) => pids), started }),
    close: async () => {
      closed = true;
      await Promise.allSettled(starting);
      for (const up of uses.keys()) retire(up);
      await Promise.all(leaving);
    },
  };
}

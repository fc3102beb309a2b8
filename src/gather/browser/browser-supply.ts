import { UsageError } from '../../model/usage-error.ts';
import type { BrowserProcess, BrowserProcessOptions } from './browser-process.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { createLoadToken } from './load-token.ts';
import { createMemoryAllowance } from './memory-allowance.ts';
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
    readonly turnWaitMs: number;
  };
  readonly close: () => Promise<void>;
}

/** A page that needs so many times what a browser may keep is ended: two browsers and we ourselves stay within 1.5 GB. */
const GREEDY = 1.3;
/** After so many failed starts in a row the next ones would fail too: half a minute each is not spent again. */
const GIVE_UP_AFTER = 2;
/** A load that takes longer is waiting for its server, and waiting disturbs nobody. */
const LONGEST_TURN_MS = 8_000;

export function createBrowserSupply(options: SupplyOptions): BrowserSupply {
  const starter = createStarter(options);
  const uses = new Map<BrowserProcess, number>();
  const idle: BrowserProcess[] = [];
  const pending = new Set<Promise<unknown>>();
  let closed = false;

  const untilDone = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    return work.finally(() => pending.delete(work));
  };
  const retire = (worn: BrowserProcess) => {
    uses.delete(worn);
    // What cannot be tidied up must not stop the run; the next one removes it.
    void untilDone(worn.close()).catch(() => {});
  };
  return {
    take: async () => {
      if (closed) throw new Error('the browser was closed');
      for (let up = idle.pop(); up; up = idle.pop()) {
        if (up.fit()) return up;
        retire(up);
      }
      return untilDone(
        starter.start().then((up) => {
          uses.set(up, 0);
          return up;
        }),
      );
    },
    giveBack: async (used) => {
      const count = (uses.get(used) ?? 0) + 1;
      const tooBig = ((await used.memoryMb()) ?? 0) > options.maxMemoryMb;
      if (closed || tooBig || !used.fit() || count >= options.recycleAfter) return retire(used);
      uses.set(used, count);
      idle.push(used);
    },
    info: () => ({ ...starter.info(), pids: [...uses.keys()].flatMap(({ pids }) => pids) }),
    close: async () => {
      closed = true;
      while (pending.size > 0 || uses.size > 0) {
        for (const up of uses.keys()) retire(up);
        await Promise.allSettled(pending);
      }
    },
  };
}

/** Finds the browser once, and starts it as often as it is needed. */
function createStarter(options: SupplyOptions) {
  const allowance = createMemoryAllowance(GREEDY * options.maxMemoryMb);
  const token = createLoadToken(loadsAtOnce(options.machine), Math.min(LONGEST_TURN_MS, options.visits.maxLoadMs));
  let found: Promise<FoundBrowser> | null = null;
  let failures: Error[] = [];
  const info: { browser: FoundBrowser | null; sandbox: boolean | null; started: number } = {
    browser: null,
    sandbox: null,
    started: 0,
  };

  const startOnce = async () => {
    found ??= removeStaleTempFolders().then(() => foundBrowser(options.browser));
    const { path, environment } = await found;
    const browser = { path, environment };
    const up = await startProxiedBrowser({ ...options, browser, token, allowance });
    Object.assign(info, { browser: await found, sandbox: up.sandbox, started: info.started + 1 });
    failures = [];
    return up;
  };
  return {
    info: () => ({ ...info, turnWaitMs: token.waitedMs() }),
    start: async () => {
      const last = failures[GIVE_UP_AFTER - 1];
      if (last) throw last;
      // A start may fail by accident on a busy machine; a missing browser will be missing again.
      return startOnce()
        .catch((error: Error) => (error instanceof UsageError ? Promise.reject(error) : startOnce()))
        .catch((error: Error) => {
          failures.push(error);
          throw error;
        });
    },
  };
}

async function foundBrowser(browser: SupplyOptions['browser']): Promise<FoundBrowser> {
  return typeof browser === 'object' ? browser : findBrowser({ browser });
}
